package org.honorarycities.seed;

import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.honorarycities.api.DataVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The files of {@code seed-data}, from the class path or from the folder that {@code honorary-cities.seed-data} names. */
@Component
public class SeedFiles implements DataVersion {

    private final Resource folder;
    private final DataPackage description;

    SeedFiles(@Value("${honorary-cities.seed-data}") Resource folder) {
        this.folder = folder;
        this.description = DataPackage.read(read(DataPackage.NAME));
    }

    DataPackage description() {
        return description;
    }

    /**
     * The tables that the files are loaded into.
     *
     * @return the table of each file, by the name of the file
     */
    public Map<String, String> tables() {
        Map<String, String> tables = new TreeMap<>();
        description.resources().forEach(file -> tables.put(file.path(), file.table()));
        return tables;
    }

    /**
     * The version of the data.
     *
     * @return the version, as the data package has it
     */
    public String version() {
        return description.version();
    }

    @Override
    public Instant created() {
        return description.created().toInstant();
    }

    /**
     * What the data are called.
     *
     * @return the title, as the data package has it
     */
    public String title() {
        return description.title();
    }

    /**
     * What the data are.
     *
     * @return the description, as the data package has it
     */
    public String summary() {
        return description.description();
    }

    /**
     * Where the data live.
     *
     * @return the address, as the data package has it
     */
    public String address() {
        return description.id();
    }

    /**
     * Reads one file whole.
     *
     * @param name its name in the folder
     * @return its bytes
     */
    public byte[] read(String name) {
        try {
            Resource file = folder.createRelative(name);
            if (!file.exists()) {
                throw new SeedDataException(name, "the file is missing; looked for " + file.getDescription());
            }
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Seed data: cannot read " + name + " in " + folder, e);
        }
    }

    /** A name for the tables of this version of the data. */
    String schema() {
        String version = version().toLowerCase(Locale.ROOT).replaceAll("\\W", "_");
        return String.format(Locale.ROOT, "honorary_cities_%s_%08x", version, checksum());
    }

    /**
     * The CRC-32 of all the files, the description first, and of the versions of the loader and of ICU, by which search
     * keys and the order of names are derived: another one means other content of the tables.
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
