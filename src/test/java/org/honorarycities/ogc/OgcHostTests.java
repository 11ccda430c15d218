package org.honorarycities.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The host in the links of one client is not that of another one. */
class OgcHostTests {

    private static final List<String> PATHS = List.of(
            "/ogc",
            "/ogc/api",
            "/ogc/collections",
            "/ogc/collections/places",
            "/ogc/collections/places/items?limit=2",
            "/ogc/collections/places/items/kyiv");

    @Nested
    @ApiTest
    class WithoutAPublicUrl {

        @LocalServerPort
        int port;

        @Test
        void theLinksHaveTheHostOfTheRequestAndNoCacheStoresThem() throws IOException {
            for (String path : PATHS) {
                for (String host : List.of("evil.example", "good.example:81", "evil.example")) {
                    String response = ask(port, path, "Host: " + host);

                    assertThat(response).contains("\r\nCache-Control: no-store\r\n", "http://" + host + "/ogc");
                    assertThat(response.replace("http://" + host + "/", "")).doesNotContain(".example");
                }
                assertThat(ask(
                                port,
                                path,
                                "Host: good.example",
                                "X-Forwarded-Host: evil.example",
                                "Forwarded: host=evil.example"))
                        .doesNotContain("evil.example");
            }
        }
    }

    @Nested
    @ApiTest
    @TestPropertySource(
            properties = {
                "honorary-cities.public-url=https://example.org/heroes/",
                "server.forward-headers-strategy=framework"
            })
    class WithAPublicUrl {

        @LocalServerPort
        int port;

        @Test
        void theLinksHaveThatUrlWhateverTheRequestSaysAndCachesMayStoreThem() throws IOException {
            for (String path : PATHS) {
                for (String prefix : List.of("X-A: b", "X-Forwarded-Prefix: /heroes")) {
                    String response = ask(port, path, "Host: evil.example", "X-Forwarded-Host: evil.example", prefix);

                    assertThat(response)
                            .contains("\r\nCache-Control: max-age=", "\r\nETag: ", "https://example.org/heroes/ogc")
                            .doesNotContain("evil.example", "localhost", "/heroes/heroes", "no-store");
                    assertThat(response.replace("https://example.org/heroes/ogc", "start:"))
                            .doesNotContain("\"href\":\"/", "/ogc/");
                }
            }
        }
    }

    private static String ask(int port, String path, String... headers) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            String request =
                    "GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
