package org.honorarycities.seed.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.honorarycities.seed.files.SeedDataException.Flaw;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Reads the files of {@code seed-data} from the location in {@code honorary-cities.seed-data}. */
@Component
public class SeedFiles {

    private final Resource folder;
    private final DataPackage dataPackage;

    SeedFiles(@Value("${honorary-cities.seed-data}") Resource folder) {
        this.folder = folder;
        this.dataPackage = DataPackage.read(read(DataPackage.NAME));
    }

    /**
     * Returns the description of the data.
     *
     * @return the content of {@code datapackage.json}
     */
    public DataPackage dataPackage() {
        return dataPackage;
    }

    /**
     * Reads a file.
     *
     * @param name the file name in the folder
     * @return the content
     */
    public byte[] read(String name) {
        try {
            Resource file = folder.createRelative(name);
            if (!file.exists()) {
                String reason = "the file is missing; expected " + file.getDescription();
                throw new SeedDataException(List.of(new Flaw(name, 0, null, reason)), null);
            }
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Seed data: cannot read " + name + " in " + folder, e);
        }
    }

    /**
     * Returns the CRC-32 of the files and of the version of what loads them. A different checksum means different content
     * of the tables.
     *
     * @param loader the version of the loader
     * @return the checksum
     */
    public int checksum(String loader) {
        CRC32 checksum = new CRC32();
        checksum.update(loader.getBytes(StandardCharsets.UTF_8));
        checksum.update(read(DataPackage.NAME));
        dataPackage.resources().forEach(file -> {
            checksum.update(file.path().getBytes(StandardCharsets.UTF_8));
            checksum.update(read(file.path()));
        });
        return (int) checksum.getValue();
    }
}
