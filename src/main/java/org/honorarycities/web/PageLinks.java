package org.honorarycities.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the parts of a list are. References relative to the address of the answer, so that its bytes are the same
 * wherever it is served.
 *
 * @param self this part
 * @param next the part that follows; absent if there is none
 * @param prev the part before; absent if there is none
 * @param first the first part
 * @param last the last part
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PageLinks(
        String self, @Nullable String next, @Nullable String prev, String first, String last) {

    static PageLinks of(Paging paging, long total) {
        int limit = paging.limitOrDefault();
        long offset = paging.offsetOrDefault();
        long last = (total == 0) ? 0 : (total - 1) / limit * limit;
        return new PageLinks(
                to(offset, limit),
                (offset + limit < total) ? to(offset + limit, limit) : null,
                (offset > 0) ? to(Math.max(0, Math.min(offset, last + limit) - limit), limit) : null,
                to(0, limit),
                to(last, limit));
    }

    /** The parameters stand in alphabetical order, so that their order in the request never matters. */
    private static String to(long offset, int limit) {
        HttpServletRequest request =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        Map<String, String[]> parameters = new TreeMap<>(request.getParameterMap());
        parameters.put("limit", new String[] {Integer.toString(limit)});
        parameters.put("offset", new String[] {Long.toString(offset)});
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(request.getRequestURI());
        parameters.forEach((name, values) -> link.queryParam(name, "{" + name + "}"));
        return link.encode()
                .buildAndExpand(
                        parameters.values().stream().map(values -> values[0]).toArray())
                .toUriString();
    }
}
