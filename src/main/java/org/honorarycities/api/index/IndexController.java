package org.honorarycities.api.index;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.honorarycities.api.RecordResponse;
import org.honorarycities.api.format.Formats;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Index", description = "Links to everything in this API.")
@Transactional(readOnly = true)
class IndexController {

    private static final Map<String, String> PAGES = Map.of(
            "self", "/api/v1",
            "describedby", "/api/v1/dataset",
            "service-desc", "/openapi.json",
            "service-doc", "/swagger-ui.html",
            "explorer", "/",
            "reconcile", "/reconcile");

    private final DataVersion version;
    private final Resources resources;

    IndexController(DataVersion version, Resources resources) {
        this.version = version;
        this.resources = resources;
    }

    /**
     * Get the index. Links to each resource, with its number of records, and to the documentation.
     *
     * @return the index
     */
    @GetMapping(path = "/api/v1", produces = Formats.JSON)
    RecordResponse<ApiIndex> showIndex(HttpServletRequest request) {
        String start = request.getContextPath();
        Map<String, String> links = new TreeMap<>(PAGES);
        links.replaceAll((name, path) -> start + path);
        Map<String, Long> counts = resources.counts();
        ApiIndex index = new ApiIndex(
                version.number(),
                resources.paths().stream()
                        .map(path -> new ApiIndex.Resource(
                                path.substring(Resources.ROOT.length()), start + path, counts.get(path)))
                        .toList());
        return new RecordResponse<>(index, links, Set.of(), null);
    }
}
