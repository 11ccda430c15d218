package org.honorarycities.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.honorarycities.api.ResponseHeaders;
import org.honorarycities.api.problem.Problem;
import org.honorarycities.api.problem.ProblemPage;
import org.honorarycities.api.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Writes problem details for requests that the server refuses before the application sees them. */
class ServerErrorHandler extends ErrorHandler {

    private static final String HTML = "text/html;charset=UTF-8";

    private final FixedHeadersFilter fixedHeaders;
    private final String contextPath;

    ServerErrorHandler(FixedHeadersFilter fixedHeaders, String contextPath) {
        this.fixedHeaders = fixedHeaders;
        this.contextPath = contextPath;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            String message,
            @Nullable Throwable cause,
            Callback callback) {
        write(ProblemType.of(status).problem(), request, response, callback);
    }

    /** Writes a problem and closes the connection, as the rest of a refused request is not read. */
    void write(Problem problem, Request request, Response response, Callback callback) {
        Problem under = problem.under(contextPath);
        boolean isPage = FormatNegotiation.prefersHtml(accept(request));
        HttpFields.Mutable headers = response.getHeaders();
        response.setStatus(problem.status());
        headers.put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
        headers.put(HttpHeader.CONTENT_TYPE, isPage ? HTML : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        headers.put(HttpHeader.VARY, ResponseHeaders.VARY);
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        fixedHeaders.set(headers::put);
        if (problem.status() == HttpStatus.METHOD_NOT_ALLOWED.value()) {
            headers.put(HttpHeader.ALLOW, FixedHeadersFilter.methods(pathBelow(contextPath, request)));
        }
        byte[] body = isPage ? ProblemPage.of(under, contextPath).getBytes(StandardCharsets.UTF_8) : under.toJson();
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    /** Returns the path below the context path; empty if there is none. */
    static String pathBelow(String contextPath, Request request) {
        String path = request.getHttpURI().getPath();
        return (path != null && path.startsWith(contextPath)) ? path.substring(contextPath.length()) : "";
    }

    /** Returns the header as the client sent it; a request that cannot be parsed has not been reduced. */
    private static String accept(Request request) {
        ReducedRequest reduced = Request.as(request, ReducedRequest.class);
        return (reduced == null ? RequestHeaders.of(request.getHeaders(), false) : reduced.originalHeaders()).accept();
    }
}
