package org.honorarycities.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;

/** What a client makes its request depend on, in the order of RFC 9110, section 13.2.2. */
final class Preconditions {

    private Preconditions() {}

    /**
     * The status that the conditions come to.
     *
     * @param tag the tag of the form that would be sent
     * @param lastModified when the data were made, in milliseconds; -1 if the answer does not last
     * @return 200 to send it, 304 if the client has it already, 412 if it wants another one only
     */
    static int status(HttpServletRequest request, String tag, long lastModified) {
        if (request.getHeader(HttpHeaders.IF_MATCH) != null) {
            if (!names(request, HttpHeaders.IF_MATCH, tag, true)) {
                return HttpServletResponse.SC_PRECONDITION_FAILED;
            }
        } else if (isOlder(date(request, HttpHeaders.IF_UNMODIFIED_SINCE), lastModified)) {
            return HttpServletResponse.SC_PRECONDITION_FAILED;
        }
        boolean isKnown;
        if (request.getHeader(HttpHeaders.IF_NONE_MATCH) != null) {
            isKnown = names(request, HttpHeaders.IF_NONE_MATCH, tag, false);
        } else {
            long since = date(request, HttpHeaders.IF_MODIFIED_SINCE);
            isKnown = since >= 0 && lastModified >= 0 && !isOlder(since, lastModified);
        }
        return isKnown ? HttpServletResponse.SC_NOT_MODIFIED : HttpServletResponse.SC_OK;
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

    /** A date that cannot be read counts as absent. */
    private static long date(HttpServletRequest request, String header) {
        try {
            return request.getDateHeader(header);
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    /** HTTP dates know no milliseconds. */
    private static boolean isOlder(long date, long lastModified) {
        return date >= 0 && date / 1000 < lastModified / 1000;
    }
}
