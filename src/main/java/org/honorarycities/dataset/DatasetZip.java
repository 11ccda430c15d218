package org.honorarycities.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.honorarycities.seed.files.SeedFiles;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Data package as a ZIP file. Entries are sorted, stored uncompressed and carry the date of the version, so that every
 * build of the same version is identical.
 */
@Component
class DatasetZip {

    private final Supplier<byte[]> bytes;

    /**
     * Creates the file when it is first requested.
     *
     * @param files the files of the data package
     * @param derived the files that are made from the records
     */
    DatasetZip(SeedFiles files, List<DerivedFile> derived) {
        this.bytes = SingletonSupplier.of(() -> zip(files, derived));
    }

    private static byte[] zip(SeedFiles files, List<DerivedFile> derived) {
        Map<String, byte[]> contents = new TreeMap<>();
        derived.forEach(file -> contents.put(file.name(), file.content().get()));
        files.dataPackage().tablesByFile().keySet().forEach(name -> contents.put(name, files.read(name)));
        List.of("datapackage.json", "README.md", "CHANGES.md").forEach(name -> contents.put(name, files.read(name)));
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(target)) {
            for (Map.Entry<String, byte[]> content : contents.entrySet()) {
                zip.putNextEntry(entry(
                        content.getKey(),
                        content.getValue(),
                        files.dataPackage().created()));
                zip.write(content.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] content, Instant created) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(LocalDateTime.ofInstant(created, ZoneOffset.UTC));
        return entry;
    }

    byte[] bytes() {
        return bytes.get().clone();
    }
}
