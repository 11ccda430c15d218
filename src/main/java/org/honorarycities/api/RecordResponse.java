package org.honorarycities.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * One record, with links to the lists of what belongs to it.
 *
 * @param <T> the type of the record
 * @param data the record
 * @param links this record, and related records and lists by name. URLs are relative to the host
 * @param languages languages of the names; not part of the JSON representation
 * @param root start of all links; not part of the JSON representation
 */
public record RecordResponse<T>(
        @JsonUnwrapped T data,
        Map<String, String> links,
        @JsonIgnore Set<String> languages,
        @JsonIgnore String root) {

    /**
     * Creates the response, with a link to the record itself.
     *
     * @param <T> the type of the view
     * @param data the view of the record
     * @param languages the languages of its names
     * @param request the request, for the links
     * @return the response
     */
    public static <T> RecordResponse<T> of(T data, Set<String> languages, HttpServletRequest request) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", request.getRequestURI());
        return new RecordResponse<>(data, links, languages, request.getContextPath() + "/api/v1/");
    }

    /**
     * Adds a link.
     *
     * @param name the name of the link
     * @param path the path and query below {@code /api/v1/}
     * @return this
     */
    public RecordResponse<T> link(String name, String path) {
        links.put(name, root + path);
        return this;
    }

    /**
     * Creates the error for an id that no record has.
     *
     * @param list the path of the list
     * @param id the unknown id
     * @return the exception to throw
     */
    public static ResponseStatusException notFound(String list, String id) {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Unknown id '" + id + "'. GET /api/v1/" + list + " lists the " + list + ".");
    }
}
