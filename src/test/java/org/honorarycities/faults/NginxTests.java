package org.honorarycities.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The service behind nginx as src/deploy/nginx.conf configures it. Skipped without nginx, except in CI. */
@FaultTest
@EnabledIf(value = "isInstalledOrRequired", disabledReason = "nginx is not installed")
class NginxTests {

    private static final String TITLES = "/api/v1/titles?limit=1";
    private static final List<String> PATHS =
            List.of(TITLES, "/api/v1/places", "/", "/swagger-ui.html", "/v3/api-docs", "/v3/api-docs/swagger-config");
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static Replica service;

    @TempDir
    private Path folder;

    private Nginx nginx;

    static boolean isInstalledOrRequired() {
        return Nginx.isInstalled() || System.getenv("CI") != null;
    }

    @BeforeAll
    static void startService() throws IOException {
        service = Replica.start().ready();
    }

    @AfterAll
    static void stopService() {
        service.close();
    }

    @BeforeEach
    void startNginx() throws IOException {
        nginx = new Nginx(folder, service.port());
    }

    @AfterEach
    void stopNginx() {
        nginx.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded: for=evil.example;host=evil.example;proto=ftp",
                "X-Forwarded-For: evil.example",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Port: 666",
                "X-Forwarded-Prefix: //evil.example",
                "X-Forwarded-Proto: ftp",
                "X-Forwarded-Ssl: on",
                "Host: evil.example",
                "Origin: https://evil.example",
                "Access-Control-Request-Method: DELETE",
                "X-HTTP-Method-Override: DELETE",
                "Range: bytes=0-9",
                "If-Match: \"evil\"",
                "If-None-Match: *"
            })
    void aHeaderOfOneClientDoesNotChangeWhatOthersGet(String header) throws IOException {
        for (String path : PATHS) {
            send(nginx.port(), "GET", path, header);
            assertThat(get(path)).as(path).isEqualTo(direct(path)).doesNotContain("evil.example");
        }
    }

    @Test
    void aBodyDoesNotChangeWhatOthersGet() throws IOException {
        String path = "/api/v1/titles?offset=0";
        send(
                nginx.port(),
                "GET",
                path,
                "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 63\r\n\r\n"
                        + "--b\r\nContent-Disposition: form-data; name=limit\r\n\r\n1\r\n--b--\r\n\r\n");
        assertThat(get(path)).isEqualTo(direct(path)).contains("\"limit\":100");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en-US,en;q=0.9|en-GB,en;q=0.8,de;q=0.5|en",
                "ru-RU,ru;q=0.9,en-US;q=0.8,en;q=0.7|ru|ba-RU,ba;q=0.9,ru;q=0.8,en;q=0.7",
                "xx|xx-YY,*;q=0.5|"
            })
    void browsersOfOneLanguageShareAStoredResponse(String languages) throws IOException {
        assertThat(cacheStatuses("Accept-Language: ", languages)).containsExactly("MISS", "HIT", "HIT");
    }

    @Test
    void browsersThatAcceptGzipShareAStoredResponse() throws IOException {
        assertThat(cacheStatuses("Accept-Encoding: ", "gzip|gzip, deflate, br|gzip, deflate, br, zstd"))
                .containsExactly("MISS", "HIT", "HIT");
    }

    @Test
    void clientsThatAcceptAnythingShareAStoredResponse() throws IOException {
        assertThat(cacheStatuses("Accept: ", BROWSER + "|text/html;q=0.9,*/*;q=0.5|text/html, */*"))
                .containsExactly("MISS", "HIT", "HIT");
    }

    private List<String> cacheStatuses(String header, String values) throws IOException {
        List<String> statuses = new ArrayList<>();
        for (String value : values.split("\\|", -1)) {
            statuses.add(
                    send(nginx.port(), "GET", TITLES, header + value).headers().get("x-cache"));
        }
        return statuses;
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip|br, GZIP||br|gzip;q=0, br", "|br|gzip;q=0, br|gzip|br, GZIP"})
    void onlyClientsThatAcceptGzipGetIt(String clients) throws IOException {
        for (String accepted : clients.split("\\|", -1)) {
            Response response = send(nginx.port(), "GET", "/api/v1/places", "Accept-Encoding: " + accepted);
            assertThat(response.body().startsWith("\u001f\u008b"))
                    .as(accepted)
                    .isEqualTo(accepted.matches("(?i).*gzip(?!;q=0).*"));
        }
    }

    @Test
    void everyRecordedLanguageIsServed() throws IOException {
        Set<String> languages = new TreeSet<>();
        try (CsvReader<NamedCsvRecord> names =
                CsvReader.builder().ofNamedCsvRecord(Path.of("seed-data/place_names.csv"))) {
            names.forEach(name -> languages.add(name.getField("language")));
        }
        for (String language : languages) {
            String header = "Accept-Language: " + language;
            assertThat(get("/api/v1/places", header))
                    .as("%s, in the map of src/deploy/nginx.conf", language)
                    .isEqualTo(direct("/api/v1/places", header));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*/*",
                BROWSER,
                "application/json",
                "application/json, text/plain, */*",
                "text/csv",
                "application/geo+json, application/json;q=0.5",
                "text/csv; q=0.9, */*; q=0.1",
                "image/png"
            })
    void theFormatIsTheOneThatTheServiceChooses(String accept) throws IOException {
        for (String path : List.of("/api/v1/places", TITLES, "/api/v1/nothing", "/")) {
            String header = "Accept: " + accept;
            assertThat(get(path, header)).as(path).isEqualTo(direct(path, header));
        }
    }

    @Test
    void preflightRequestsAreAnswered() throws IOException {
        String headers = "Origin: https://a.example\r\nAccess-Control-Request-Method: GET";
        Response response = send(nginx.port(), "OPTIONS", TITLES, headers);
        assertThat(response.comparable())
                .isEqualTo(send(service.port(), "OPTIONS", TITLES, headers).comparable())
                .contains("access-control-allow-methods=GET");
    }

    static List<String> longPaths() {
        String letters = URLEncoder.encode("Ж".repeat(70), StandardCharsets.UTF_8);
        String ids = IntStream.range(0, 600).mapToObj(n -> "kerch-hero-" + n).collect(Collectors.joining(","));
        return List.of(
                "/api/v1/awards?signatory=Joseph%20Stalin&q=" + letters,
                ("/api/v1/awards?id=" + ids).substring(0, 8000));
    }

    @ParameterizedTest
    @MethodSource("longPaths")
    void longQueriesPass(String path) throws IOException {
        assertThat(get(path)).isEqualTo(direct(path));
    }

    /** A form of many kilobytes, as clients send it. */
    @Test
    void batchesToReconcilePassAndAreNotStored() throws IOException {
        String queries = IntStream.range(0, 100)
                .mapToObj(number -> "\"q" + number + "\":{\"query\":\"" + "Kyiv ".repeat(20) + "\"}")
                .collect(Collectors.joining(",", "{", "}"));
        String form = "queries=" + URLEncoder.encode(queries, StandardCharsets.UTF_8);
        for (String body : List.of(form, "queries=%7B%7D", form)) {
            String[] headers = {
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + body.length() + "\r\n\r\n" + body
            };
            Response passed = send(nginx.port(), "POST", "/reconcile", headers);

            assertThat(passed.status()).isEqualTo(200);
            assertThat(passed.body())
                    .isEqualTo(
                            send(service.port(), "POST", "/reconcile", headers).body());
        }
        assertThat(get("/reconcile").replaceAll("http://[^/]+", ""))
                .isEqualTo(direct("/reconcile").replaceAll("http://[^/]+", ""));
        assertThat(send(nginx.port(), "POST", "/api/v1/titles").status()).isEqualTo(405);
    }

    @Test
    void theSmokeTestPasses() throws Exception {
        Path output = folder.resolve("smoke.log");
        Process smoke = new ProcessBuilder(".github/smoke.sh", "http://127.0.0.1:" + nginx.port())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int status = smoke.waitFor();
        assertThat(status).as(Files.readString(output)).isZero();
    }

    private String get(String path, String... headers) throws IOException {
        return send(nginx.port(), "GET", path, headers).comparable();
    }

    private static String direct(String path, String... headers) throws IOException {
        return send(service.port(), "GET", path, headers).comparable();
    }

    /** Sends any header as it is, unlike the JDK's client; in HTTP/1.0, whose bodies end with the connection. */
    private static Response send(int port, String method, String path, String... headers) throws IOException {
        try (Socket connection = new Socket("127.0.0.1", port)) {
            connection.setSoTimeout(30_000);
            List<String> lines = new ArrayList<>(List.of(method + " " + path + " HTTP/1.0"));
            if (Stream.of(headers).noneMatch(header -> header.startsWith("Host:"))) {
                lines.add("Host: localhost");
            }
            lines.addAll(List.of(headers));
            String request = String.join("\r\n", lines) + "\r\n\r\n";
            connection.getOutputStream().write(request.getBytes(ISO_8859_1));
            return Response.parse(new String(connection.getInputStream().readAllBytes(), ISO_8859_1));
        }
    }

    private record Response(int status, Map<String, String> headers, String body) {

        private static final Set<String> OF_THE_CONNECTION =
                Set.of("connection", "content-length", "date", "server", "x-cache");

        static Response parse(String response) {
            String[] parts = response.split("\r\n\r\n", 2);
            String[] lines = parts[0].split("\r\n");
            Map<String, String> headers = new TreeMap<>();
            for (String line : List.of(lines).subList(1, lines.length)) {
                String[] header = line.split(":", 2);
                headers.merge(header[0].toLowerCase(), header[1].strip(), (one, other) -> one + ", " + other);
            }
            return new Response(Integer.parseInt(lines[0].split(" ")[1]), headers, parts[1]);
        }

        /** All but what differs between two responses with the same content. */
        String comparable() {
            Map<String, String> compared = new TreeMap<>(headers);
            compared.keySet().removeAll(OF_THE_CONNECTION);
            return status + "\n" + compared + "\n" + body;
        }
    }
}
