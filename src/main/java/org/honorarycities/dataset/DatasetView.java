package org.honorarycities.dataset;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.honorarycities.title.CoverageView;

/**
 * The data set as a whole.
 *
 * @param title what it is called
 * @param description what it is
 * @param version the version of the data
 * @param created when this version was made, UTC
 * @param address where it lives
 * @param licences the licence of the data and that of the code, as SPDX identifiers
 * @param citation how to cite it
 * @param counts how many records each file has, by the name of the file
 * @param coverage what lists of holders claim to be complete for, and what is held here
 * @param files the files of the data package
 * @param zip the data package in one file
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
        List<CoverageView> coverage,
        List<FileView> files,
        FileView zip) {

    /**
     * Under which licences it may be used.
     *
     * @param data the licence of the data
     * @param code the licence of the code
     */
    record Licences(String data, String code) {}

    /**
     * A file to download.
     *
     * @param name its name
     * @param bytes its size in bytes
     * @param sha256 its SHA-256 checksum in hexadecimal
     */
    record FileView(String name, int bytes, String sha256) {}
}
