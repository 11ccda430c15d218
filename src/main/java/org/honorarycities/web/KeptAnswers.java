package org.honorarycities.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.net.SocketEvent;
import org.honorarycities.web.FinishedAnswer.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * Sends what the {@link ResponseCache} keeps as soon as a request is read, before Tomcat finds out what it is for, which
 * costs as much again; whatever is asked in another way than most clients do goes on to the cache itself.
 */
class KeptAnswers implements Adapter {

    /** What is longer may have to wait for its client. */
    static final int AT_ONCE = 32 * 1024;

    private static final List<String> UNUSUAL = List.of(
            HttpHeaders.IF_MATCH, HttpHeaders.IF_UNMODIFIED_SINCE, HttpHeaders.IF_MODIFIED_SINCE, "X-Forwarded-Prefix");

    private final ResponseCache answers;
    private final Adapter next;

    KeptAnswers(ResponseCache answers, Adapter next) {
        this.answers = answers;
        this.next = next;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        if (!isSent(request, response)) {
            WholeWay way = new WholeWay(request, response);
            ForkJoinPool.managedBlock(way);
            if (way.failure != null) {
                throw way.failure;
            }
        }
    }

    private boolean isSent(Request request, Response response) throws IOException {
        boolean isHead = request.getMethod().equals(HttpMethod.HEAD.name());
        MimeHeaders headers = request.getMimeHeaders();
        if (response.getStatus() != HttpServletResponse.SC_OK // as a request that cannot be read
                || !(isHead || request.getMethod().equals(HttpMethod.GET.name()))
                || isUnusual(headers)) {
            return false;
        }
        FinishedAnswer answer = answers.kept(ResponseCache.key(
                "",
                request.requestURI().toString(),
                request.queryString().toString(),
                joined(headers, HttpHeaders.ACCEPT),
                joined(headers, HttpHeaders.ACCEPT_LANGUAGE)));
        if (answer == null) {
            return false;
        }
        Form form = answer.form(joined(headers, HttpHeaders.ACCEPT_ENCODING));
        String known = joined(headers, HttpHeaders.IF_NONE_MATCH);
        boolean isKnown = known.equals(form.tag());
        if (form.body().length > AT_ONCE || !(known.isEmpty() || isKnown)) {
            return false;
        }
        send(form, response, isKnown, isHead);
        next.log(request, response, System.nanoTime() - request.getStartTimeNanos());
        return true;
    }

    private static boolean isUnusual(MimeHeaders headers) {
        for (String name : UNUSUAL) {
            if (headers.findHeader(name, 0) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void send(Form form, Response response, boolean isKnown, boolean isHead) throws IOException {
        MimeHeaders headers = response.getMimeHeaders();
        form.headers().forEach(header -> header.addTo(headers));
        if (isKnown) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        form.headersOfBody().forEach(header -> header.addTo(headers));
        response.setContentLength(form.body().length);
        if (!isHead) {
            response.doWrite(ByteBuffer.wrap(form.body()));
        }
    }

    /** A list in a header may be spread over several headers of that name. */
    private static String joined(MimeHeaders headers, String name) {
        String joined = "";
        for (int i = headers.findHeader(name, 0); i >= 0; i = headers.findHeader(name, i + 1)) {
            String value = headers.getValue(i).toString();
            joined = joined.isEmpty() ? value : joined + ',' + value;
        }
        return joined;
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return next.prepare(request, response);
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent status) throws Exception {
        return next.asyncDispatch(request, response, status);
    }

    @Override
    public void log(Request request, Response response, long time) {
        next.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        next.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return next.getDomain();
    }

    /** On the whole way a thread may wait, for the database or for its client; another one then takes its place. */
    private final class WholeWay implements ForkJoinPool.ManagedBlocker {

        private final Request request;
        private final Response response;
        private boolean isDone;
        private @Nullable Exception failure;

        WholeWay(Request request, Response response) {
            this.request = request;
            this.response = response;
        }

        @Override
        public boolean block() {
            try {
                next.service(request, response);
            } catch (Exception e) {
                failure = e;
            }
            isDone = true;
            return true;
        }

        @Override
        public boolean isReleasable() {
            return isDone;
        }
    }
}
