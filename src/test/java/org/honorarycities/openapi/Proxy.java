package org.honorarycities.openapi;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A proxy that serves the application under a prefix, and tells it so. */
class Proxy implements AutoCloseable {

    static final String PREFIX = "/cities";

    /** What the JDK's client and server set by themselves. */
    private static final Set<String> OWN = Set.of("connection", "content-length", "host", "upgrade", "http2-settings");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    Proxy(int port) throws IOException {
        this.port = port;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(PREFIX + "/", this::forward);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + PREFIX;
    }

    private void forward(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString().substring(PREFIX.length());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.noBody());
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        request.header("X-Forwarded-Prefix", PREFIX);
        request.header("X-Forwarded-Proto", "http");
        request.header("X-Forwarded-Host", exchange.getRequestHeaders().getFirst("Host"));
        try (exchange) {
            HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            response.headers().map().forEach((name, values) -> {
                if (!name.equals("content-length") && !name.equals("transfer-encoding") && !name.startsWith(":")) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            byte[] body = response.body();
            exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
