package org.honorarycities.web;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.AbstractProtocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Puts the problems of the API in place of Tomcat's own error pages, and what is kept in front of all the rest. */
@Component
class TomcatSetup implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** Enough for most requests to be read at once; longer ones are read in parts. */
    private static final int READ_BUFFER = 2048;

    private final ResponseCache answers;
    private final int maxThreads;

    TomcatSetup(ResponseCache answers, @Value("${server.tomcat.threads.max}") int maxThreads) {
        this.answers = answers;
        this.maxThreads = maxThreads;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(ProblemValve.class.getName());
            host.getPipeline().addValve(new ProblemValve());
        });
        factory.addConnectorCustomizers(this::customize);
    }

    private void customize(Connector connector) {
        AbstractProtocol<?> protocol = (AbstractProtocol<?>) connector.getProtocolHandler();
        protocol.setExecutor(threads(Runtime.getRuntime().availableProcessors() + 1));
        // An answer goes out in one write, and out of a buffer that the system need not copy first.
        protocol.setProperty("socket.directBuffer", "true");
        protocol.setProperty("socket.appReadBufSize", Integer.toString(READ_BUFFER));
        protocol.setProperty("socket.appWriteBufSize", Integer.toString(KeptAnswers.AT_ONCE));
        connector.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
                protocol.setAdapter(new KeptAnswers(answers, protocol.getAdapter()));
            }
        });
    }

    /**
     * Few threads that hardly ever sleep, as waking one costs as much as a kept answer does; more, up to the maximum,
     * only while some of them wait.
     */
    private Executor threads(int running) {
        return new ForkJoinPool(
                running,
                TomcatSetup::thread,
                null,
                true,
                running,
                maxThreads,
                running,
                pool -> true,
                1,
                TimeUnit.MINUTES);
    }

    private static ForkJoinWorkerThread thread(ForkJoinPool threads) {
        ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(threads);
        thread.setName("http-" + thread.getPoolIndex());
        return thread;
    }
}
