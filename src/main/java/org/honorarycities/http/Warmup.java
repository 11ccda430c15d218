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
 * Requests the lists once before the service reports that it is ready, so that the first clients do not wait, and
 * afterwards the OpenAPI document, which takes longest. A training run for the AOT cache ends before that.
 */
@Component
class Warmup implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(Warmup.class);
    private static final List<String> FIRST =
            List.of("/api/v1/titles", "/api/v1/places", "/api/v1/awards", "/api/v1/events", "/api/v1/dataset");
    private static final String DOCUMENT = "/v3/api-docs";

    private final WebServerApplicationContext application;
    private final String contextPath;
    private final boolean isTrainingRun;

    Warmup(
            WebServerApplicationContext application,
            @Value("${server.servlet.context-path:}") String contextPath,
            @Value("${honorary-cities.training-run}") boolean isTrainingRun) {
        this.application = application;
        this.contextPath = contextPath;
        this.isTrainingRun = isTrainingRun;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        FIRST.forEach(this::request);
        if (isTrainingRun) {
            System.exit(SpringApplication.exit(application));
        }
        Thread later = new Thread(() -> request(DOCUMENT), "warm-up");
        later.setDaemon(true);
        later.start();
    }

    private void request(String path) {
        URI url = URI.create("http://localhost:" + application.getWebServer().getPort() + contextPath + path);
        try (InputStream response = url.toURL().openStream()) {
            response.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            log.info("Warm-up failed at {}: {}", url, e.toString());
        }
    }
}
