package org.honorarycities.http;

import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Configures Jetty: problem details instead of its error pages, request checks, timeouts, compression, cache hits. */
@Component
class JettyConfiguration implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

    private static final List<String> PAGES = List.of("", "/explorer/*", "/problems/*", "/swagger-ui/*", "/webjars/*");

    private static final int MAX_SELECTORS = 8;

    private final ResponseCache cache;
    private final CacheKeys keys;
    private final FixedHeadersFilter fixedHeaders;
    private final ShutdownDelay shutdown;
    private final boolean trustsProxy;
    private final String contextPath;
    private final Duration keepAlive;
    private final int maxConnections;

    JettyConfiguration(
            ResponseCache cache,
            CacheKeys keys,
            FixedHeadersFilter fixedHeaders,
            ShutdownDelay shutdown,
            @Value("${server.forward-headers-strategy}") String forwarded,
            @Value("${server.servlet.context-path:}") String contextPath,
            @Value("${honorary-cities.keep-alive-timeout}") Duration keepAlive,
            @Value("${server.jetty.max-connections}") int maxConnections) {
        this.cache = cache;
        this.keys = keys;
        this.fixedHeaders = fixedHeaders;
        this.shutdown = shutdown;
        this.trustsProxy = forwarded.equalsIgnoreCase("framework");
        this.contextPath = contextPath;
        this.keepAlive = keepAlive;
        this.maxConnections = maxConnections;
    }

    /** One selector thread per processor, as selector threads send the cached responses. */
    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.setSelectors(Math.min(Runtime.getRuntime().availableProcessors(), MAX_SELECTORS));
        factory.addServerCustomizers(this::customize);
    }

    private void customize(Server server) {
        ServerErrorHandler errors = new ServerErrorHandler(fixedHeaders, contextPath);
        server.setErrorHandler(errors);
        server.setHandler(new RequestValidationHandler(
                contextPath, errors, withShorterTimeout(compressing(server.getHandler()))));
        // Goes in front of the handler that Boot adds for graceful shutdown, which counts requests and so costs time.
        server.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStarting(LifeCycle event) {
                server.setHandler(new CacheHitHandler(cache, keys, trustsProxy, server.getHandler()));
            }
        });
        for (Connector connector : server.getConnectors()) {
            // A client whose connection does not fit into the queue retries only after a second.
            ((ServerConnector) connector).setAcceptQueueSize(maxConnections);
            connector
                    .getConnectionFactory(HttpConnectionFactory.class)
                    .getHttpConfiguration()
                    .addCustomizer(this::customizeConnection);
        }
    }

    /** Compresses pages only: the response cache compresses API responses once and gives each form its own ETag. */
    private static Handler compressing(Handler next) {
        CompressionHandler compressing = new CompressionHandler(next);
        CompressionConfig usual = CompressionConfig.builder().defaults().build();
        PAGES.forEach(path -> compressing.putConfiguration(path, usual));
        return compressing;
    }

    /** Keeps idle connections open for longer than the idle timeout of new ones; closes them during shutdown. */
    private Request customizeConnection(Request request, HttpFields.Mutable responseHeaders) {
        connection(request).setIdleTimeout(keepAlive.toMillis());
        if (!shutdown.isRunning()) {
            responseHeaders.put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
        }
        return request;
    }

    /** Applies the idle timeout of new connections while a servlet sends a response, as its thread waits for the client. */
    private Handler withShorterTimeout(Handler next) {
        return new Handler.Wrapper(next) {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                EndPoint connection = connection(request);
                connection.setIdleTimeout(
                        request.getConnectionMetaData().getConnector().getIdleTimeout());
                Request.addCompletionListener(request, failure -> connection.setIdleTimeout(keepAlive.toMillis()));
                return super.handle(request, response, callback);
            }
        };
    }

    private static EndPoint connection(Request request) {
        return request.getConnectionMetaData().getConnection().getEndPoint();
    }
}
