package org.honorarycities.api.problem;

/** Signals that no record has the id in the path. */
public class RecordNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Creates an exception that names the id.
     *
     * @param kind the kind of record, in the plural as in the path
     * @param id the unknown id
     */
    public RecordNotFoundException(String kind, String id) {
        super("Unknown id '" + id + "'. GET /api/v1/" + kind + " lists the " + kind + ".");
    }
}
