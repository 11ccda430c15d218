package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.honorarycities.contract.ApiDocument.Operation;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NegotiationTests {

    private static final Map<String, String> FORMATS = Map.of(
            "json", "application/json",
            "csv", "text/csv",
            "spreadsheet", "text/csv;use=spreadsheet",
            "geojson", "application/geo+json",
            "lpf", "application/ld+json");

    @Autowired
    Api api;

    @ParameterizedTest
    @MethodSource("operations")
    void anythingIsAnsweredInTheFirstFormat(Operation operation) {
        String type = operation.types().get(0);
        String family = type.replaceFirst("/.*", "/*");
        for (String accept : List.of("*/*", "text/html, */*;q=0.1", "image/png, */*", family)) {
            assertThat(operation.query().ask(api, "Accept", accept).header("Content-Type"))
                    .matches(type + "(;charset=UTF-8)?");
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aFormatThatIsAcceptedIsGiven(Operation operation) {
        for (String type : operation.types()) {
            assertThat(operation.query().ask(api, "Accept", type).header("Content-Type"))
                    .startsWith(type);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theFormatThatIsAcceptedMostIsGiven(Operation operation) {
        for (String type : operation.types()) {
            assertThat(operation
                            .query()
                            .ask(api, "Accept", "*/*;q=0.1, " + type + ";q=0.5, image/png")
                            .header("Content-Type"))
                    .startsWith(type);
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theParameterWinsOverTheHeader(Operation list) {
        FORMATS.forEach((format, type) -> {
            if (list.types().contains(type.replaceFirst(";.*", ""))) {
                for (String accept : List.of("*/*", "image/png", "application/json", "text/csv")) {
                    assertThat(list.query()
                                    .with("format", format)
                                    .ask(api, "Accept", accept)
                                    .header("Content-Type"))
                            .startsWith(type);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aFormatThatIsNotDocumentedIsRefusedWithThoseThatAre(Operation list) {
        assertThat(ProblemAssert.assertRefused(
                                list.query().with("format", "xml").ask(api), "format")
                        .path("allowed")
                        .valueStream()
                        .map(format -> FORMATS.get(format.asString()).replaceFirst(";.*", ""))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(list.types());
    }

    List<Operation> operations() {
        return ApiDocument.of(api).operations();
    }

    List<Operation> lists() {
        return ApiDocument.of(api).lists();
    }
}
