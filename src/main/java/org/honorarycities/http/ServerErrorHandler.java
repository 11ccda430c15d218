package org.honorarycities.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.honorarycities.api.problem.Problem;
import org.honorarycities.api.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Writes problem details for requests that the server refuses before the application sees them. */
class ServerErrorHandler extends ErrorHandler {

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
        write(ProblemType.of(status).problem(), response, callback);
    }

    /** Writes a problem and closes the connection, as the rest of a refused request is not read. */
    void write(Problem problem, Response response, Callback callback) {
        HttpFields.Mutable headers = response.getHeaders();
        response.setStatus(problem.status());
        headers.put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
        headers.put(HttpHeader.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        fixedHeaders.set(headers::put);
        if (problem.status() == HttpStatus.METHOD_NOT_ALLOWED.value()) {
            headers.put(HttpHeader.ALLOW, FixedHeadersFilter.METHODS);
        }
        response.write(true, ByteBuffer.wrap(problem.under(contextPath).toJson()), callback);
    }
}
