package org.honorarycities.explorer;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads responses of the API within the process while a page is made, so that pages show what the API responds. */
final class ApiReader {

    private final HttpServletRequest page;
    private final HttpServletResponse response;

    ApiReader(HttpServletRequest page, HttpServletResponse response) {
        this.page = page;
        this.response = response;
    }

    /**
     * Requests a path of the API as JSON.
     *
     * @param path path and query, encoded
     * @return the response
     * @throws ResponseStatusException with the status of the API if it responds with a problem, or 503 if with nothing
     */
    JsonNode get(String path) {
        ContentCachingResponseWrapper written = new ContentCachingResponseWrapper(response);
        try {
            page.getRequestDispatcher(path).include(new ApiRequest(page, path), written);
        } catch (ServletException | IOException e) {
            throw new IllegalStateException(e);
        }
        JsonNode json = JsonMapper.shared().readTree(written.getContentAsByteArray());
        if (json.isMissingNode()) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        if (json.path("type").asString("").contains("/problems/")) {
            throw new ResponseStatusException(
                    HttpStatusCode.valueOf(json.path("status").asInt()));
        }
        return json;
    }

    /** The request for a page as the API sees it: without the parameters and headers of the page. */
    private static final class ApiRequest extends HttpServletRequestWrapper {

        private final String path;

        ApiRequest(HttpServletRequest page, String path) {
            super(page);
            this.path = path;
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }

        /** Leaves out the prefix of a proxy, which the path of an included request does not have. */
        @Override
        public String getContextPath() {
            return getServletContext().getContextPath();
        }

        @Override
        public String getRequestURI() {
            return getContextPath() + path.replaceFirst("\\?.*", "");
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase(HttpHeaders.ACCEPT) ? MediaType.APPLICATION_JSON_VALUE : null;
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return Collections.enumeration(Stream.ofNullable(getHeader(name)).toList());
        }
    }
}
