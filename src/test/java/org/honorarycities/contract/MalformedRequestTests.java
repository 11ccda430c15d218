package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.honorarycities.contract.ProblemAssert.assertProblem;
import static org.honorarycities.contract.ProblemAssert.assertRefused;

import java.util.List;
import java.util.stream.Stream;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.honorarycities.contract.ApiDocument.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a client library would not send; much of it is refused by the server before any of our code sees it. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedRequestTests {

    private static final List<String> UNREADABLE = List.of(
            "?q=%zz", "?q=%", "?q=%4", "?%zz=1", "?q=%ff", "?q=%C0%80", "?=1", "?q=\u0001", "?q=[]|{}\"", "?q=\u00e9");

    @Autowired
    Api api;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @MethodSource("operations")
    void aQueryThatCannotBeReadIsABadRequest(Operation operation) {
        for (String query : UNREADABLE) {
            assertProblem(RawRequest.send(port, "GET", operation.query().path() + query), 400);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aUrlThatIsTooLongIsRefusedAsSuch(Operation operation) {
        for (int length : List.of(17_000, 30_000, 60_000)) {
            assertProblem(RawRequest.send(port, "GET", operation.query().path() + "?q=" + "a".repeat(length)), 414);
        }
    }

    @Test
    void aSearchOfTenThousandLettersIsRefusedByName() {
        assertRefused(RawRequest.send(port, "GET", "/api/v1/places?q=" + "a".repeat(10_000)), "q");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/places%00",
                "/api/v1/places/%2e%2e/%2fetc",
                "/api/v1/%zz",
                "/%07",
                "//api/v1/places",
                "/a b",
                "nowhere",
                "/api/v1/../../etc/passwd",
                "/api/v1/places/..",
                "/api/v1/./places",
                "/%61pi/v1/places",
                "/api/v1/%74itles",
                "/api/v1/dataset%2ezip"
            })
    void aPathThatCannotBeReadIsABadRequest(String path) {
        assertProblem(RawRequest.send(port, "GET", path), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/places/", "/api/v1/Places"})
    void aPathThatIsWrittenOtherwiseIsNotFound(String path) {
        assertProblem(RawRequest.send(port, "GET", path), 404);
    }

    @ParameterizedTest
    @ValueSource(ints = {17_000, 30_000, 60_000})
    void headersThatAreTooLongAreRefusedAsSuch(int length) {
        for (String path : ApiDocument.addresses(api)) {
            assertProblem(RawRequest.send(port, "GET", path, "X-Long: " + "a".repeat(length)), 431);
        }
    }

    @ParameterizedTest
    @MethodSource
    void aBodyIsABadRequestAndNotWaitedFor(RawRequest template) {
        for (String path : ApiDocument.addresses(api)) {
            for (String method : List.of("GET", "HEAD", "OPTIONS")) {
                Api.Answer answer = new RawRequest(
                                method + " " + path + " HTTP/1.1", template.headers(), template.body())
                        .send(port);

                assertThat(answer.status()).as(method + " " + path).isEqualTo(400);
                assertThat(answer.header("Connection")).as(method + " " + path).isEqualTo("close");
                if (!method.equals("HEAD")) {
                    assertProblem(answer, 400);
                }
            }
        }
    }

    /** Bodies that come with the headers, and bodies that never come. */
    static Stream<RawRequest> aBodyIsABadRequestAndNotWaitedFor() {
        RawRequest request = RawRequest.get("/");
        return Stream.of(
                request.with("Content-Type: application/x-www-form-urlencoded", "Content-Length: 7")
                        .withBody("limit=1"),
                request.with("Content-Type: application/json", "Content-Length: 100000"),
                request.with("Expect: 100-continue", "Content-Length: 3"),
                request.with("Transfer-Encoding: chunked").withBody("3\r\na=b\r\n0\r\n\r\n"),
                request.with("Transfer-Encoding: chunked"));
    }

    @Test
    void parametersOfThePathAreABadRequestWhereverTheyStand() {
        for (String address : ApiDocument.addresses(api)) {
            String path = address.replaceFirst("\\?.*", "");
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                assertProblem(
                        RawRequest.send(
                                port,
                                "GET",
                                slash == 0
                                        ? "/;x=y" + path.substring(1)
                                        : path.substring(0, slash) + ";x=y" + path.substring(slash)),
                        400);
            }
            for (String parameter : List.of(";x=y", ";", ";jsessionid=1", ";x=y?limit=1")) {
                assertProblem(RawRequest.send(port, "GET", path + parameter), 400);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"TRACE,/api/v1/places", "CONNECT,localhost:80", "PROPFIND,/api/v1/places", "get,/api/v1/places"})
    void aMethodOfNoUseIsRefusedWithThoseThatAre(String method, String target) {
        Api.Answer answer = RawRequest.send(port, method, target);

        assertProblem(answer, 405);
        assertThat(answer.headers().allValues("Allow")).containsExactly("GET, HEAD, OPTIONS");
    }

    List<Operation> operations() {
        return ApiDocument.of(api).operations();
    }
}
