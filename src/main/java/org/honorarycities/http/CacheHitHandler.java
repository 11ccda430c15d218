package org.honorarycities.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.honorarycities.http.CachedResponse.Form;
import org.springframework.http.HttpStatus;

/**
 * Sends cached responses from the selector thread that reads the request, as a change of threads costs as much as the
 * rest. All other requests continue to the servlets, and so to the {@link ResponseCache}, on a thread of the pool.
 */
class CacheHitHandler extends Handler.Wrapper {

    private final ResponseCache cache;
    private final CacheKeys keys;
    private final boolean trustsProxy;

    CacheHitHandler(ResponseCache cache, CacheKeys keys, boolean trustsProxy, Handler next) {
        super(next);
        this.cache = cache;
        this.keys = keys;
        this.trustsProxy = trustsProxy;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        RequestHeaders headers = RequestHeaders.of(request.getHeaders(), trustsProxy);
        CacheKey key = keys.of(request.getMethod(), request.getHttpURI(), headers);
        CachedResponse cached = (key == null || headers.hasBody()) ? null : cache.get(key);
        if (!headers.ifNoneMatch().isEmpty()) {
            omitLengthIfNotModified(request, response);
        }
        if (cached == null || !isSent(cached, headers, response, callback)) {
            Request reduced = ReducedRequest.of(request, headers, key);
            request.getComponents().getExecutor().execute(() -> continueOnPool(reduced, response, callback));
        }
        return true;
    }

    private void continueOnPool(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND.value());
            }
        } catch (Throwable failure) {
            callback.failed(failure);
        }
    }

    private static boolean isSent(CachedResponse cached, RequestHeaders headers, Response response, Callback callback) {
        Form form = cached.form(headers.acceptsGzip());
        HttpStatus status = headers.status(form.tag());
        if (status == HttpStatus.PRECONDITION_FAILED) {
            return false;
        }
        response.setStatus(status.value());
        response.getHeaders().add(form.headers());
        if (status == HttpStatus.NOT_MODIFIED) {
            response.write(true, null, callback);
        } else {
            response.getHeaders().add(form.headersOfBody());
            response.write(true, ByteBuffer.wrap(form.body()), callback);
        }
        return true;
    }

    /** Jetty adds a Content-Length of 0 to a 304, where only that of the 200 is allowed (RFC 9110, section 8.6). */
    private static void omitLengthIfNotModified(Request request, Response response) {
        request.addHttpStreamWrapper(stream -> new HttpStream.Wrapper(stream) {
            @Override
            public void prepareResponse(HttpFields.Mutable headers) {
                if (response.getStatus() == HttpStatus.NOT_MODIFIED.value()) {
                    headers.remove(HttpHeader.CONTENT_LENGTH);
                }
                super.prepareResponse(headers);
            }
        });
    }
}
