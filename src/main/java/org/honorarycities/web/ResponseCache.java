package org.honorarycities.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps the finished answers of the API and sends them before anything else is done, as the data never change while the
 * process runs; makes every answer of the API one that clients can keep, too. It stands in front of all the rest, which
 * works the same without it, but for the filter that reads the headers of a proxy. What is asked as most clients do,
 * {@link KeptAnswers} sends sooner still.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ResponseCache extends OncePerRequestFilter implements MeterBinder {

    /** More than most answers take. */
    private static final Duration PATIENCE = Duration.ofMillis(300);

    /** A page of 20 awards fits into it, and so is not copied from one buffer to the next. */
    private static final int USUAL_SIZE = 32 * 1024;

    private final Cache<String, FinishedAnswer> answers;
    private final RecentKeys recent = new RecentKeys();

    /** What is being made: who asks for it meanwhile waits for it, so that it is made once however many ask at once. */
    private final ConcurrentMap<String, CompletableFuture<@Nullable FinishedAnswer>> making = new ConcurrentHashMap<>();

    private final Duration patience;
    private final String cacheControl;
    private final long lastModified;
    private volatile boolean ending;

    @Autowired
    ResponseCache(HttpSettings settings, DataVersion version) {
        this(settings, version, PATIENCE);
    }

    /**
     * A cache of which the time to wait is told, too.
     *
     * @param patience who waits for so long makes an answer itself, as the other one may come to nothing late
     */
    ResponseCache(HttpSettings settings, DataVersion version, Duration patience) {
        this.answers = Caffeine.newBuilder()
                .maximumWeight(settings.cacheSize().toBytes())
                .weigher((String key, FinishedAnswer answer) -> 2 * key.length() + answer.weight())
                .executor(Runnable::run)
                .recordStats()
                .build();
        this.patience = patience;
        this.cacheControl = CacheControl.maxAge(settings.maxAge())
                .cachePublic()
                .staleWhileRevalidate(settings.staleWhileRevalidate())
                .getHeaderValue();
        this.lastModified = version.created().toEpochMilli();
    }

    /** What is sent from here is no request that Spring measures. */
    @Override
    public void bindTo(MeterRegistry metrics) {
        CaffeineCacheMetrics.monitor(metrics, answers, "answers");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !(path.startsWith("/api/") || path.startsWith("/v3/api-docs"))
                || !(request.getMethod().equals("GET") || request.getMethod().equals("HEAD"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = key(
                request.getContextPath(),
                request.getRequestURI(),
                request.getQueryString(),
                header(request, HttpHeaders.ACCEPT),
                header(request, HttpHeaders.ACCEPT_LANGUAGE));
        CompletableFuture<@Nullable FinishedAnswer> mine = new CompletableFuture<>();
        CompletableFuture<@Nullable FinishedAnswer> earlier = making.putIfAbsent(key, mine);
        FinishedAnswer answer = null;
        try {
            answer = (earlier == null) ? answers.getIfPresent(key) : await(earlier);
            if (answer == null) {
                answer = make(request, response, chain);
                if (answer != null && answer.lasts() && isWorthKeeping(key)) {
                    answers.put(key, answer);
                }
            }
        } finally {
            making.remove(key, mine);
            mine.complete(answer);
        }
        if (answer != null) {
            answer.send(request, response);
        }
    }

    /** Anything while there is room; then what is asked again, as the memory of what never is costs more than making it. */
    private boolean isWorthKeeping(String key) {
        return recent.hadAlready(key) || answers.stats().evictionCount() == 0;
    }

    private @Nullable FinishedAnswer await(CompletableFuture<@Nullable FinishedAnswer> earlier) {
        return earlier.copy()
                .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /** Goes on to what makes the answer; null if it is not one to keep, and was sent. */
    private @Nullable FinishedAnswer make(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper written = new ContentCachingResponseWrapper(response);
        written.setBufferSize(USUAL_SIZE);
        chain.doFilter(new AsGet(request), written);
        if (written.getStatus() != HttpServletResponse.SC_OK) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            written.copyBodyToResponse();
            return null;
        }
        boolean lasts = written.getHeader(HttpHeaders.CACHE_CONTROL) == null;
        if (lasts) {
            written.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl);
        }
        return new FinishedAnswer(written, bytes(written), lasts ? lastModified : -1);
    }

    /** Copies them once, where the wrapper by itself would twice. */
    private static byte[] bytes(ContentCachingResponseWrapper written) throws IOException {
        byte[] bytes = new byte[written.getContentSize()];
        written.getContentInputStream().readNBytes(bytes, 0, bytes.length);
        return bytes;
    }

    /**
     * All that an answer depends on; a proxy may have put a prefix before the address. The order of parameters is part
     * of it, which costs an entry, but no reading.
     */
    static String key(String prefix, String address, @Nullable String query, String accept, String acceptLanguage) {
        String whole = (query == null) ? address : address + '?' + query;
        return prefix + '\n' + whole + '\n' + accept + '\n' + acceptLanguage;
    }

    /** What is kept, counted only if it is found, as the search goes on for it otherwise; nothing once all is to end. */
    @Nullable
    FinishedAnswer kept(String key) {
        boolean isThere = !ending && answers.policy().getIfPresentQuietly(key) != null;
        return isThere ? answers.getIfPresent(key) : null;
    }

    /** From then on every answer goes the whole way, at the end of which it is told to close its connection. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        ending = true;
    }

    private static String header(HttpServletRequest request, String name) {
        return (request.getHeader(name) == null) ? "" : String.join(",", Collections.list(request.getHeaders(name)));
    }

    /** What is kept must have its body, so that a HEAD is answered like a GET; the server leaves out the body. */
    private static final class AsGet extends HttpServletRequestWrapper {

        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
