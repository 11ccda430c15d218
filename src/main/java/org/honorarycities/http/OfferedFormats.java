package org.honorarycities.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.honorarycities.api.format.Formats;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The formats of each path, the default one first. */
final class OfferedFormats {

    private static final List<MediaType> JSON = List.of(MediaType.APPLICATION_JSON);

    private final Map<String, List<MediaType>> byPath;

    /** The formats of paths with variables, as far as they are not only JSON. */
    private final Map<Pattern, List<MediaType>> byPattern;

    /**
     * Creates the formats.
     *
     * @param byPath the formats by path; a path may have variables
     */
    OfferedFormats(Map<String, List<MediaType>> byPath) {
        this.byPath = byPath;
        this.byPattern = byPath.entrySet().stream()
                .filter(formats ->
                        formats.getKey().contains("{") && !formats.getValue().equals(JSON))
                .collect(Collectors.toMap(
                        formats -> Pattern.compile(formats.getKey().replaceAll("\\{\\w+}", "[^/]+")),
                        Map.Entry::getValue));
    }

    static OfferedFormats of(RequestMappingHandlerMapping handlers) {
        Map<String, List<MediaType>> formats = new HashMap<>();
        handlers.getHandlerMethods().forEach((mapping, handler) -> {
            List<MediaType> offered =
                    Formats.offered(mapping.getProducesCondition().getProducibleMediaTypes());
            mapping.getPatternValues().forEach(path -> formats.put(path, offered.isEmpty() ? JSON : offered));
        });
        return new OfferedFormats(formats);
    }

    List<MediaType> of(String path) {
        List<MediaType> direct = byPath.get(path);
        return (direct != null)
                ? direct
                : byPattern.entrySet().stream()
                        .filter(formats -> formats.getKey().matcher(path).matches())
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(JSON);
    }
}
