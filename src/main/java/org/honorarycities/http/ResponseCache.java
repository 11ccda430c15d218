package org.honorarycities.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
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
 * Caches complete responses of the API in memory, as the data never change while the process runs, and adds the headers
 * by which clients and proxies can cache them too. What a handler sees of a request is its {@link CacheKey} and nothing
 * else. {@link CacheHitHandler} sends cached responses before the filters run.
 */
@Component
@EnableConfigurationProperties(ResponseCacheProperties.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ResponseCache extends OncePerRequestFilter implements MeterBinder {

    /** More than most responses take to make. */
    private static final Duration MAX_WAIT = Duration.ofMillis(300);

    /** Fits a page of 20 awards, so that it is not copied from one buffer to the next. */
    private static final int USUAL_SIZE = 32 * 1024;

    private final Cache<CacheKey, CachedResponse> responses;

    /** The responses being made: other requests for one wait for it, so that it is made once. */
    private final ConcurrentMap<CacheKey, CompletableFuture<@Nullable CachedResponse>> making =
            new ConcurrentHashMap<>();

    private final CacheKeys keys;
    private final String contextPath;
    private final Duration maxWait;
    private final String cacheControl;
    private volatile boolean ending;

    @Autowired
    ResponseCache(
            ResponseCacheProperties settings,
            CacheKeys keys,
            @Value("${server.servlet.context-path:}") String contextPath) {
        this(settings, keys, contextPath, MAX_WAIT);
    }

    /**
     * Creates a cache.
     *
     * @param maxWait how long a request waits for the same response that another one is making
     */
    ResponseCache(ResponseCacheProperties settings, CacheKeys keys, String contextPath, Duration maxWait) {
        this.responses = Caffeine.newBuilder()
                .maximumWeight(settings.maxSize().toBytes())
                .weigher((CacheKey key, CachedResponse cached) -> key.weight() + cached.weight())
                .executor(Runnable::run)
                .recordStats()
                .build();
        this.keys = keys;
        this.contextPath = contextPath;
        this.maxWait = maxWait;
        this.cacheControl = CacheControl.maxAge(settings.maxAge())
                .cachePublic()
                .staleWhileRevalidate(settings.staleWhileRevalidate())
                .getHeaderValue();
    }

    /** Cached responses are counted here only, as Spring's metrics count requests behind the cache. */
    @Override
    public void bindTo(MeterRegistry metrics) {
        CaffeineCacheMetrics.monitor(metrics, responses, "responses");
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
        CacheKey key = keys.of(
                request.getContextPath(),
                request.getRequestURI(),
                request.getQueryString(),
                header(request, HttpHeaders.ACCEPT),
                header(request, HttpHeaders.ACCEPT_LANGUAGE));
        CompletableFuture<@Nullable CachedResponse> mine = new CompletableFuture<>();
        CompletableFuture<@Nullable CachedResponse> earlier = making.putIfAbsent(key, mine);
        CachedResponse cached = null;
        try {
            cached = (earlier == null) ? responses.getIfPresent(key) : await(earlier);
            if (cached == null) {
                cached = make(key, request, response, chain);
            }
        } finally {
            making.remove(key, mine);
            mine.complete(cached);
        }
        if (cached != null) {
            cached.send(request, response);
        }
    }

    private @Nullable CachedResponse await(CompletableFuture<@Nullable CachedResponse> earlier) {
        return earlier.copy()
                .completeOnTimeout(null, maxWait.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /** Calls the handler; null if the response is an error, which is sent and not cached. */
    private @Nullable CachedResponse make(
            CacheKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper written = new ContentCachingResponseWrapper(response);
        written.setBufferSize(USUAL_SIZE);
        chain.doFilter(new CacheableRequest(request, key), written);
        if (written.getStatus() != HttpServletResponse.SC_OK) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            written.copyBodyToResponse();
            return null;
        }
        boolean isForTodayOnly = written.getHeader(HttpHeaders.CACHE_CONTROL) != null;
        if (!isForTodayOnly) {
            written.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl);
        }
        CachedResponse cached = new CachedResponse(written, bytes(written));
        if (!isForTodayOnly) {
            responses.put(key, cached);
        }
        return cached;
    }

    /** Copies them once, where the wrapper by itself would twice. */
    private static byte[] bytes(ContentCachingResponseWrapper written) throws IOException {
        byte[] bytes = new byte[written.getContentSize()];
        written.getContentInputStream().readNBytes(bytes, 0, bytes.length);
        return bytes;
    }

    /**
     * The cached response to a request that has come through no proxy; null if there is none, or during shutdown, when
     * each response must close its connection. Counts hits only, as a miss is looked up again by the filter.
     */
    @Nullable
    CachedResponse cached(String path, @Nullable String query, String accept, String acceptLanguage) {
        if (ending || !path.startsWith(contextPath)) {
            return null;
        }
        CacheKey key = keys.of(contextPath, path, query, accept, acceptLanguage);
        return (responses.policy().getIfPresentQuietly(key) == null) ? null : responses.getIfPresent(key);
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        ending = true;
    }

    private static String header(HttpServletRequest request, String name) {
        return (request.getHeader(name) == null) ? "" : String.join(",", Collections.list(request.getHeaders(name)));
    }
}
