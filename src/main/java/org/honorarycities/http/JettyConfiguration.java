package org.honorarycities.http;

import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Puts the problems of the API in place of the server's own error pages, and what is kept in front of all the rest. */
@Component
class JettyConfiguration implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

    private static final List<String> PAGES = List.of("", "/explorer/*", "/problems/*", "/swagger-ui/*", "/webjars/*");

    /** As many look for requests at most; the other threads make answers. */
    private static final int MOST_SELECTORS = 8;

    private final ResponseCache answers;
    private final ForwardedHeaders forwarded;
    private final Duration keepAlive;
    private final int maxConnections;

    JettyConfiguration(
            ResponseCache answers,
            ForwardedHeaders forwarded,
            HttpProperties settings,
            @Value("${server.jetty.max-connections}") int maxConnections) {
        this.answers = answers;
        this.forwarded = forwarded;
        this.keepAlive = settings.keepAlive();
        this.maxConnections = maxConnections;
    }

    /** What is kept is sent by the threads that look for requests, so that each processor has one. */
    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.setSelectors(Math.min(Runtime.getRuntime().availableProcessors(), MOST_SELECTORS));
        factory.addServerCustomizers(this::customize);
    }

    private void customize(Server server) {
        server.setErrorHandler(new ServerErrorHandler());
        server.setHandler(
                new RequestValidationHandler(forwarded, new SlowClientTimeout(compressing(server.getHandler()))));
        // Boot yet puts its count of open requests in front; what is kept goes before that, as counting costs.
        server.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStarting(LifeCycle event) {
                server.setHandler(new CacheHitHandler(answers, server.getHandler()));
            }
        });
        for (Connector connector : server.getConnectors()) {
            // All may come at once: whom the system finds no room for tries again only after a second.
            ((ServerConnector) connector).setAcceptQueueSize(maxConnections);
            connector
                    .getConnectionFactory(HttpConnectionFactory.class)
                    .getHttpConfiguration()
                    .addCustomizer(this::keepAlive);
        }
    }

    /** Only what the API does not compress itself, once and for all: the server would give that other tags. */
    private static Handler compressing(Handler next) {
        CompressionHandler compressing = new CompressionHandler(next);
        CompressionConfig usual = CompressionConfig.builder().defaults().build();
        PAGES.forEach(path -> compressing.putConfiguration(path, usual));
        return compressing;
    }

    private Request keepAlive(Request request, HttpFields.Mutable headers) {
        request.getConnectionMetaData().getConnection().getEndPoint().setIdleTimeout(keepAlive.toMillis());
        return request;
    }
}
