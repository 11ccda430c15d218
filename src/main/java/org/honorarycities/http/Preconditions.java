package org.honorarycities.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;

/**
 * Evaluates preconditions by entity tags (RFC 9110, section 13.2.2). Dates are ignored: a release that changes the code
 * changes responses whose data are older.
 */
final class Preconditions {

    private Preconditions() {}

    /**
     * The status of the response.
     *
     * @param tag the entity tag of the representation that would be sent
     * @return 200, 304 if {@code If-None-Match} names the tag, or 412 if {@code If-Match} does not
     */
    static int status(HttpServletRequest request, String tag) {
        if (request.getHeader(HttpHeaders.IF_MATCH) != null && !names(request, HttpHeaders.IF_MATCH, tag, true)) {
            return HttpServletResponse.SC_PRECONDITION_FAILED;
        }
        return request.getHeader(HttpHeaders.IF_NONE_MATCH) != null
                        && names(request, HttpHeaders.IF_NONE_MATCH, tag, false)
                ? HttpServletResponse.SC_NOT_MODIFIED
                : HttpServletResponse.SC_OK;
    }

    private static boolean names(HttpServletRequest request, String header, String tag, boolean strong) {
        List<String> values = Collections.list(request.getHeaders(header));
        if (values.get(0).equals(tag)) {
            return true;
        }
        ETag current = ETag.create(tag);
        return ETag.parse(String.join(",", values)).stream()
                .anyMatch(named -> named.isWildcard() || named.compare(current, strong));
    }
}
