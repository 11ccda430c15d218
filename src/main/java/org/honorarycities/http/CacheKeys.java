package org.honorarycities.http;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpURI;
import org.honorarycities.api.HeaderLists;
import org.honorarycities.api.ReferenceValues;
import org.honorarycities.api.index.PublicUrl;
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

    private static final List<String> CACHEABLE = List.of("/api/", "/openapi.json", "/v3/api-docs");

    /** Has absolute links, which must not depend on the host that another client names. */
    private static final String ABSOLUTE_LINKS = "/ogc";

    /** Pages and images have one format each. */
    private static final List<String> PAGES = List.of("/places/", "/awards/", "/card.png");

    private static final String LANGUAGES = "PlaceName.language";

    private final Supplier<OfferedFormats> formats;
    private final Supplier<Set<String>> languagesOfNames;
    private final String contextPath;
    private final boolean hasPublicUrl;

    @Autowired
    CacheKeys(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers,
            ObjectProvider<ReferenceValues> values,
            PublicUrl publicUrl,
            @Value("${server.servlet.context-path:}") String contextPath) {
        this(
                () -> OfferedFormats.of(handlers.getObject()),
                () -> lowercase(values.getObject().of(LANGUAGES)),
                contextPath,
                publicUrl.isConfigured());
    }

    /**
     * Creates keys without the application, for tests.
     *
     * @param formats the formats of each path
     * @param languagesOfNames the languages that the records have names in, in lower case
     * @param contextPath the context path
     * @param hasPublicUrl whether absolute links are the same for every client
     */
    CacheKeys(
            Supplier<OfferedFormats> formats,
            Supplier<Set<String>> languagesOfNames,
            String contextPath,
            boolean hasPublicUrl) {
        this.formats = SingletonSupplier.of(formats);
        this.languagesOfNames = SingletonSupplier.of(languagesOfNames);
        this.contextPath = contextPath;
        this.hasPublicUrl = hasPublicUrl;
    }

    /** Reads formats and languages before the first request, as keys are made on selector threads. */
    @Override
    public void afterSingletonsInstantiated() {
        formats.get();
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
        boolean isPage = path.equals("/") || PAGES.stream().anyMatch(path::startsWith);
        if (!isPage
                && CACHEABLE.stream().noneMatch(path::startsWith)
                && !(hasPublicUrl && path.startsWith(ABSOLUTE_LINKS))) {
            return null;
        }
        String query = uri.getQuery();
        List<MediaType> offered = formats.get().of(path);
        return new CacheKey(
                (headers.forwardedPrefix() == null) ? contextPath : headers.forwardedPrefix(),
                path,
                query,
                isPage || has(query, "format=")
                        ? MediaType.ALL_VALUE
                        : FormatNegotiation.choose(offered, headers.accept()),
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
}
