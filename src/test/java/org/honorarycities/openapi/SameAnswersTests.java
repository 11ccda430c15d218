package org.honorarycities.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.honorarycities.Api;
import org.honorarycities.Api.Answer;
import org.honorarycities.Application;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Asks for every example of the OpenAPI document on H2 and on PostgreSQL. */
class SameAnswersTests {

    private static EmbeddedPostgres server;
    private static ConfigurableApplicationContext onH2;
    private static ConfigurableApplicationContext onPostgresql;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
        onH2 = start("jdbc:h2:mem:same-answers", "sa");
        onPostgresql = start(server.getJdbcUrl("postgres", "postgres"), "postgres");
    }

    private static ConfigurableApplicationContext start(String url, String user) {
        return new SpringApplicationBuilder(Application.class)
                .run("--server.port=0", "--spring.datasource.url=" + url, "--spring.datasource.username=" + user);
    }

    @AfterAll
    static void stop() throws IOException {
        onPostgresql.close();
        onH2.close();
        server.close();
    }

    @ParameterizedTest
    @MethodSource
    void anExampleIsAnsweredAlike(String address) {
        Answer expected = ask(onH2, address);
        Answer answer = ask(onPostgresql, address);

        assertThat(answer.status()).isEqualTo(expected.status());
        assertThat(answer.text()).isEqualTo(expected.text());
        assertThat(headers(answer)).isEqualTo(headers(expected));
    }

    /** Each operation with all its examples at once, and with each of them alone. */
    static Stream<String> anExampleIsAnsweredAlike() {
        return Operation.all()
                .flatMap(operation -> Stream.concat(
                        Stream.of(operation.address(), operation.example()),
                        operation.queryParameters().stream()
                                .map(parameter -> operation.address(parameter.with(parameter.example())))))
                .distinct();
    }

    private static Answer ask(ConfigurableApplicationContext application, String address) {
        int port = application.getEnvironment().getRequiredProperty("local.server.port", int.class);
        return new Api(port).ask("GET", address);
    }

    /** But for the time, and for how long an answer holds that depends on the present day. */
    private static Map<String, List<String>> headers(Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.computeIfPresent(
                "cache-control", (name, values) -> List.of(values.get(0).replaceAll("\\d+", "n")));
        return headers;
    }
}
