package org.honorarycities.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.honorarycities.api.problem.UnknownIdException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ResponseStatusException;

/**
 * One record, with links to the lists of what belongs to it.
 *
 * @param <T> the type of the record
 * @param data the record
 * @param links this record, and related records and lists by name. URLs are relative to the host
 * @param languages languages of the names; not part of the JSON representation
 * @param fields requested fields of the record; null for all; not part of the JSON representation
 */
public record RecordResponse<T>(
        @JsonUnwrapped T data,
        Map<String, String> links,
        @JsonIgnore Set<String> languages,
        @JsonIgnore @Nullable List<String> fields) {

    /**
     * Creates the response for a record without names in several languages.
     *
     * @param <T> the type of the view
     * @param data the view of the record
     * @param links the path and query of each link below {@code /api/v1/}, by name
     * @param request the request, for the start of the links
     * @return the response
     */
    public static <T> RecordResponse<T> of(T data, Map<String, String> links, HttpServletRequest request) {
        return of(data, new NameSelector(List.of()), links, request);
    }

    /**
     * Creates the response.
     *
     * @param <T> the type of the view
     * @param data the view of the record
     * @param names the selector of its names
     * @param links the path and query of each link below {@code /api/v1/}, by name
     * @param request the request, for the start of the links
     * @return the response
     */
    public static <T> RecordResponse<T> of(
            T data, NameSelector names, Map<String, String> links, HttpServletRequest request) {
        Map<String, String> sorted = new TreeMap<>(links);
        sorted.replaceAll((name, path) -> request.getContextPath() + "/api/v1/" + path);
        return new RecordResponse<>(data, sorted, names.languages(), Representation.fields(request));
    }

    /**
     * Creates the error for an id that no record has.
     *
     * @param list the path of the list
     * @param id the unknown id
     * @return the exception to throw
     */
    public static ResponseStatusException notFound(String list, String id) {
        return new UnknownIdException(list, id);
    }
}
