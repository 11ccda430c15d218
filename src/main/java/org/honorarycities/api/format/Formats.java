package org.honorarycities.api.format;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** The formats of lists by their names in the parameter {@code format}. */
public final class Formats {

    /** JSON. */
    public static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    /** CSV (RFC 4180). */
    public static final String CSV = "text/csv";

    /** GeoJSON (RFC 7946). */
    public static final String GEO_JSON = "application/geo+json";

    /** Linked Places Format. */
    public static final String LINKED_PLACES = "application/ld+json";

    /** The media type parameter of CSV that is safe to open in spreadsheets. */
    public static final String USE = "use";

    static final String SPREADSHEET = "spreadsheet";

    public static final Map<String, MediaType> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put("json", MediaType.parseMediaType(JSON));
        BY_NAME.put("csv", MediaType.parseMediaType(CSV));
        BY_NAME.put(SPREADSHEET, new MediaType(MediaType.parseMediaType(CSV), Map.of(USE, SPREADSHEET)));
        BY_NAME.put("geojson", MediaType.parseMediaType(GEO_JSON));
        BY_NAME.put("lpf", MediaType.parseMediaType(LINKED_PLACES));
    }

    private static final Map<Method, List<String>> OF_HANDLERS = new ConcurrentHashMap<>();

    private Formats() {}

    /** Returns the names of the formats that a handler produces. */
    public static List<String> of(@Nullable Object handler) {
        return (handler instanceof HandlerMethod method)
                ? OF_HANDLERS.computeIfAbsent(method.getMethod(), Formats::declared)
                : List.of();
    }

    /** Returns the media types that clients may request: the produced ones and, with CSV, its spreadsheet variant. */
    public static List<MediaType> offered(Collection<MediaType> produced) {
        return produced.stream()
                .flatMap(type -> type.equalsTypeAndSubtype(BY_NAME.get("csv"))
                        ? Stream.of(type, BY_NAME.get(SPREADSHEET))
                        : Stream.of(type))
                .toList();
    }

    private static List<String> declared(Method handler) {
        GetMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler, GetMapping.class);
        return (mapping == null) ? List.of() : names(MediaType.parseMediaTypes(List.of(mapping.produces())));
    }

    /** Returns the names of the formats with the given media types. */
    public static List<String> names(Collection<MediaType> types) {
        return BY_NAME.entrySet().stream()
                .filter(format -> types.stream().anyMatch(type -> type.equalsTypeAndSubtype(format.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
