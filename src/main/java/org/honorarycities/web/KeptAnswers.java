package org.honorarycities.web;

import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.honorarycities.web.FinishedAnswer.Form;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Sends what the {@link ResponseCache} keeps from the very thread that reads the request, as handing it on costs as much
 * as answering it; whatever is asked in another way than most clients do goes on to the cache itself, on a thread that
 * may wait.
 */
class KeptAnswers extends Handler.Wrapper {

    private static final List<String> UNUSUAL = List.of(
            HttpHeaders.IF_MATCH, HttpHeaders.IF_UNMODIFIED_SINCE, HttpHeaders.IF_MODIFIED_SINCE, "X-Forwarded-Prefix");

    private static final List<HttpHeader> CONDITIONS = List.of(HttpHeader.IF_NONE_MATCH, HttpHeader.IF_MODIFIED_SINCE);

    private final ResponseCache answers;

    KeptAnswers(ResponseCache answers, Handler next) {
        super(next);
        this.answers = answers;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (CONDITIONS.stream().anyMatch(request.getHeaders()::contains)) {
            request.addHttpStreamWrapper(stream -> new NotModified(stream, response));
        }
        if (!isSent(request, response, callback)) {
            request.getComponents().getExecutor().execute(() -> goOn(request, response, callback));
        }
        return true;
    }

    private void goOn(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND.value());
            }
        } catch (Throwable failure) {
            Response.writeError(request, response, callback, failure);
        }
    }

    private boolean isSent(Request request, Response response, Callback callback) {
        HttpFields headers = request.getHeaders();
        if (!(HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod()))
                || UNUSUAL.stream().anyMatch(headers::contains)) {
            return false;
        }
        FinishedAnswer answer = answers.kept(ResponseCache.key(
                "",
                request.getHttpURI().getPath(),
                request.getHttpURI().getQuery(),
                joined(headers, HttpHeader.ACCEPT),
                joined(headers, HttpHeader.ACCEPT_LANGUAGE)));
        if (answer == null) {
            return false;
        }
        Form form = answer.form(joined(headers, HttpHeader.ACCEPT_ENCODING));
        String known = joined(headers, HttpHeader.IF_NONE_MATCH);
        boolean isKnown = known.equals(form.tag());
        if (!(known.isEmpty() || isKnown)) {
            return false;
        }
        response.getHeaders().add(form.headers());
        if (isKnown) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            response.write(true, null, callback);
        } else {
            response.getHeaders().add(form.headersOfBody());
            response.write(true, ByteBuffer.wrap(form.body()), callback);
        }
        return true;
    }

    /** A list in a header may be spread over several headers of that name. */
    private static String joined(HttpFields headers, HttpHeader name) {
        String first = headers.get(name);
        return (first == null) ? "" : String.join(",", headers.getValuesList(name));
    }
}
