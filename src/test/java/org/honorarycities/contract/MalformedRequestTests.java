package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.honorarycities.contract.ProblemAssert.assertProblem;
import static org.honorarycities.contract.ProblemAssert.assertRefused;

import java.util.List;
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
            assertProblem(RawRequest.send(port, "GET", operation.query().address() + query), 400);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aUrlThatIsTooLongIsRefusedAsSuch(Operation operation) {
        assertProblem(RawRequest.send(port, "GET", operation.query().address() + "?q=" + "a".repeat(60_000)), 414);
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
                "/api/v1/./places"
            })
    void aPathThatCannotBeReadIsABadRequest(String path) {
        assertProblem(RawRequest.send(port, "GET", path), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/places/", "/api/v1/Places"})
    void aPathThatIsWrittenOtherwiseIsNotFound(String path) {
        assertProblem(RawRequest.send(port, "GET", path), 404);
    }

    @Test
    void headersThatAreTooLongAreRefusedAsSuch() {
        assertProblem(RawRequest.send(port, "GET", "/api/v1/places", "X-Long: " + "a".repeat(60_000)), 431);
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
