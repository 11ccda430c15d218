package org.honorarycities.dataset;

import java.util.function.Supplier;

/**
 * File of the download that is made from the records.
 *
 * @param name name of the file
 * @param content makes the content, which is the same each time
 */
public record DerivedFile(String name, Supplier<byte[]> content) {}
