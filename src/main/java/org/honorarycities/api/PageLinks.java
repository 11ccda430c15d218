package org.honorarycities.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.honorarycities.api.format.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriUtils;

/**
 * Pagination and related links. URLs are relative to the host, so that responses do not depend on where the application
 * is served.
 *
 * @param self this page
 * @param next next page; omitted on the last page
 * @param prev previous page; omitted on the first page
 * @param first first page
 * @param last last page
 * @param alternate this page in each supported format, by the value of the {@code format} parameter
 * @param license licence of the data
 * @param describedBy description of the data set, with citation and coverage
 * @param serviceDesc OpenAPI document
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PageLinks(
        String self,
        @Nullable String next,
        @Nullable String prev,
        String first,
        String last,
        Map<String, String> alternate,
        String license,
        @JsonProperty("describedby") String describedBy,
        @JsonProperty("service-desc") String serviceDesc) {

    static PageLinks of(HttpServletRequest request, int limit, long offset, long total) {
        long last = (total == 0) ? 0 : (total - 1) / limit * limit;
        Map<String, String> requested = parameters(request, limit);
        return new PageLinks(
                link(request, requested, "offset", offset),
                (offset + limit < total) ? link(request, requested, "offset", offset + limit) : null,
                (offset > 0) ? previous(request, requested, Math.min(offset, last + limit), limit) : null,
                link(request, requested, "offset", 0),
                link(request, requested, "offset", last),
                alternate(request, requested, offset),
                "https://creativecommons.org/licenses/by/4.0/",
                request.getContextPath() + "/api/v1/dataset",
                request.getContextPath() + "/v3/api-docs");
    }

    /** Links the previous page, which ends where this page starts and is shorter near the start of the list. */
    private static String previous(HttpServletRequest request, Map<String, String> requested, long end, int limit) {
        Map<String, String> page = new TreeMap<>(requested);
        page.put("limit", Long.toString(Math.min(limit, end)));
        return link(request, page, "offset", Math.max(0, end - limit));
    }

    /** Returns the encoded parameters in alphabetical order, independent of their order in the request. */
    private static Map<String, String> parameters(HttpServletRequest request, int limit) {
        Map<String, String> parameters = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> {
            String value = String.join(",", values);
            if (!value.isBlank()) {
                parameters.put(name, UriUtils.encode(value, StandardCharsets.UTF_8));
            }
        });
        parameters.put("limit", Integer.toString(limit));
        return parameters;
    }

    private static Map<String, String> alternate(
            HttpServletRequest request, Map<String, String> requested, long offset) {
        Map<String, String> self = new TreeMap<>(requested);
        self.put("offset", Long.toString(offset));
        Map<String, String> alternate = new LinkedHashMap<>();
        for (String format : Formats.of(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE))) {
            alternate.put(format, link(request, self, "format", format));
        }
        return alternate;
    }

    private static String link(HttpServletRequest request, Map<String, String> requested, String name, Object value) {
        Map<String, String> parameters = new TreeMap<>(requested);
        parameters.put(name, value.toString());
        StringBuilder link = new StringBuilder(request.getRequestURI());
        parameters.forEach((key, text) -> link.append(link.indexOf("?") < 0 ? '?' : '&')
                .append(key)
                .append('=')
                .append(text));
        return link.toString();
    }
}
