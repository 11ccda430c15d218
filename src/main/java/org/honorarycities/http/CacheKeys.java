package org.honorarycities.http;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpURI;
import org.honorarycities.api.HeaderLists;
import org.honorarycities.api.ReferenceValues;
import org.honorarycities.api.format.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Makes cache keys. Negotiates the format, and reduces the languages to those that the records have names in, so that
 * clients that get the same response share it.
 */
@Component
class CacheKeys implements SmartInitializingSingleton {

    /** The formats of every path but those of lists and downloads. */
    private static final List<MediaType> JSON = List.of(MediaType.APPLICATION_JSON);

    private static final List<String> CACHEABLE = List.of("/api/", "/openapi.json", "/v3/api-docs");

    private static final String LANGUAGES = "PlaceName.language";

    private final Supplier<Map<String, List<MediaType>>> formatsByPath;
    private final Supplier<Set<String>> languagesOfNames;
    private final String contextPath;

    @Autowired
    CacheKeys(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers,
            ObjectProvider<ReferenceValues> values,
            @Value("${server.servlet.context-path:}") String contextPath) {
        this(
                () -> formatsByPath(handlers.getObject()),
                () -> lowercase(values.getObject().of(LANGUAGES)),
                contextPath);
    }

    /**
     * Creates keys without the application, for tests.
     *
     * @param formatsByPath the formats of each path without variables, the default one first
     * @param languagesOfNames the languages that the records have names in, in lower case
     */
    CacheKeys(
            Supplier<Map<String, List<MediaType>>> formatsByPath,
            Supplier<Set<String>> languagesOfNames,
            String contextPath) {
        this.formatsByPath = SingletonSupplier.of(formatsByPath);
        this.languagesOfNames = SingletonSupplier.of(languagesOfNames);
        this.contextPath = contextPath;
    }

    /** Reads formats and languages before the first request, as keys are made on selector threads. */
    @Override
    public void afterSingletonsInstantiated() {
        formatsByPath.get();
        languagesOfNames.get();
    }

    /** Makes the key of a request; null if the response is not cacheable. */
    @Nullable
    CacheKey of(String method, HttpURI uri, RequestHeaders headers) {
        boolean isRead = method.equals("GET") || method.equals("HEAD");
        if (!isRead || !uri.getPath().startsWith(contextPath)) {
            return null;
        }
        String path = uri.getPath().substring(contextPath.length());
        if (CACHEABLE.stream().noneMatch(path::startsWith)) {
            return null;
        }
        String query = uri.getQuery();
        List<MediaType> offered = formatsByPath.get().getOrDefault(path, JSON);
        return new CacheKey(
                (headers.forwardedPrefix() == null) ? contextPath : headers.forwardedPrefix(),
                path,
                query,
                has(query, "format=") ? MediaType.ALL_VALUE : FormatNegotiation.choose(offered, headers.accept()),
                (headers.acceptLanguage().isEmpty() || has(query, "lang=")) ? "" : languages(headers.acceptLanguage()));
    }

    private static boolean has(@Nullable String query, String parameter) {
        return query != null && (query.startsWith(parameter) || query.contains('&' + parameter));
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

    private static Map<String, List<MediaType>> formatsByPath(RequestMappingHandlerMapping handlers) {
        Map<String, List<MediaType>> formats = new HashMap<>();
        handlers.getHandlerMethods().forEach((mapping, handler) -> {
            List<MediaType> offered =
                    Formats.offered(mapping.getProducesCondition().getProducibleMediaTypes());
            mapping.getDirectPaths().forEach(path -> formats.put(path, offered.isEmpty() ? JSON : offered));
        });
        return formats;
    }
}
