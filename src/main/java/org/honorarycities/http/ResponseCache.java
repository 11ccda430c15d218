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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Caches complete responses of the API in memory, as the data never change while the process runs, and adds the headers
 * by which clients and proxies can cache them too. {@link CacheHitHandler} sends cached responses before any filter runs;
 * this filter makes the others, each once however many clients wait for it.
 */
@Component
@EnableConfigurationProperties(ResponseCache.Properties.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ResponseCache extends OncePerRequestFilter implements MeterBinder {

    private final Cache<CacheKey, CachedResponse> responses;

    /** The responses being made: other requests for one wait for it, so that it is made once. */
    private final ConcurrentMap<CacheKey, CompletableFuture<@Nullable CachedResponse>> inFlight =
            new ConcurrentHashMap<>();

    private final Duration maxWait;
    private final String cacheControl;

    /**
     * Settings of caching, here and in clients and proxies.
     *
     * @param maxSize memory for cached responses; 0 turns the cache off
     * @param maxAge how long clients and proxies may use a response without revalidating it
     * @param staleWhileRevalidate how long after that they may use it while they revalidate it
     * @param maxWait how long a request waits for the same response that another one is making
     */
    @ConfigurationProperties("honorary-cities.response-cache")
    record Properties(DataSize maxSize, Duration maxAge, Duration staleWhileRevalidate, Duration maxWait) {}

    ResponseCache(Properties settings) {
        this.responses = Caffeine.newBuilder()
                .maximumWeight(settings.maxSize().toBytes())
                .weigher((CacheKey key, CachedResponse cached) -> key.weight() + cached.weight())
                .executor(Runnable::run)
                .recordStats()
                .build();
        this.maxWait = settings.maxWait();
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
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ReducedRequest reduced = ReducedRequest.unwrap(request);
        if (reduced.key() == null) {
            chain.doFilter(request, response);
        } else {
            serve(reduced.key(), reduced.originalHeaders(), request, response, chain);
        }
    }

    void serve(
            CacheKey key,
            RequestHeaders headers,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        CompletableFuture<@Nullable CachedResponse> own = new CompletableFuture<>();
        CompletableFuture<@Nullable CachedResponse> other = inFlight.putIfAbsent(key, own);
        CachedResponse cached = null;
        try {
            // Counted already, as a hit or a miss, by the handler.
            cached = (other == null) ? responses.policy().getIfPresentQuietly(key) : await(other);
            if (cached == null) {
                cached = make(key, request, response, chain);
            }
        } finally {
            inFlight.remove(key, own);
            own.complete(cached);
        }
        if (cached != null) {
            cached.send(headers, response);
        }
    }

    private @Nullable CachedResponse await(CompletableFuture<@Nullable CachedResponse> other) {
        return other.copy()
                .completeOnTimeout(null, maxWait.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /** Calls the handler; null if the response is an error, which is sent and not cached. */
    private @Nullable CachedResponse make(
            CacheKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper written = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, written);
        if (written.getStatus() != HttpServletResponse.SC_OK) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            written.copyBodyToResponse();
            return null;
        }
        String own = written.getHeader(HttpHeaders.CACHE_CONTROL);
        if (own == null) {
            written.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl);
        }
        CachedResponse cached = new CachedResponse(written, written.getContentAsByteArray());
        // A response that others must revalidate is always valid here; any other setting has its own reason.
        if (own == null || own.equals("no-cache")) {
            responses.put(key, cached);
        }
        return cached;
    }

    /** The cached response; null if there is none. */
    @Nullable
    CachedResponse get(CacheKey key) {
        return responses.getIfPresent(key);
    }
}
