package org.honorarycities.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.honorarycities.Api;
import org.honorarycities.Api.Answer;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApiTest
@TestPropertySource(properties = "spring.test.metrics.export=true")
class ActuatorTests {

    @Autowired
    Api api;

    @ParameterizedTest
    @ValueSource(strings = {"liveness", "readiness"})
    void healthIsToldAndNeverKept(String probe) {
        Answer answer = api.ask("GET", "/actuator/health/" + probe);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("status").asString()).isEqualTo("UP");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void nothingButHealthInfoAndMetricsIsExposed() {
        assertThat(api.ask("GET", "/actuator").json().path("_links").propertyNames())
                .containsExactlyInAnyOrder("self", "health", "health-path", "info", "prometheus");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actuator/env",
                "actuator/beans",
                "actuator/heapdump",
                "actuator/loggers",
                "actuator/shutdown",
                "actuator/sbom",
                "h2-console"
            })
    void whatCouldTellOfTheInsideIsAbsent(String path) {
        assertThat(api.ask("GET", "/" + path).status()).isEqualTo(404);
    }

    @Test
    void infoTellsTheBuildTheCommitAndTheVersionOfTheData() {
        JsonNode info = api.ask("GET", "/actuator/info").json();
        assertThat(info.at("/build/version").asString()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(info.at("/data/version").asString())
                .isEqualTo(api.get("/dataset").json().path("version").asString());
        if (Files.exists(Path.of(".git"))) {
            assertThat(info.at("/git/commit/id").asString()).matches("[0-9a-f]{7,40}");
        }
    }

    @Test
    void metricsTellOfRequestsMemoryConnectionsAndTheCache() {
        api.get("/titles?limit=2");
        api.get("/titles?limit=2");
        assertThat(api.ask("GET", "/actuator/prometheus").text())
                .contains(
                        "http_server_requests_seconds_count{", "jvm_memory_used_bytes{", "hikaricp_connections_active{")
                .containsPattern("cache_gets_total\\{cache=\"responses\",.*result=\"hit\"} [1-9]");
    }

    /** The list of all that the jar holds is made when it is built. */
    @Test
    void whatTheJarHoldsIsListed() throws IOException {
        JsonNode components = JsonMapper.shared()
                .readTree(Files.readAllBytes(Path.of("target/classes/META-INF/sbom/application.cdx.json")))
                .path("components");
        assertThat(components
                        .valueStream()
                        .map(component -> component.path("name").asString()))
                .containsAll(List.of("spring-core", "h2", "postgresql", "hibernate-core"));
    }
}
