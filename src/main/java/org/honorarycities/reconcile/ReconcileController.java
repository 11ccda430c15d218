package org.honorarycities.reconcile;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.honorarycities.api.format.Formats;
import org.honorarycities.api.index.DataVersion;
import org.honorarycities.api.index.PublicUrl;
import org.honorarycities.api.problem.InvalidParametersException;
import org.honorarycities.api.problem.Problem.ParameterError;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Serves the manifest, batches of queries, and values of properties, by GET and by form. */
@Hidden
@RestController
class ReconcileController {

    private static final String QUERIES = "queries";
    private static final String EXTEND = "extend";

    private final CandidateFinder finder;
    private final Extension extension;
    private final PublicUrl publicUrl;
    private final String manifest;

    ReconcileController(
            CandidateFinder finder,
            Extension extension,
            PublicUrl publicUrl,
            DataVersion version,
            @Value("classpath:reconcile-manifest.json") Resource manifest)
            throws IOException {
        this.finder = finder;
        this.extension = extension;
        this.publicUrl = publicUrl;
        this.manifest = manifest.getContentAsString(StandardCharsets.UTF_8).replace("{{version}}", version.number());
    }

    /** Not stored by caches, as the manifest names the host of the request. */
    @RequestMapping(
            path = "/reconcile",
            method = {RequestMethod.GET, RequestMethod.POST},
            produces = Formats.JSON)
    ResponseEntity<Object> reconcile(HttpServletRequest request) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(response(request));
    }

    private Object response(HttpServletRequest request) {
        Map<String, String[]> parameters = request.getParameterMap();
        if (parameters.isEmpty()) {
            return manifest.replace("{{url}}", publicUrl.of(request));
        }
        parameters.forEach(ReconcileController::check);
        if (parameters.size() > 1) {
            throw new JsonParameter(QUERIES).invalid("and 'extend' are in one request; send two");
        }
        return parameters.containsKey(QUERIES)
                ? candidates(request.getParameter(QUERIES))
                : extension.values(request.getParameter(EXTEND));
    }

    private static void check(String name, String[] values) {
        if (!List.of(QUERIES, EXTEND).contains(name)) {
            throw new InvalidParametersException(
                    List.of(ParameterError.unknownParameter(name, List.of(EXTEND, QUERIES))));
        }
        new JsonParameter(name).require(values.length == 1, "is repeated " + values.length + " times; use it once");
    }

    private Map<String, Candidate.Result> candidates(String json) {
        Map<String, Candidate.Result> results = new LinkedHashMap<>();
        QueryReader.read(json).forEach((key, query) -> results.put(key, new Candidate.Result(finder.find(query))));
        return results;
    }
}
