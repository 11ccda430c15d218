package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.honorarycities.Api;
import tools.jackson.databind.JsonNode;

/** Holds an answer against the one contract of errors. */
final class ProblemAssert {

    private static final Set<String> MEMBERS = Set.of("type", "title", "status", "detail", "errors");
    private static final Pattern INSIDE =
            Pattern.compile("\\b(java|jakarta|org|com|tools)\\.[a-z]+\\.|Exception|\\bat [a-z]+\\.|Whitelabel|Jetty");

    private ProblemAssert() {}

    /**
     * Asserts that an answer is a problem, and nothing more than that.
     *
     * @param answer the answer
     * @param status the status it must have
     * @return the problem
     */
    static JsonNode assertProblem(Api.Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.text()).doesNotContainPattern(INSIDE);
        JsonNode problem = answer.json();
        assertThat(MEMBERS).containsAll(new TreeSet<>(problem.propertyNames()));
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asString()).startsWith("/problems/");
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank();
        return problem;
    }

    /**
     * Asserts that an answer refuses a parameter.
     *
     * @param answer the answer
     * @param parameter the parameter
     * @return what is said of it
     */
    static JsonNode assertRefused(Api.Answer answer, String parameter) {
        JsonNode problem = assertProblem(answer, 400);
        JsonNode error = problem.path("errors")
                .valueStream()
                .filter(one -> one.path("parameter").asString().equals(parameter))
                .findFirst()
                .orElseThrow(() -> new AssertionError(parameter + " is not named: " + problem));
        assertThat(error.propertyNames()).contains("parameter", "value", "detail", "allowed", "suggestion");
        assertThat(error.path("detail").asString()).contains(parameter);
        assertThat(problem.path("detail").asString())
                .contains(error.path("detail").asString());
        return error;
    }
}
