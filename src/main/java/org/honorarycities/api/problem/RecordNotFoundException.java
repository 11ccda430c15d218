package org.honorarycities.api.problem;

/** The path names a record that does not exist. */
public class RecordNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Says which.
     *
     * @param kind what was asked for, in the plural, as the path has it
     * @param id the id there is no record with
     */
    public RecordNotFoundException(String kind, String id) {
        super("There is no record with the id '" + id + "' among the " + kind + "; /api/v1/" + kind + " lists them.");
    }
}
