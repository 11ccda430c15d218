package org.honorarycities.api.problem;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Responses with a problem: JSON, or a page if the client prefers HTML. */
final class ProblemResponse {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private ProblemResponse() {}

    static ResponseEntity<Object> of(Problem problem, HttpHeaders headers, boolean isPage, String contextPath) {
        Problem under = problem.under(contextPath);
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .cacheControl(CacheControl.noStore())
                .contentType(isPage ? HTML : MediaType.APPLICATION_PROBLEM_JSON)
                .body(isPage ? ProblemPage.of(under, contextPath).getBytes(StandardCharsets.UTF_8) : under.toJson());
    }
}
