package org.honorarycities.api.problem;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
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
    ResponseEntity<Object> error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        ProblemType type = ProblemType.of(status instanceof Integer code ? code : HttpStatus.NOT_FOUND.value());
        boolean isPage = request.getHeader(ProblemPage.REQUESTED) != null;
        return ProblemResponse.of(type.problem(), HttpHeaders.EMPTY, isPage, request.getContextPath());
    }

    @GetMapping(path = "/problems", produces = MediaType.TEXT_HTML_VALUE)
    String list(HttpServletRequest request) {
        return ProblemPage.index(request.getContextPath());
    }

    @GetMapping(path = "/problems/{id}", produces = MediaType.TEXT_HTML_VALUE)
    String explain(@PathVariable String id, HttpServletRequest request) {
        return Stream.of(ProblemType.values())
                .filter(known -> known.id().equals(id))
                .findFirst()
                .map(type -> ProblemPage.of(type, request.getContextPath()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
