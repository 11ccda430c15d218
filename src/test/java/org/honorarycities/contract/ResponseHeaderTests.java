package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.honorarycities.contract.ApiDocument.Operation;
import org.honorarycities.contract.ApiDocument.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResponseHeaderTests {

    /** How long a query may be for all response headers to keep within their limit. */
    private static final int QUERY = 8_000;

    /** What makes a request for anything fail, if it does not succeed or cannot be asked so. */
    private static final List<RawRequest> REFUSED = List.of(
            RawRequest.get("PATH/nothing"),
            RawRequest.get("PATH?q=%zz"),
            RawRequest.get("PATH?nope=1"),
            RawRequest.get("PATH;x=y"),
            RawRequest.get("PATH%00"),
            RawRequest.get("PATH", "Accept: image/png"),
            RawRequest.get("PATH", "Accept: text/html"),
            RawRequest.get("PATH/nothing", "Accept: text/html,*/*;q=0.8"),
            RawRequest.get("PATH", "If-Match: \"other\""),
            RawRequest.get("PATH", "If-Unmodified-Since: Sun, 06 Nov 1994 08:49:37 GMT"),
            RawRequest.get("PATH", "Range: bytes=99999999-"),
            RawRequest.get("PATH", "X: a\u0000b"),
            RawRequest.get("PATH", "X: " + "a".repeat(20_000)),
            RawRequest.get("PATH?" + "a".repeat(20_000)),
            RawRequest.get("PATH", "Content-Length: 3").withBody("a=b"),
            RawRequest.of("POST", "PATH", "Content-Length: 0"),
            RawRequest.of("TRACE", "PATH"),
            new RawRequest("GET PATH HTTP/3.0", List.of(), ""));

    @Autowired
    Api api;

    @LocalServerPort
    int port;

    /** The responses with an error, asked for once. */
    private final Map<RawRequest, Api.Answer> errors = new LinkedHashMap<>();

    private Map<RawRequest, Api.Answer> errors() {
        if (errors.isEmpty()) {
            for (String path : ApiDocument.addresses(api)) {
                for (RawRequest refused : REFUSED) {
                    RawRequest request =
                            new RawRequest(refused.line().replace("PATH", path), refused.headers(), refused.body());
                    errors.put(request, request.send(port));
                }
            }
            errors.values().removeIf(answer -> answer.status() < 400);
        }
        return errors;
    }

    @Test
    void noErrorIsStored() {
        assertThat(errors().entrySet().stream()
                        .filter(error ->
                                !error.getValue().header("Cache-Control").contains("no-store"))
                        .map(error -> error.getValue().status() + " to " + error.getKey()))
                .isEmpty();
    }

    /** Health tells of an unknown component by its status alone. */
    @Test
    void everyErrorIsAProblem() {
        assertThat(errors().entrySet().stream()
                        .filter(error -> !error.getKey().line().contains(" /actuator/health/"))
                        .filter(error -> !Responses.faults(error.getValue()).isEmpty())
                        .map(error -> error.getKey() + ": " + Responses.faults(error.getValue())))
                .isEmpty();
    }

    @Test
    void everyResponseHasTheVersionOfTheData() {
        String version = api.get("/dataset").json().path("version").asString();
        assertThat(version).isNotEmpty();
        assertThat(ApiDocument.addresses(api))
                .allSatisfy(path -> assertThat(api.follow(path).headers().allValues("Data-Version"))
                        .as(path)
                        .containsExactly(version));
        assertThat(errors().values())
                .allSatisfy(error -> assertThat(error.header("Data-Version")).isEqualTo(version));
    }

    @Test
    void aNotModifiedResponseHasTheVersionOfTheData() {
        assertThat(api.get("/places", "If-None-Match", "*").headers().allValues("Data-Version"))
                .containsExactly(api.get("/dataset").json().path("version").asString());
    }

    @Test
    void scriptsOfOtherOriginsMayReadEveryHeaderTheyNeed() {
        assertThat(ApiDocument.addresses(api))
                .allSatisfy(path -> assertThat(api.follow(path)
                                .header("Access-Control-Expose-Headers")
                                .split(", "))
                        .as(path)
                        .containsExactlyInAnyOrder(
                                "Content-Disposition",
                                "Content-Language",
                                "Data-Version",
                                "ETag",
                                "Link",
                                "Retry-After"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theHeadersAreSmallHoweverLongTheQueryIs(Operation list) {
        String path = list.query().path();
        try (RawClient client = new RawClient(port)) {
            for (String query : longQueries(list)) {
                assertThat(Responses.faults(client.send(RawRequest.get(path + query))))
                        .as(query.substring(0, Math.min(100, query.length())))
                        .isEmpty();
            }
        }
    }

    private static List<String> longQueries(Operation list) {
        List<String> queries = new ArrayList<>();
        Query examples = PermutationTests.withExamples(list);
        if (list.takes("limit")) {
            examples = examples.with("limit", "1").with("offset", "1");
        }
        for (Map.Entry<String, String> example : examples.parameters().entrySet()) {
            queries.add("?" + example.getKey() + "=" + example.getValue()
                    + (list.takes("limit") ? "&limit=1&offset=1" : ""));
        }
        if (list.takes("q")) {
            examples = examples.with("q", "Ж".repeat(100));
            queries.add("?q=" + encoded("\ud800\udf48".repeat(50)));
            queries.add("?q=" + encoded("Ж".repeat(70)));
        }
        queries.add(examples.address().substring(list.query().path().length()));
        queries.add(examples.parameters().entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + allEncoded(parameter.getValue()))
                .collect(Collectors.joining("&", "?", "")));
        for (Parameter parameter : list.queryParameters()) {
            String name = "?" + parameter.name() + "=";
            queries.add(name + "a".repeat(QUERY));
            queries.add(name + encoded("Ж".repeat(QUERY / 6)));
            queries.add("?" + repeated(parameter.name() + "=" + parameter.example() + "&"));
        }
        queries.add("?" + "a".repeat(QUERY));
        return queries;
    }

    private static String repeated(String text) {
        String encoded = text.replace(" ", "%20").replace("|", "%7C");
        return encoded.repeat(QUERY / encoded.length());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Each byte in three letters, which is allowed for any of them. */
    private static String allEncoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte letter : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append("%%%02X".formatted(letter));
        }
        return encoded.toString();
    }

    @Test
    void theHeadersOfASearchWithCyrillicLettersAreSmall() {
        assertThat(Responses.headerSize(Query.of("/api/v1/awards")
                        .with("q", "Ж".repeat(70))
                        .with("signatory", "Joseph Stalin")
                        .ask(api)))
                .isLessThanOrEqualTo(Responses.MAX_HEADER_SIZE);
    }

    @ParameterizedTest
    @CsvSource({"Accept, text/csv", "Accept-Language, ru", "Accept-Encoding, gzip"})
    void aResponseThatDependsOnAHeaderNamesItInVary(String header, String value) {
        List<String> incomplete = new ArrayList<>();
        for (String path : ApiDocument.addresses(api)) {
            Api.Answer plain = RawRequest.get(path).send(port);
            Api.Answer other = RawRequest.get(path, header + ": " + value).send(port);
            if (!Arrays.equals(plain.body(), other.body())) {
                Stream.of(plain, other)
                        .filter(answer -> answer.status() == 200)
                        .filter(answer -> !answer.header("Cache-Control").contains("no-store"))
                        .filter(answer -> !vary(answer).contains(header))
                        .forEach(answer -> incomplete.add(path + " " + vary(answer)));
            }
        }
        assertThat(incomplete).isEmpty();
    }

    @Test
    void theExplorerPageVariesByEncodingAndLanguage() {
        assertThat(vary(RawRequest.get("/").send(port))).contains("Accept-Encoding", "Accept-Language");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bad-request",
                "internal",
                "invalid-parameter",
                "method-not-allowed",
                "not-acceptable",
                "not-found",
                "precondition-failed",
                "unavailable"
            })
    void aPageAboutAProblemVariesByEncoding(String problem) {
        Api.Answer page = RawRequest.get("/problems/" + problem).send(port);

        assertThat(page.status()).isEqualTo(200);
        assertThat(vary(page)).contains("Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip"})
    void theExplorerPageIsNotSentAgainToAClientThatHasIt(String encoding) {
        RawRequest request = RawRequest.get("/", "Accept-Encoding: " + encoding);
        Api.Answer page = request.send(port);
        Api.Answer again = request.with("If-None-Match: " + page.header("ETag")).send(port);

        assertThat(page.header("ETag")).isNotEmpty();
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(page.header("ETag"));
        assertThat(vary(again)).isEqualTo(vary(page));
        assertThat(again.header("Cache-Control")).isEqualTo(page.header("Cache-Control"));
    }

    @Test
    void theExplorerPageIsSentToAClientThatHasAnotherOne() {
        assertThat(RawRequest.get("/", "If-None-Match: \"other\"").send(port).status())
                .isEqualTo(200);
    }

    private static List<String> vary(Api.Answer answer) {
        return answer.headers().allValues("Vary").stream()
                .flatMap(names -> Stream.of(names.split(", *")))
                .sorted()
                .toList();
    }

    List<Operation> operations() {
        return ApiDocument.of(api).operations();
    }
}
