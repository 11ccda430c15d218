package org.honorarycities.web;

import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.springframework.http.HttpStatus;

/**
 * Refuses what would change something, and a query that is not written as RFC 3986 has it, or not in UTF-8, before
 * anything makes a guess at it.
 */
class RequestCheck extends Handler.Wrapper {

    private static final Set<String> METHODS = Set.of(CorsHeaders.METHODS.split(", "));
    private static final Pattern MALFORMED = Pattern.compile("[^\\w.~!$&'()*+,;=:@/?%-]|%(?!\\p{XDigit}{2})");

    RequestCheck(Handler next) {
        super(next);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!METHODS.contains(request.getMethod())) {
            Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED.value());
        } else if (!isReadable(request)) {
            Response.writeError(request, response, callback, HttpStatus.BAD_REQUEST.value());
        } else {
            return super.handle(request, response, callback);
        }
        return true;
    }

    private static boolean isReadable(Request request) {
        String query = request.getHttpURI().getQuery();
        if (query == null) {
            return true;
        }
        try {
            return !MALFORMED.matcher(query).find() && Request.extractQueryParameters(request) != null;
        } catch (HttpException.IllegalArgumentException | HttpException.IllegalStateException refused) {
            return false;
        }
    }
}
