package org.honorarycities.ogc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.RecordResponse;
import org.honorarycities.api.ReferenceValues;
import org.honorarycities.api.Representation;
import org.honorarycities.api.ResponseHeaders;
import org.honorarycities.api.format.FeatureCollection;
import org.honorarycities.api.format.FeatureCollection.Feature;
import org.honorarycities.api.format.Formats;
import org.honorarycities.api.index.PublicUrl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** OGC API - Features 1.0, Part 1: Core. Links are absolute, as GDAL does not resolve others. */
@RestController
@RequestMapping("/ogc")
@Transactional(readOnly = true)
class OgcController {

    private static final String CLASSES = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/";

    private final FeatureLists lists;
    private final Definition definition;
    private final ReferenceValues values;
    private final PublicUrl publicUrl;

    OgcController(FeatureLists lists, Definition definition, ReferenceValues values, PublicUrl publicUrl) {
        this.lists = lists;
        this.definition = definition;
        this.values = values;
        this.publicUrl = publicUrl;
    }

    /** The entry page. */
    record LandingPage(String title, String description, List<Link> links) {}

    /** The parts of the standard that are implemented. */
    record Conformance(List<String> conformsTo) {}

    /** A response with the host that a client names must not reach another one. */
    @ModelAttribute
    void keepForOneClient(HttpServletResponse response) {
        if (!publicUrl.isConfigured()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    @GetMapping(
            path = {"", "/"},
            produces = Formats.JSON)
    LandingPage landingPage(HttpServletRequest request) {
        Links links = links(request);
        return new LandingPage(
                "Honorary Cities",
                "Hero Cities, the Hero Fortress and Cities of Military Glory, their awards, and events at these places.",
                List.of(
                        links.to("", "self", Formats.JSON, "This page"),
                        links.to("/api", "service-desc", Definition.TYPE, "OpenAPI definition"),
                        links.to("/conformance", "conformance", Formats.JSON, "Conformance classes"),
                        links.to("/collections", "data", Formats.JSON, "Collections")));
    }

    @GetMapping(path = "/conformance", produces = Formats.JSON)
    Conformance conformance() {
        return new Conformance(
                Stream.of("core", "geojson", "oas30").map(CLASSES::concat).toList());
    }

    @GetMapping(
            path = "/api",
            produces = {Definition.TYPE, Formats.JSON})
    String definition(HttpServletRequest request) {
        return definition.of(lists.all(), publicUrl.of(request) + "/ogc");
    }

    @GetMapping(path = "/collections", produces = Formats.JSON)
    Collection.All collections(HttpServletRequest request) throws Exception {
        List<Collection> collections = new ArrayList<>();
        for (FeatureList list : lists.all()) {
            collections.add(Collection.of(list, links(request), FeatureLists.extent(list, request)));
        }
        Link self = links(request).to("/collections", "self", Formats.JSON, "Collections");
        return new Collection.All(List.of(self), collections);
    }

    @GetMapping(path = "/collections/{collection}", produces = Formats.JSON)
    Collection collection(@PathVariable String collection, HttpServletRequest request) throws Exception {
        FeatureList list = lists.get(collection, request);
        return Collection.of(list, links(request), FeatureLists.extent(list, request));
    }

    @GetMapping(
            path = "/collections/{collection}/items",
            produces = {Formats.GEO_JSON, Formats.JSON})
    ResponseEntity<Items> items(@PathVariable String collection, HttpServletRequest request) throws Exception {
        FeatureList list = lists.get(collection, request);
        ListResponse<?> page = list.items(request);
        List<Feature> features = FeatureCollection.of(page, list.view()).features();
        Links links = links(request);
        List<Link> all = new ArrayList<>();
        all.add(links.toPage("self", page.links().self()));
        all.add(links.toPage("next", page.links().next()));
        all.add(links.toPage("prev", page.links().prev()));
        all.add(links.toCollection(list, "collection"));
        all.removeIf(Objects::isNull);
        return response(page, new Items("FeatureCollection", page.total(), features.size(), features, all));
    }

    @GetMapping(
            path = "/collections/{collection}/items/{id}",
            produces = {Formats.GEO_JSON, Formats.JSON})
    ResponseEntity<Items.Single> item(
            @PathVariable String collection,
            @PathVariable String id,
            @Valid Representation representation,
            HttpServletRequest request)
            throws Exception {
        FeatureList list = lists.get(collection, request);
        if (!values.of(list.ids()).contains(id)) {
            throw RecordResponse.notFound(list.id(), id);
        }
        Map<String, String[]> parameters = new TreeMap<>(request.getParameterMap());
        parameters.put("id", new String[] {id});
        ListResponse<?> page = list.read(request, parameters);
        Feature feature = FeatureCollection.of(page, list.view()).features().get(0);
        Links links = links(request);
        Link self = links.to("/collections/" + collection + "/items/" + id, "self", Formats.GEO_JSON, null);
        return response(page, new Items.Single(feature, List.of(self, links.toCollection(list, "collection"))));
    }

    private static <T> ResponseEntity<T> response(ListResponse<?> page, T body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, String.join(", ", ResponseHeaders.languages(page)))
                .body(body);
    }

    private Links links(HttpServletRequest request) {
        return new Links(publicUrl.of(request), request.getContextPath());
    }
}
