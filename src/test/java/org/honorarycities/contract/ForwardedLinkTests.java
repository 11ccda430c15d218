package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.honorarycities.contract.ProblemAssert.assertProblem;

import java.util.List;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.honorarycities.contract.ApiDocument.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Behind a proxy that the operator trusts. */
@ApiTest
@TestPropertySource(properties = "server.forward-headers-strategy=framework")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForwardedLinkTests {

    private static final String[] PROXY = {
        "X-Forwarded-Host", "example.org", "X-Forwarded-Proto", "https", "X-Forwarded-Prefix", "/heroes"
    };

    @Autowired
    Api api;

    @ParameterizedTest
    @MethodSource("lists")
    void allLinksCarryThePrefix(Operation list) {
        Api.Answer plain = list.query().with("limit", "1").ask(api);
        Api.Answer proxied = list.query().with("limit", "1").ask(api, PROXY);

        assertThat(proxied.header("Link").split(", ")).isNotEmpty().allMatch(link -> link.startsWith("</heroes/"));
        assertThat(proxied.text().replace("/heroes/", "/")).isEqualTo(plain.text());
        assertThat(proxied.header("ETag")).isNotEmpty().isNotEqualTo(plain.header("ETag"));
        assertThat(proxied.header("Cache-Control")).isEqualTo(plain.header("Cache-Control"));
    }

    @Test
    void aResponseCachedForAPrefixIsNotSentWithoutIt() {
        String path = "/api/v1/titles";
        Api.Answer prefixed = api.follow(path, "X-Forwarded-Prefix", "/api/v1");

        assertThat(prefixed.text()).contains("\"self\":\"/api/v1" + path);
        assertThat(api.follow("/api/v1" + path).status()).isEqualTo(404);
        assertThat(api.follow(path).text()).contains("\"self\":\"" + path);
        assertThat(api.follow(path, "X-Forwarded-Prefix", "/api/v1").body()).isEqualTo(prefixed.body());
    }

    @Test
    void theTypesOfProblemsCarryThePrefix() {
        for (String path : List.of("/api/v1/places?limit=0", "/api/v1/nothing", "/api/v1/places/nowhere")) {
            Api.Answer answer = api.follow(path, PROXY);

            assertThat(answer.json().path("type").asString()).startsWith("/heroes/problems/");
            assertProblem(api.follow(path), answer.status());
        }
    }

    List<Operation> lists() {
        return ApiDocument.of(api).lists();
    }
}
