package org.honorarycities.seed;

import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Reads the files of {@code seed-data} from the location in {@code honorary-cities.seed-data}. */
@Component
public class SeedFiles {

    private final Resource folder;
    private final DataPackage description;

    SeedFiles(@Value("${honorary-cities.seed-data}") Resource folder) {
        this.folder = folder;
        this.description = DataPackage.read(read(DataPackage.NAME));
    }

    /**
     * Returns the description of the data.
     *
     * @return the content of {@code datapackage.json}
     */
    public DataPackage description() {
        return description;
    }

    /**
     * Returns the tables that the files are loaded into.
     *
     * @return the table names by file name
     */
    public Map<String, String> tables() {
        Map<String, String> tables = new TreeMap<>();
        description.resources().forEach(file -> tables.put(file.path(), file.table()));
        return tables;
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
                throw new SeedDataException(name, "the file is missing; expected " + file.getDescription());
            }
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Seed data: cannot read " + name + " in " + folder, e);
        }
    }

    /** Returns the name of the database schema for this version of the data. */
    String schema() {
        String version = description.version().toLowerCase(Locale.ROOT).replaceAll("\\W", "_");
        return String.format(Locale.ROOT, "honorary_cities_%s_%08x", version, checksum());
    }

    /**
     * Returns the CRC-32 of the files and of the versions of the loader and of ICU, which determines search keys and
     * the order of names. A different checksum means different content of the tables.
     */
    int checksum() {
        return checksum(SeedLoader.VERSION + " " + VersionInfo.ICU_VERSION);
    }

    int checksum(String loader) {
        CRC32 checksum = new CRC32();
        checksum.update(loader.getBytes(StandardCharsets.UTF_8));
        checksum.update(read(DataPackage.NAME));
        description.resources().forEach(file -> {
            checksum.update(file.path().getBytes(StandardCharsets.UTF_8));
            checksum.update(read(file.path()));
        });
        return (int) checksum.getValue();
    }
}
