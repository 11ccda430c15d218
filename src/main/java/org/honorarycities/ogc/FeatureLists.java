package org.honorarycities.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.honorarycities.api.Facet;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.Paging;
import org.honorarycities.api.format.Formats;
import org.honorarycities.api.format.HasLocation;
import org.honorarycities.api.index.Resources;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Finds the lists whose records have a location: those that can be requested as GeoJSON. */
@Component
class FeatureLists {

    private final Resources resources;
    private final ObjectProvider<RequestMappingHandlerAdapter> adapter;

    FeatureLists(Resources resources, ObjectProvider<RequestMappingHandlerAdapter> adapter) {
        this.resources = resources;
        this.adapter = adapter;
    }

    List<FeatureList> all() {
        return resources.paths().stream()
                .filter(path -> Formats.of(resources.handler(path)).contains("geojson"))
                .map(path -> new FeatureList(
                        path.substring(Resources.ROOT.length()), resources.handler(path), adapter.getObject()))
                .toList();
    }

    /** Returns the list with an id. */
    FeatureList get(String id, HttpServletRequest request) throws NoResourceFoundException {
        return all().stream()
                .filter(list -> list.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new NoResourceFoundException(HttpMethod.GET, request.getRequestURI(), request.getRequestURI()));
    }

    /** Determines where and when the records of a list are: the box around them, and the years of their dates. */
    static Collection.Extent extent(FeatureList list, HttpServletRequest request) throws Exception {
        List<double[]> points = new ArrayList<>();
        ListResponse<?> page;
        int offset = 0;
        do {
            page = list.read(
                    request, Map.of("offset", one(offset), "limit", one(Paging.MAX_LIMIT), "facets", one("year")));
            page.data().forEach(record -> points.addAll(((HasLocation) record).coordinates()));
            offset += Paging.MAX_LIMIT;
        } while (offset < page.total());
        List<Facet> years = page.facets().get("year");
        int first = Integer.parseInt(years.get(0).value());
        int last = Integer.parseInt(years.get(years.size() - 1).value());
        List<@Nullable String> interval = new ArrayList<>();
        interval.add(exists(list, "to", first - 1, request) ? null : first + "-01-01T00:00:00Z");
        interval.add(exists(list, "from", last + 1, request) ? null : last + "-12-31T23:59:59Z");
        return new Collection.Extent(
                new Collection.Spatial(List.of(box(points)), Collection.CRS),
                new Collection.Temporal(List.of(interval), "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian"));
    }

    private static boolean exists(FeatureList list, String end, int year, HttpServletRequest request) throws Exception {
        return list.read(request, Map.of(list.dateParameter(end), one(year), "limit", one(1)))
                        .total()
                > 0;
    }

    private static String[] one(Object value) {
        return new String[] {value.toString()};
    }

    private static double[] box(List<double[]> points) {
        double[] box = {180, 90, -180, -90};
        for (double[] point : points) {
            box[0] = Math.min(box[0], point[0]);
            box[1] = Math.min(box[1], point[1]);
            box[2] = Math.max(box[2], point[0]);
            box[3] = Math.max(box[3], point[1]);
        }
        return box;
    }
}
