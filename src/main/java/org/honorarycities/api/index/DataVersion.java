package org.honorarycities.api.index;

/**
 * Version of the data, which every response carries.
 *
 * @param number the version in {@code datapackage.json}
 */
public record DataVersion(String number) {

    /** Name of the response header. */
    public static final String HEADER = "Data-Version";
}
