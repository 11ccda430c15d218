package org.honorarycities.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Asks for the lists once before the service says that it is ready, so that nobody waits for the first answers; and then
 * for the OpenAPI document, which takes longer to make than all of them. In a rehearsal it ends the service before that.
 */
@Component
class Warmup implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(Warmup.class);
    private static final List<String> FIRST =
            List.of("/api/v1/titles", "/api/v1/places", "/api/v1/awards", "/api/v1/events", "/api/v1/dataset");
    private static final String DOCUMENT = "/v3/api-docs";

    private final WebServerApplicationContext application;
    private final String contextPath;
    private final boolean isRehearsal;

    Warmup(
            WebServerApplicationContext application,
            @Value("${server.servlet.context-path:}") String contextPath,
            @Value("${honorary-cities.rehearsal}") boolean isRehearsal) {
        this.application = application;
        this.contextPath = contextPath;
        this.isRehearsal = isRehearsal;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        FIRST.forEach(this::ask);
        if (isRehearsal) {
            System.exit(SpringApplication.exit(application));
        }
        Thread later = new Thread(() -> ask(DOCUMENT), "warm-up");
        later.setDaemon(true);
        later.start();
    }

    private void ask(String path) {
        URI address =
                URI.create("http://localhost:" + application.getWebServer().getPort() + contextPath + path);
        try (InputStream answer = address.toURL().openStream()) {
            answer.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            log.info("Not warmed up, as the service does not answer itself at {}: {}", address, e.toString());
        }
    }
}
