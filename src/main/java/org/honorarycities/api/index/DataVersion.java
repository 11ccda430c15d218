package org.honorarycities.api.index;

import java.time.Instant;

/**
 * Version of the data, which every response carries.
 *
 * @param number the version in {@code datapackage.json}
 * @param created the time of creation in {@code datapackage.json}
 * @param address the permanent URL of the data set, {@code id} in {@code datapackage.json}
 */
public record DataVersion(String number, Instant created, String address) {

    /** Name of the response header. */
    public static final String HEADER = "Data-Version";
}
