package org.honorarycities.api.problem;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Serves a page for each problem type, and problem details for errors outside Spring MVC. */
@Hidden
@RestController
class ProblemController implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<byte[]> error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        ProblemType type = ProblemType.of(status instanceof Integer code ? code : HttpStatus.NOT_FOUND.value());
        return ResponseEntity.status(type.status())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(type.problem().under(request.getContextPath()).toJson());
    }

    @GetMapping(path = "/problems/{id}", produces = MediaType.TEXT_HTML_VALUE)
    String explain(@PathVariable String id) {
        ProblemType type = Stream.of(ProblemType.values())
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return String.format(Locale.ROOT, """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%2$s</title></head>
                <body>
                <main>
                <h1>%2$s</h1>
                <p>%3$s</p>
                <p>Status %1$d. All errors of this API use the format of RFC 9457.</p>
                </main>
                </body>
                </html>
                """, type.status().value(), type.title(), type.explanation());
    }
}
