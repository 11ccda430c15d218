package org.honorarycities.dataset;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.honorarycities.title.Coverage;

/**
 * Data set as a whole.
 *
 * @param title title of the data set
 * @param description short description
 * @param version version of the data
 * @param created date and time of this version, in UTC
 * @param address URL of the data set
 * @param licences licences of data and code
 * @param citation citation in several formats
 * @param counts number of records by file name
 * @param coverage claims of completeness for the holders of each title, compared with this data set
 * @param files files of the data package
 * @param zip data package as one ZIP file
 */
record DatasetView(
        String title,
        String description,
        String version,
        Instant created,
        String address,
        Licences licences,
        Citation citation,
        Map<String, Long> counts,
        List<Coverage> coverage,
        List<FileView> files,
        FileView zip) {

    /**
     * Licences of data and code, as SPDX identifiers.
     *
     * @param data licence of the data
     * @param code licence of the code
     */
    record Licences(String data, String code) {}

    /**
     * File with size and checksum.
     *
     * @param name file name
     * @param bytes size in bytes
     * @param sha256 SHA-256 checksum in hexadecimal
     */
    record FileView(String name, int bytes, String sha256) {}
}
