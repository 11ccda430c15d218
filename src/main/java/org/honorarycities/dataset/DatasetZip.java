package org.honorarycities.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.honorarycities.seed.files.SeedFiles;
import org.springframework.stereotype.Component;

/**
 * Data package as a ZIP file. Entries are sorted, stored uncompressed and carry the date of the version, so that every
 * build of the same version is identical.
 */
@Component
class DatasetZip {

    private final byte[] bytes;

    DatasetZip(SeedFiles files) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        Set<String> names = new TreeSet<>(files.dataPackage().tablesByFile().keySet());
        names.addAll(List.of("datapackage.json", "README.md", "CHANGES.md"));
        try (ZipOutputStream zip = new ZipOutputStream(target)) {
            for (String name : names) {
                byte[] content = files.read(name);
                zip.putNextEntry(entry(name, content, files.dataPackage().created()));
                zip.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.bytes = target.toByteArray();
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
        return bytes.clone();
    }
}
