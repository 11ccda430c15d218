package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.honorarycities.contract.ProblemAssert.assertRefused;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.honorarycities.contract.ApiDocument.Operation;
import org.honorarycities.contract.ApiDocument.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrictParameterTests {

    @Autowired
    Api api;

    @ParameterizedTest
    @MethodSource("operations")
    void anUnknownParameterIsRefusedWithThoseThatAreDocumented(Operation operation) {
        JsonNode error = assertRefused(operation.query().with("nope", "1").ask(api), "nope");

        assertThat(error.path("value").isNull()).isTrue();
        assertThat(error.path("allowed").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(operation.queryParameters().stream()
                        .map(Parameter::name)
                        .toList());
    }

    /** An address without a query must not be taken for one with this query, nor the other way round. */
    @ParameterizedTest
    @MethodSource("operations")
    void aParameterCalledNullIsUnknown(Operation operation) {
        assertThat(operation.query().ask(api).status()).isEqualTo(200);
        assertRefused(api.follow(operation.query().path() + "?null"), "null");
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void aMistypedParameterIsRefusedWithTheNearestOne(Operation operation, Parameter parameter) {
        JsonNode error = assertRefused(
                operation.query().with(parameter.name() + "x", "1").ask(api), parameter.name() + "x");

        assertThat(error.path("suggestion").asString()).isEqualTo(parameter.name());
        assertThat(error.path("detail").asString()).contains("Did you mean '" + parameter.name() + "'?");
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void aParameterGivenTwiceIsRefusedUnlessItIsAList(Operation operation, Parameter parameter) {
        String twice =
                operation.query().with(parameter.name(), parameter.example()).address() + "&" + parameter.name() + "=x";

        JsonNode error = assertRefused(api.follow(twice), parameter.name());

        assertThat(error.path("value").asString()).contains("x");
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void aValueThatAListHasTwiceIsRefused(Operation operation, Parameter parameter) {
        if (parameter.isList()) {
            String value = parameter.example().replaceFirst(",.*", "");
            for (int times : List.of(2, 3, 100)) {
                assertRefused(
                        operation
                                .query()
                                .with(parameter.name(), String.join(",", Collections.nCopies(times, value)))
                                .ask(api),
                        parameter.name());
            }
            String once = operation.query().with(parameter.name(), value).address();
            String twice = once + "&"
                    + Query.of("").with(parameter.name(), value).address().substring(1);
            assertRefused(api.follow(twice), parameter.name());
        }
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void aNumberOutOfBoundsIsNotCalledMalformed(Operation operation, Parameter parameter) {
        List<String> numbers = switch (parameter.type()) {
            case "integer" -> List.of("1000000000", "2147483647", "2147483648", "99999999999999999999");
            case "number" -> List.of("1000000000", "50.1234567890", "0.00000000000000000001");
            default -> List.<String>of();
        };
        Query query = operation.takes("near") ? operation.query().with("near", "48.7,44.5") : operation.query();
        for (String number : numbers) {
            assertThat(query.with(parameter.name(), number).ask(api).text())
                    .as(number)
                    .doesNotContain("must be a whole number", "must be a decimal number");
        }
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void aLaterValueOfAParameterIsLookedAtToo(Operation operation, Parameter parameter) {
        String twice =
                operation.query().with(parameter.name(), parameter.example()).address() + "&" + parameter.name() + "=";

        assertRefused(api.follow(twice), parameter.name());
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void aValueThatCannotBeIsRefused(Operation operation, Parameter parameter) {
        for (String value : impossible(parameter)) {
            JsonNode error = assertRefused(
                    operation.query().with(parameter.name(), value).ask(api), parameter.name());

            assertThat(value).contains(error.path("value").asString());
        }
    }

    private static List<String> impossible(Parameter parameter) {
        List<String> values = new ArrayList<>(List.of("\u0007", "a\nb", "a\u0000", "\u0085", "x".repeat(10_000)));
        if (parameter.name().equals("q")) {
            values.add("x".repeat(101));
            return values;
        }
        values.addAll(List.of("", " ", "nope!", "-", "%s%n", "'", "*", "null!"));
        if (!parameter.isList()) {
            values.addAll(List.of(parameter.example() + " ", " " + parameter.example()));
        }
        if (parameter.name().equals("limit")) {
            values.addAll(List.of("0", "501"));
        }
        if (parameter.type().equals("integer")) {
            values.addAll(List.of("-1", "abc", "1.5", "1e2", "0x10", "99999999999", "9".repeat(150), "٣"));
        }
        if (parameter.type().equals("number")) {
            values.addAll(List.of("-1", "NaN", "Infinity", "1e2", "10d", "9999999999999", "9".repeat(150)));
        }
        if (parameter.isList()) {
            values.addAll(List.of(",", parameter.example() + ",", parameter.example() + ",nope"));
        }
        if (parameter.isDate()) {
            values.addAll(List.of("1941-30-10", "1941-02-30", "1941-9", "41", "1941-09-08T00:00", "194X"));
        }
        if (parameter.isDayOfYear()) {
            values.addAll(List.of("13-01", "02-30", "5-8", "--05-08", "1945-05-08"));
        }
        if (parameter.coordinates() == 2) {
            values.addAll(List.of("91,0", "-91,0", "0,181", "1", "1,2,3", "1;2", "NaN,1", "1,", "1e1,2"));
        }
        if (parameter.coordinates() == 4) {
            values.addAll(List.of("1,2,3", "1,2,3,4,5", "1,91,2,92", "181,0,1,1", "1,60,2,40", "a,b,c,d", "1,2,3,"));
        }
        return values;
    }

    @ParameterizedTest
    @MethodSource
    void aStartAfterTheEndIsRefused(Operation operation, Parameter from, Parameter to) {
        assertRefused(
                operation
                        .query()
                        .with(from.name(), "1945-05-10")
                        .with(to.name(), "1945-05-09")
                        .ask(api),
                from.name());
    }

    @ParameterizedTest
    @MethodSource("aStartAfterTheEndIsRefused")
    void aStartInsideTheEndIsTaken(Operation operation, Parameter from, Parameter to) {
        assertThat(operation
                        .query()
                        .with(from.name(), "1945-05-10")
                        .with(to.name(), "1945-05")
                        .ask(api)
                        .status())
                .isEqualTo(200);
    }

    Stream<Arguments> aStartAfterTheEndIsRefused() {
        return parameters().flatMap(start -> {
            Operation operation = (Operation) start.get()[0];
            Parameter from = (Parameter) start.get()[1];
            String end = from.name().replace("from", "to").replace("From", "To");
            return operation.queryParameters().stream()
                    .filter(to -> to.name().equals(end) && to != from)
                    .map(to -> Arguments.of(operation, from, to));
        });
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void anEmptySearchIsTakenAsAbsent(Operation operation, Parameter parameter) {
        if (parameter.name().equals("q")) {
            Api.Answer without = operation.query().ask(api);
            for (String query : List.of("q=", "q", "q=%20", "q=+", "q=%20%20")) {
                Api.Answer empty = api.follow(operation.query().path() + "?" + query);

                assertThat(Responses.differences(empty, without)).as(query).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anEmptySearchIsRefusedWhereThereIsNoSearch(Operation operation) {
        if (!operation.takes("q")) {
            assertRefused(api.follow(operation.query().path() + "?q="), "q");
        }
    }

    @Test
    void aRadiusWithoutItsCentreIsRefused() {
        assertRefused(api.get("/places?radiusKm=100"), "radiusKm");
    }

    @ParameterizedTest
    @CsvSource({"distance", "-distance"})
    void anOrderByDistanceWithoutItsCentreIsRefused(String sort) {
        assertRefused(api.get("/places?sort=" + sort), "sort");
    }

    @Test
    void allThatIsWrongWithTheNamesIsNamedAtOnce() {
        Api.Answer answer = api.follow("/api/v1/places?nope=1&limit=&sort=id&sort=name&lang=%07");

        for (String parameter : List.of("nope", "limit", "sort", "lang")) {
            assertRefused(answer, parameter);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theExamplesTogetherAreTaken(Operation operation) {
        assertThat(PermutationTests.withExamples(operation).ask(api).status()).isEqualTo(200);
    }

    List<Operation> operations() {
        return ApiDocument.of(api).operations();
    }

    Stream<Arguments> parameters() {
        return operations().stream()
                .flatMap(operation ->
                        operation.queryParameters().stream().map(parameter -> Arguments.of(operation, parameter)));
    }
}
