package org.honorarycities.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.honorarycities.Api;
import org.honorarycities.Api.Answer;
import org.honorarycities.ApiTest;
import org.honorarycities.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * Walks the OpenAPI document and does all that it tells of. That the answers are those it declares is what {@link Api}
 * checks each time.
 */
@ApiTest
class EveryOperationTests {

    /** Values of parameters without an example, as nothing matches them together with the others. */
    private static final Map<String, String> EXCLUSIVE = Map.of("event", "siege-of-leningrad-1941");

    /** What a parameter needs with it. */
    private static final Map<String, String> COMPANIONS = Map.of("radiusKm", "near=48.7,44.5");

    @Autowired
    Api api;

    @Test
    void everyDeclaredStatusAndParameterIsExercised() {
        Set<String> declared = new TreeSet<>();
        Set<String> exercised = new TreeSet<>();
        Operation.all().forEach(operation -> {
            operation.statuses().forEach(status -> declared.add(operation + " " + status));
            operation.parameters().forEach(parameter -> declared.add(operation + " " + parameter.name()));
            Answer found = api.ask("GET", operation.example());
            Stream.of(
                            found,
                            api.ask("GET", operation.example(), "If-None-Match", found.header("ETag")),
                            api.ask("GET", operation.example(), "If-Match", "\"0\""),
                            api.ask("GET", operation.address("unheard=of")),
                            api.ask("GET", operation.path().replaceAll("\\{\\w+}", "atlantis")),
                            api.ask("GET", operation.address(), "Accept", "image/png"))
                    .forEach(answer -> exercised.add(operation + " " + answer.status()));
            operation.parameters().stream()
                    .filter(parameter -> isRead(operation, parameter))
                    .forEach(parameter -> exercised.add(operation + " " + parameter.name()));
        });
        exercised.addAll(failures());

        assertThat(declared).hasSizeGreaterThan(200);
        assertThat(exercised).containsExactlyElementsOf(declared);
    }

    private boolean isRead(Operation operation, Operation.Parameter parameter) {
        if (parameter.isInPath()) {
            return api.ask("GET", operation.address()).status() == 200;
        }
        String value = parameter.example().isEmpty() ? EXCLUSIVE.get(parameter.name()) : parameter.example();
        return api.ask("GET", alone(operation, parameter, value)).status() == 200
                && (parameter.name().equals("q")
                        || api.ask("GET", operation.address(parameter.with(""))).status() == 400);
    }

    private static String alone(Operation operation, Operation.Parameter parameter, String value) {
        String asked = parameter.with(value);
        return COMPANIONS.containsKey(parameter.name())
                ? operation.address(asked, COMPANIONS.get(parameter.name()))
                : operation.address(asked);
    }

    /** What operations answer once their tables are gone, and once the whole database is. */
    private static Set<String> failures() {
        Set<String> exercised = new TreeSet<>();
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:failing",
                        "--honorary-cities.response-cache.max-size=0",
                        "--logging.level.root=off")) {
            Api failing = new Api(application.getEnvironment().getRequiredProperty("local.server.port", int.class));
            application.getBean(JdbcClient.class).sql("drop all objects").update();
            Operation.all()
                    .forEach(operation -> exercised.add(operation + " "
                            + failing.ask("GET", operation.address()).status()));
            application.getBean(HikariDataSource.class).close();
            Operation.all()
                    .forEach(operation -> exercised.add(operation + " "
                            + failing.ask("GET", operation.address()).status()));
        }
        return exercised;
    }

    @ParameterizedTest
    @MethodSource("operations")
    void allExamplesTogetherFindSomething(Operation operation) {
        Answer answer = api.ask("GET", operation.example());
        assertThat(answer.status()).isEqualTo(200);
        if (operation.isList()) {
            assertThat(answer.json().path("data")).isNotEmpty();
        }
    }

    static Stream<Operation> operations() {
        return Operation.all();
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void aValueOutsideOfWhatIsDeclaredIsRefused(Operation operation, Operation.Parameter parameter) {
        parameter.refused().forEach(value -> {
            Answer answer = api.ask("GET", alone(operation, parameter, value));
            assertThat(answer.status())
                    .as("%s as '%s'", parameter.name(), value)
                    .isEqualTo(400);
            assertThat(answer.json().at("/errors/0/parameter").asString()).isEqualTo(parameter.name());
        });
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void everyValueOfAClosedSetAndEveryBoundIsTaken(Operation operation, Operation.Parameter parameter) {
        JsonNode schema = parameter.schema();
        Stream.of(schema.path("enum"), schema.path("items").path("enum"), parameter.knownValues())
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString)
                .map(value -> value.endsWith("distance") ? value + "&near=48.7,44.5" : value)
                .forEach(value -> assertThat(api.ask("GET", alone(operation, parameter, value))
                                .status())
                        .as("%s as '%s'", parameter.name(), value)
                        .isEqualTo(200));
        Stream.of(schema.path("minimum"), schema.path("maximum"))
                .filter(JsonNode::isNumber)
                .map(bound -> bound.asString().replaceFirst("\\.0$", ""))
                .forEach(value -> assertThat(api.ask("GET", alone(operation, parameter, value))
                                .status())
                        .as("%s as '%s'", parameter.name(), value)
                        .isEqualTo(200));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void aDefaultIsWhatHoldsWithoutTheParameter(Operation operation, Operation.Parameter parameter) {
        JsonNode value = parameter.schema().path("default");
        if (!value.isMissingNode()) {
            assertThat(api.ask("GET", operation.address(parameter.with(value.asString())))
                            .json()
                            .path("data"))
                    .isEqualTo(api.ask("GET", operation.address()).json().path("data"));
        }
    }

    static Stream<Arguments> parameters() {
        return Operation.all()
                .flatMap(operation ->
                        operation.queryParameters().stream().map(parameter -> arguments(operation, parameter)));
    }

    @ParameterizedTest
    @MethodSource
    void anExampleOfAProblemIsTheAnswerToItsRequest(String request, JsonNode problem) {
        List<String> parts = List.of(request.split(" with |: "));
        String address = parts.get(0).substring("GET ".length());
        String[] header = parts.subList(1, parts.size()).toArray(String[]::new);
        assertThat(api.ask("GET", address, header).json()).isEqualTo(problem);
    }

    static Stream<Arguments> anExampleOfAProblemIsTheAnswerToItsRequest() {
        return Contract.DOCUMENT
                .at("/components/responses")
                .valueStream()
                .flatMap(response -> response.at("/content/application~1problem+json/examples")
                        .valueStream())
                .filter(example -> example.path("summary").asString().startsWith("GET "))
                .map(example -> arguments(example.path("summary").asString(), example.path("value")));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void aNumberHasBoundsAndAListHasABoundAndNoValueTwice(Operation operation, Operation.Parameter parameter) {
        JsonNode schema = parameter.schema();
        switch (schema.path("type").asString()) {
            case "integer", "number" -> assertThat(schema.propertyNames()).contains("minimum", "maximum");
            case "array" -> {
                assertThat(schema.path("maxItems").asInt()).isPositive();
                assertThat(schema.path("uniqueItems").asBoolean()).isTrue();
            }
            default -> {}
        }
    }

    /** Swagger UI sends the examples of parameters, but not those of their schemas. */
    @ParameterizedTest
    @MethodSource("parameters")
    void noParameterOfAQueryIsFilledInBeforehand(Operation operation, Operation.Parameter parameter) {
        assertThat(parameter.description().propertyNames()).doesNotContain("example", "examples");
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void theKnownValuesOfAFilterAreThoseOfItsFacet(Operation operation, Operation.Parameter parameter) {
        if (parameter.knownValues().isEmpty() || !operation.facets().contains(parameter.name())) {
            return;
        }
        List<String> counted = api.ask("GET", operation.address("limit=1", "facets=" + parameter.name()))
                .json()
                .path("facets")
                .path(parameter.name())
                .valueStream()
                .map(facet -> facet.path("value").asString())
                .toList();
        assertThat(parameter.knownValues().valueStream().map(JsonNode::asString))
                .containsAll(counted);
    }

    @Test
    void valuesOfSmallSetsAreThereToChooseFrom() {
        assertThat(Operation.all()
                        .flatMap(operation -> operation.queryParameters().stream())
                        .filter(parameter -> !parameter.knownValues().isEmpty())
                        .map(Operation.Parameter::name))
                .contains("title", "kind", "country", "signatory", "person", "unit", "property");
    }

    @Test
    void tagsStandInTheOrderOfUseAndAreDescribed() {
        List<String> tags = Contract.DOCUMENT
                .path("tags")
                .valueStream()
                .map(tag -> tag.path("name").asString())
                .toList();
        assertThat(tags)
                .containsSubsequence("Titles", "Places", "Awards", "Events", "Sources", "Statements", "Data set");
        assertThat(Operation.all()
                        .map(operation -> operation.description().at("/tags/0").asString()))
                .isSubsetOf(tags);
        assertThat(Contract.DOCUMENT.path("tags").valueStream())
                .allSatisfy(
                        tag -> assertThat(tag.path("description").asString()).isNotEmpty());
    }

    @Test
    void everythingIsDescribed() {
        Operation.all().forEach(operation -> {
            assertThat(operation.description().path("operationId").asString()).isNotEmpty();
            assertThat(operation.description().path("description").asString()).isNotEmpty();
            operation.parameters().forEach(parameter -> {
                assertThat(parameter.description().path("description").asString())
                        .as(operation + " " + parameter.name())
                        .isNotEmpty();
                assertThat(parameter.example().isEmpty())
                        .as(operation + " " + parameter.name())
                        .isEqualTo(operation.path().endsWith("/statements") && EXCLUSIVE.containsKey(parameter.name()));
                assertThat(parameter.schema().path("type").isString()).isTrue();
            });
        });
        Contract.DOCUMENT.at("/components/schemas").forEachEntry((name, schema) -> {
            assertThat(schema.path("description").asString()).as(name).isNotEmpty();
            schema.path("properties")
                    .forEachEntry((property, described) -> assertThat(
                                    described.path("description").asString())
                            .as(name + "." + property)
                            .isNotEmpty());
        });
        assertThat(Contract.DOCUMENT.toString()).doesNotContain("<code>");
    }
}
