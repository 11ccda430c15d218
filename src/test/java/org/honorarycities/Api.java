package org.honorarycities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.honorarycities.openapi.Contract;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running application over HTTP, and holds every answer against the OpenAPI document. */
@Lazy
@Component
public class Api {

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    /**
     * Asks the application on a port of this machine.
     *
     * @param port the port
     */
    public Api(@LocalServerPort int port) {
        this.port = port;
    }

    /**
     * Asks for a path below {@code /api/v1}.
     *
     * @param path path and query, not yet encoded
     * @param headers names and values in turn
     * @return the answer
     */
    public Answer get(String path, String... headers) {
        return ask("GET", "/api/v1" + path, headers);
    }

    /**
     * Asks for any path.
     *
     * @param method the method
     * @param path path and query, not yet encoded
     * @param headers names and values in turn
     * @return the answer
     */
    public Answer ask(String method, String path, String... headers) {
        URI uri = UriComponentsBuilder.fromUriString("http://localhost:" + port + path)
                .encode(StandardCharsets.UTF_8)
                .build()
                .toUri();
        return send(method, uri, headers);
    }

    /**
     * Follows a link.
     *
     * @param link path and query, encoded already, as links are
     * @param headers names and values in turn
     * @return the answer
     */
    public Answer follow(String link, String... headers) {
        return send("GET", URI.create("http://localhost:" + port).resolve(link), headers);
    }

    /**
     * Sends a form.
     *
     * @param path the path
     * @param form the form, encoded already
     * @param headers names and values in turn
     * @return the answer
     */
    public Answer post(String path, String form, String... headers) {
        String[] all = Stream.concat(Stream.of("Content-Type", "application/x-www-form-urlencoded"), Stream.of(headers))
                .toArray(String[]::new);
        return send(
                "POST", URI.create("http://localhost:" + port + path), HttpRequest.BodyPublishers.ofString(form), all);
    }

    private Answer send(String method, URI uri, String... headers) {
        return send(method, uri, HttpRequest.BodyPublishers.noBody(), headers);
    }

    private Answer send(String method, URI uri, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            Answer answer = new Answer(response.statusCode(), response.headers(), response.body());
            Contract.check(method, uri, answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * The ids of all records that a list answers.
     *
     * @param path path and query below {@code /api/v1}
     * @return the ids in their order
     */
    public List<String> ids(String path) {
        return get(path)
                .json()
                .path("data")
                .valueStream()
                .map(record -> record.path("id").asString())
                .toList();
    }

    /**
     * All the records of a list, however many parts it takes.
     *
     * @param path path and query below {@code /api/v1}, without limit and offset
     * @return the records in their order
     */
    public List<JsonNode> all(String path) {
        List<JsonNode> records = new ArrayList<>();
        JsonNode list;
        do {
            list = get(path + (path.contains("?") ? "&" : "?") + "limit=500&offset=" + records.size())
                    .json();
            list.path("data").forEach(records::add);
        } while (list.path("links").has("next"));
        return records;
    }

    /** An answer. */
    public record Answer(int status, HttpHeaders headers, byte[] body) {

        /** The body as a text. */
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** The body as JSON. */
        public JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        /** The first value of a header, or an empty text. */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }
}
