package org.honorarycities.http;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.honorarycities.api.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests that no handler should see: those with a method that the path does not support, a body other than a
 * form where forms are read, or path parameters, and those that are not written as RFC 3986 and UTF-8 demand.
 */
class RequestValidationHandler extends Handler.Wrapper {

    private static final Pattern MALFORMED = Pattern.compile("[^\\w.~!$&'()*+,;=:@/?%-]|%(?!\\p{XDigit}{2})");

    /** Another spelling of a path (RFC 3986, section 6.2.2.2) would be cached and limited as another path. */
    private static final Pattern ENCODED_UNRESERVED =
            Pattern.compile("%(2[DEde]|3\\d|[46][1-9A-Fa-f]|[57][0-9Aa]|5[Ff]|7[Ee])");

    private static final Pattern FORM =
            Pattern.compile("(?i)application/x-www-form-urlencoded\\s*(;\\s*charset=\"?utf-8\"?\\s*)?");

    private static final Pattern DOT_SEGMENT = Pattern.compile("/\\.\\.?(/|$)");

    private static final Pattern PREFIX = Pattern.compile("(/(?!\\.\\.?(/|$))[A-Za-z0-9._~-]{1,50}){0,4}");

    private final String contextPath;
    private final ServerErrorHandler errors;

    RequestValidationHandler(String contextPath, ServerErrorHandler errors, Handler next) {
        super(next);
        this.errors = errors;
        this.contextPath = contextPath;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String methods = FixedHeadersFilter.methods(ServerErrorHandler.pathBelow(contextPath, request));
        if (!List.of(methods.split(", ")).contains(request.getMethod())) {
            errors.write(ProblemType.METHOD_NOT_ALLOWED.problem(), request, response, callback);
            return true;
        }
        String detail = reasonToRefuse(request);
        if (detail != null) {
            errors.write(ProblemType.BAD_REQUEST.problem(detail), request, response, callback);
            return true;
        }
        if (!contextPath.isEmpty() && contextPath.equals(request.getHttpURI().getPath())) {
            Response.sendRedirect(request, response, callback, contextPath + "/");
            return true;
        }
        return super.handle(request, response, callback);
    }

    private @Nullable String reasonToRefuse(Request request) {
        HttpURI uri = request.getHttpURI();
        RequestHeaders headers = ReducedRequest.unwrap(request).originalHeaders();
        if (HttpMethod.POST.is(request.getMethod())) {
            String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
            if (type == null || !FORM.matcher(type).matches()) {
                return "The body is not a form. Send it as application/x-www-form-urlencoded in UTF-8.";
            }
        } else if (headers.hasBody()) {
            return "The request has a body. Send parameters in the query string; this API reads nothing else.";
        }
        if (uri.getPath().contains(";")) {
            return "The path has a parameter after a semicolon. Send parameters in the query string, after a '?'.";
        }
        if (DOT_SEGMENT.matcher(uri.getPath()).find()) {
            return "The path has the segment '.' or '..'. Resolve it before sending the request.";
        }
        if (ENCODED_UNRESERVED.matcher(uri.getPath()).find()) {
            return "The path has a percent-encoded letter, digit, '-', '.', '_' or '~'. Send it as it is.";
        }
        if (headers.forwardedPrefix() != null
                && !PREFIX.matcher(headers.forwardedPrefix()).matches()) {
            return "The path prefix that the proxy sends is not a path such as /cities, or is sent twice.";
        }
        if (uri.getQuery() != null && !isReadable(request, uri.getQuery())) {
            return "The query string is malformed. Encode parameters as UTF-8 and percent-encode them.";
        }
        return null;
    }

    private static boolean isReadable(Request request, String query) {
        try {
            return !MALFORMED.matcher(query).find() && Request.extractQueryParameters(request) != null;
        } catch (HttpException.IllegalArgumentException | HttpException.IllegalStateException refused) {
            return false;
        }
    }
}
