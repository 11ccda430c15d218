package org.honorarycities.api.problem;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Signals that no record of a list has the id in the path. */
public class UnknownIdException extends ResponseStatusException {

    private static final long serialVersionUID = 1;

    private final String list;
    private final String id;

    /**
     * Creates the error.
     *
     * @param list the path of the list
     * @param id the unknown id
     */
    public UnknownIdException(String list, String id) {
        super(HttpStatus.NOT_FOUND);
        this.list = list;
        this.id = id;
    }

    String list() {
        return list;
    }

    String id() {
        return id;
    }
}
