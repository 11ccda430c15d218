package org.honorarycities.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
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
    private final ForwardedHeaders forwarded;

    CacheHitHandler(ResponseCache cache, ForwardedHeaders forwarded, Handler next) {
        super(next);
        this.cache = cache;
        this.forwarded = forwarded;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!isSent(request, response, callback)) {
            request.getComponents().getExecutor().execute(() -> continueOnPool(request, response, callback));
        }
        return true;
    }

    private void continueOnPool(Request request, Response response, Callback callback) {
        try {
            NotModifiedWithoutLength.hasNoLength(request, response);
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND.value());
            }
        } catch (Throwable failure) {
            Response.writeError(request, response, callback, failure);
        }
    }

    private boolean isSent(Request request, Response response, Callback callback) {
        if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            return false;
        }
        CacheKeyHeaders headers = CacheKeyHeaders.of(request.getHeaders(), forwarded);
        if (headers == null) {
            return false;
        }
        CachedResponse cached = cache.cached(
                request.getHttpURI().getPath(),
                request.getHttpURI().getQuery(),
                headers.accept(),
                headers.acceptLanguage());
        if (cached == null) {
            return false;
        }
        Form form = cached.form(headers.acceptEncoding());
        boolean isKnown = headers.ifNoneMatch().equals(form.tag());
        if (!isKnown && !headers.ifNoneMatch().isEmpty()) {
            return false;
        }
        response.getHeaders().add(form.headers());
        if (isKnown) {
            NotModifiedWithoutLength.hasNoLength(request, response);
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            response.write(true, null, callback);
        } else {
            response.getHeaders().add(form.headersOfBody());
            response.write(true, ByteBuffer.wrap(form.body()), callback);
        }
        return true;
    }
}
