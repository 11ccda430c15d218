package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.honorarycities.contract.ProblemAssert.assertProblem;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.honorarycities.api.problem.ProblemType;
import org.honorarycities.contract.ApiDocument.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemTests {

    private static final List<String> ACCEPTED = List.of(
            "*/*",
            "application/json",
            "application/json, text/html",
            "text/csv",
            "application/geo+json",
            "image/png",
            "nonsense");

    /** What browsers send. */
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Autowired
    Api api;

    @LocalServerPort
    int port;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private RequestMappingInfo failing;

    @BeforeEach
    void addAPathThatFails() throws NoSuchMethodException {
        failing = RequestMappingInfo.paths("/api/v1/failing")
                .options(requestMappingHandlerMapping.getBuilderConfiguration())
                .build();
        requestMappingHandlerMapping.registerMapping(failing, this, getClass().getDeclaredMethod("fail"));
    }

    @AfterEach
    void removeThePathThatFails() {
        requestMappingHandlerMapping.unregisterMapping(failing);
    }

    String fail() {
        throw new IllegalStateException("org.honorarycities.Secret at com.example.Inside");
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void aFailureIsAProblemThatTellsNothingOfTheInside(String accept) {
        Api.Answer answer = api.follow("/api/v1/failing", "Accept", accept);

        assertProblem(answer, 500);
        assertThat(answer.text()).doesNotContain("Secret", "Inside");
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void anUnknownPathIsAProblem(String accept) {
        for (String path : List.of("/nothing", "/api", "/api/v2/places", "/api/v1/nothing", "/error")) {
            assertProblem(api.follow(path, "Accept", accept), 404);
        }
    }

    @ParameterizedTest
    @MethodSource("recordsByAccept")
    void anUnknownIdIsAProblemThatNamesIt(Operation operation, String accept) {
        String path = operation.path().replaceAll("\\{.*}", "no-such-record");

        Api.Answer answer = api.follow(path, "Accept", accept);

        assertThat(assertProblem(answer, 404).path("detail").asString()).contains("'no-such-record'");
    }

    Stream<Arguments> recordsByAccept() {
        return operations().stream()
                .filter(operation -> operation.path().contains("{"))
                .flatMap(operation -> Stream.of("*/*", "application/json", "text/html;q=0.1, */*")
                        .map(accept -> Arguments.of(operation, accept)));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/places/Kyiv,        kyiv",
        "/api/v1/places/kiev,        kyiv",
        "/api/v1/places/Q1899,       kyiv",
        "/api/v1/places/brest,       brest-fortress",
        "/api/v1/titles/hero,        hero-city",
        "/api/v1/place,              /api/v1/places",
        "/api/v1/places/,            /api/v1/places",
        "/api/v1/places/kyiv/,       /api/v1/places/kyiv",
        "/api/v1/,                   /api/v1"
    })
    void anUnknownIdOrPathIsAProblemThatNamesWhatWasProbablyMeant(String path, String meant) {
        assertThat(assertProblem(api.follow(path), 404).path("detail").asString())
                .contains("Did you mean '" + meant + "'?");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aTrailingSlashIsAProblemThatNamesThePathWithoutIt(Operation operation) {
        String path = operation.query().path();

        assertThat(assertProblem(api.follow(path + "/"), 404).path("detail").asString())
                .contains("'" + path + "'?");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anotherMethodIsRefusedWithThoseThatAreAllowed(Operation operation) {
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            for (String accept : ACCEPTED) {
                Api.Answer answer = RawRequest.send(
                        port, method, operation.query().address(), "Accept: " + accept, "Content-Length: 0");

                assertProblem(answer, 405);
                assertThat(answer.headers().allValues("Allow")).containsExactly("GET, HEAD, OPTIONS");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aFormatThatIsNotToBeHadIsRefusedWithThoseThatAre(Operation operation) {
        for (String accept : List.of("image/png", "application/problem+json", "nonsense")) {
            Api.Answer answer = operation.query().ask(api, "Accept", accept);

            assertThat(assertProblem(answer, 406).path("detail").asString()).contains(operation.types());
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aRefusedParameterIsAProblemInWhateverFormatTheAnswerWouldBe(Operation operation) {
        for (String type : operation.types()) {
            assertProblem(operation.query().with("nope", "1").ask(api, "Accept", type), 400);
        }
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void whatTheServerItselfRefusesIsAProblemWhateverIsAccepted(String accept) {
        assertProblem(RawRequest.send(port, "GET", "/api/v1/places?q=\"", "Accept: " + accept), 400);
        assertProblem(RawRequest.send(port, "TRACE", "/api/v1/places", "Accept: " + accept), 405);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,   /nothing,                404",
        "GET,   /api/v1/nothing,         404",
        "GET,   /explorer/nothing.js,    404",
        "GET,   /api/v1/places/nowhere,  404",
        "GET,   /problems/nothing,       404",
        "GET,   /api/v1/places?limit=0,  400",
        "GET,   /api/v1/places?q=%,      400",
        "GET,   /api/v1/failing,         500",
        "POST,  /api/v1/places,          405",
        "TRACE, /api/v1/places,          405"
    })
    void aBrowserGetsAPage(String method, String path, int status) {
        Api.Answer page = RawRequest.send(port, method, path, "Accept: " + BROWSER);
        Api.Answer problem = RawRequest.send(port, method, path);

        assertPage(page, status);
        assertThat(page.text())
                .contains("<h1>" + problem.json().path("title").asString() + "</h1>")
                .doesNotContain("Secret");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aBrowserGetsAPageForEachProblemOfAnOperation(Operation operation) {
        Query query = operation.query();

        assertPage(query.ask(api, "Accept", "text/html"), 406);
        assertPage(query.ask(api, "Accept", BROWSER, "If-Match", "\"other\""), 412);
        Api.Answer refused = query.with("nope", "<b>").with("limit", "-").ask(api, "Accept", BROWSER);
        assertPage(refused, 400);
        assertThat(refused.text()).contains("&#39;nope&#39;", "&#39;limit&#39;").doesNotContain("<b>");
    }

    private void assertPage(Api.Answer page, int status) {
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Vary").split(", ")).contains("Accept");
        assertThat(page.text())
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"en\">", "Status " + status + ".")
                .doesNotContain("<script", "style=", "<style");
        List<String> links = Pattern.compile("href=\"([^\"]*)\"")
                .matcher(page.text())
                .results()
                .map(link -> link.group(1))
                .toList();
        assertThat(links)
                .contains("/", "/swagger-ui.html", "/api/v1", "/explorer/explorer.css")
                .allSatisfy(link ->
                        assertThat(api.follow(link, "Accept", BROWSER).status()).isIn(200, 302));
    }

    @Test
    void aProblemOfEitherFormTellsCachesThatItDependsOnTheHeader() {
        for (String path : List.of("/nothing", "/api/v1/nothing", "/api/v1/places?limit=0", "/api/v1/places?q=%")) {
            Api.Answer problem = RawRequest.send(port, "GET", path);
            assertThat(problem.header("Vary").split(", ")).as(path).contains("Accept");
            assertThat(problem.header("Cache-Control")).as(path).contains("no-store");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nothing",
                "/api/v1/places?limit=0",
                "/api/v1/places?q=%",
                "/api/v1/failing",
                "/api/v1/places/nowhere"
            })
    void theTypeLeadsToAPageThatExplainsIt(String path) {
        JsonNode problem = RawRequest.send(port, "GET", path).json();

        Api.Answer page = api.follow(problem.path("type").asString());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.text())
                .startsWith("<!DOCTYPE html>")
                .contains("Status " + problem.path("status").asInt() + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar-EG", "de", "ru", "zh"})
    void theMessageIsInEnglishWhateverLanguageIsAccepted(String language) {
        assertThat(api.get("/titles?limit=0", "Accept-Language", language)
                        .json()
                        .path("detail")
                        .asString())
                .isEqualTo("'limit' must be greater than or equal to 1; it is '0'.");
    }

    @Test
    void theTypesOfRefusedMethodsAndFormatsLeadToPages() {
        for (Api.Answer answer :
                List.of(api.ask("POST", "/api/v1/places"), api.follow("/api/v1/places", "Accept", "image/png"))) {
            assertThat(api.follow(answer.json().path("type").asString()).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void indexOfProblemsLeadsToThePageOfEachType() {
        Matcher links = Pattern.compile("<a href=\"(/problems/[a-z-]+)\">([^<]+)</a>")
                .matcher(api.follow("/problems").text());
        Set<String> titles = new TreeSet<>();
        while (links.find()) {
            titles.add(links.group(2));
            assertThat(api.follow(links.group(1)).text()).contains("<h1>" + links.group(2) + "</h1>");
        }
        assertThat(titles).hasSize(ProblemType.values().length).contains("Not found", "Invalid parameter");
    }

    @Test
    void anUnknownTypeIsNotFound() {
        assertThat(assertProblem(api.follow("/problems/no-such-problem"), 404)
                        .path("detail")
                        .asString())
                .doesNotContain("/api/v1/problems");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v1/places?limit=0", "/api/v1/failing"})
    void aHeadHasTheHeadersOfTheProblemAlone(String path) {
        Api.Answer answer = api.ask("HEAD", path);

        assertThat(answer.status()).isEqualTo(api.follow(path).status());
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void optionsTellTheMethods(Operation operation) {
        Api.Answer answer = api.ask("OPTIONS", operation.query().address());

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    List<Operation> operations() {
        return ApiDocument.of(api).operations();
    }

    static List<String> accepted() {
        return ACCEPTED;
    }
}
