package org.honorarycities.http;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.honorarycities.api.HeaderLists;
import org.honorarycities.api.ReferenceValues;
import org.honorarycities.api.format.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Makes cache keys: negotiates the format, and reduces the languages to those that the records have names in. */
@Component
class CacheKeys {

    /** A media type that no handler produces, so that the handler answers 406. */
    static final String NOT_ACCEPTABLE = "application/x-not-acceptable";

    /** The specificity of a media range without wildcards. */
    private static final int CONCRETE = 2;

    private static final MediaType JSON = MediaType.APPLICATION_JSON;
    private static final String LANGUAGES = "select distinct language from place_names";

    private final Supplier<Map<String, List<MediaType>>> formatsByPath;
    private final Supplier<Set<String>> languagesOfNames;

    @Autowired
    CacheKeys(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers,
            ObjectProvider<ReferenceValues> values) {
        this(
                () -> formatsByPath(handlers.getObject()),
                () -> lowercase(values.getObject().of(LANGUAGES)));
    }

    /**
     * Creates keys without the application, for tests.
     *
     * @param formatsByPath the formats of each path without variables, the default one first
     * @param languagesOfNames the languages that the records have names in, in lower case
     */
    CacheKeys(Supplier<Map<String, List<MediaType>>> formatsByPath, Supplier<Set<String>> languagesOfNames) {
        this.formatsByPath = SingletonSupplier.of(formatsByPath);
        this.languagesOfNames = SingletonSupplier.of(languagesOfNames);
    }

    /**
     * Makes the key of a request.
     *
     * @param accept the values of {@code Accept}, joined by commas; empty if absent
     * @param acceptLanguage the values of {@code Accept-Language}, joined by commas; empty if absent
     */
    CacheKey of(String prefix, String path, @Nullable String query, String accept, String acceptLanguage) {
        return new CacheKey(
                prefix,
                path,
                query,
                has(query, "format=") ? MediaType.ALL_VALUE : format(path.substring(prefix.length()), accept),
                (acceptLanguage.isEmpty() || has(query, "lang=")) ? "" : languages(acceptLanguage));
    }

    private static boolean has(@Nullable String query, String parameter) {
        return query != null && (query.startsWith(parameter) || query.contains('&' + parameter));
    }

    /** Every path but those of lists and downloads comes as JSON. */
    private String format(String path, String accept) {
        List<MediaType> offered = formatsByPath.get().getOrDefault(path, List.of(JSON));
        String first = offered.get(0).toString();
        boolean isFirst = accept.isEmpty()
                || accept.equals(MediaType.ALL_VALUE)
                || accept.equals(first)
                || accept.startsWith(first + ",");
        return isFirst ? first : negotiate(offered, accept);
    }

    /** The format that the client prefers (RFC 9110, section 12.5.1); of several, the one it names first. */
    static String negotiate(List<MediaType> offered, String accept) {
        List<MediaType> ranges;
        try {
            ranges = MediaType.parseMediaTypes(HeaderLists.bounded(accept));
        } catch (InvalidMediaTypeException e) {
            return NOT_ACCEPTABLE;
        }
        Comparator<MediaType> preference = Comparator.comparingDouble(MediaType::getQualityValue)
                .thenComparingInt(range -> Math.min(specificity(range), CONCRETE))
                .thenComparing(
                        Comparator.<MediaType>comparingInt(ranges::indexOf).reversed());
        return offered.stream()
                .map(format -> new Match(format, mostSpecific(ranges, format)))
                .filter(match -> match.range != null && match.range.getQualityValue() > 0)
                .max(Comparator.comparing(Match::range, preference))
                .map(match -> match.format.toString())
                .orElse(NOT_ACCEPTABLE);
    }

    private record Match(MediaType format, @Nullable MediaType range) {}

    private static @Nullable MediaType mostSpecific(List<MediaType> ranges, MediaType format) {
        return ranges.stream()
                .filter(range -> includes(range, format))
                .max(Comparator.comparingInt(CacheKeys::specificity))
                .orElse(null);
    }

    /** Parameters other than that of the spreadsheet form do not matter. */
    private static boolean includes(MediaType range, MediaType format) {
        String use = range.getParameter(Formats.USE);
        return range.includes(format) && (use == null || use.equals(format.getParameter(Formats.USE)));
    }

    private static int specificity(MediaType range) {
        if (range.isWildcardType()) {
            return 0;
        }
        if (range.isWildcardSubtype()) {
            return 1;
        }
        return (range.getParameter(Formats.USE) == null) ? CONCRETE : CONCRETE + 1;
    }

    /** The languages in which a display name can be found, up to English, which every record has a name in. */
    private String languages(String acceptLanguage) {
        Set<String> found = new LinkedHashSet<>();
        for (Locale.LanguageRange range : HeaderLists.languages(acceptLanguage)) {
            String tag = range.getRange();
            while (!tag.isEmpty()) {
                if (languagesOfNames.get().contains(tag)) {
                    found.add(tag);
                }
                tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
            }
            if (found.contains("en")) {
                break;
            }
        }
        found.remove("en");
        return String.join(",", found);
    }

    private static Set<String> lowercase(Set<String> tags) {
        return tags.stream().map(tag -> tag.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /** The formats that each path without variables comes in. */
    private static Map<String, List<MediaType>> formatsByPath(RequestMappingHandlerMapping handlers) {
        Map<String, List<MediaType>> formats = new HashMap<>();
        handlers.getHandlerMethods().forEach((mapping, handler) -> {
            List<MediaType> offered =
                    Formats.offered(mapping.getProducesCondition().getProducibleMediaTypes());
            mapping.getDirectPaths().forEach(path -> formats.put(path, offered.isEmpty() ? List.of(JSON) : offered));
        });
        return formats;
    }
}
