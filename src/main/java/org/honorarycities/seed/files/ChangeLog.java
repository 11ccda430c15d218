package org.honorarycities.seed.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.honorarycities.seed.files.SeedDataException.Flaw;

/** The versions of the records in {@code CHANGES.md}, each with a fingerprint of the files. */
class ChangeLog {

    private static final String NAME = "CHANGES.md";
    private static final String FIRST_ROW = "|---|---|---|---|\n";
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}");

    /** The length of a fingerprint, enough to tell a few hundred versions apart. */
    private static final int FINGERPRINT = 12;

    private final Path folder;
    private final SeedFiles files;

    ChangeLog(Path folder, SeedFiles files) {
        this.folder = folder;
        this.files = files;
    }

    /** Checks that the version of the data package is in the list, with the fingerprint of the files as they are. */
    List<Flaw> check() {
        String version = files.dataPackage().version();
        Matcher row = Pattern.compile("(?m)^\\| " + Pattern.quote(version) + " \\|.*\\| `(\\w+)` \\|")
                .matcher(read(NAME));
        String remedy = "run seed-data/records version with a higher number and a line on what changed";
        if (!row.find()) {
            return List.of(new Flaw(NAME, 0, null, "version " + version + " has no row; " + remedy));
        }
        return row.group(1).equals(fingerprint())
                ? List.of()
                : List.of(new Flaw(
                        DataPackage.NAME, 0, null, "records changed since version " + version + "; " + remedy));
    }

    /** Raises the version of the data package and adds a row. */
    void add(String version, String change, LocalDate date) {
        String current = files.dataPackage().version();
        if (!VERSION.matcher(version).matches() || Arrays.compare(numbers(version), numbers(current)) <= 0) {
            String reason = "'" + version + "' is not a version above " + current + ", for example 1.2.0";
            throw new SeedDataException(List.of(new Flaw(DataPackage.NAME, 0, null, reason)), null);
        }
        if (change.isBlank() || change.matches("(?s).*[|`\\v].*")) {
            String reason = "the change is blank or has a line break, '|' or '`'; describe it in one plain line";
            throw new SeedDataException(List.of(new Flaw(NAME, 0, null, reason)), null);
        }
        write(
                DataPackage.NAME,
                read(DataPackage.NAME)
                        .replaceFirst("\"version\": \"[^\"]*\"", "\"version\": \"" + version + "\"")
                        .replaceFirst("\"created\": \"[^\"]*\"", "\"created\": \"" + date + "T00:00:00Z\""));
        String row = "| " + version + " | " + date + " | `" + fingerprint() + "` | " + change + " |\n";
        write(NAME, read(NAME).replace(FIRST_ROW, FIRST_ROW + row));
    }

    private static int[] numbers(String version) {
        return Stream.of(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    /** Returns the beginning of the SHA-256 of the files, in the order of the data package. */
    private String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.dataPackage().resources().forEach(file -> digest.update(files.read(file.path())));
            return HexFormat.of().formatHex(digest.digest()).substring(0, FINGERPRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String read(String name) {
        return new String(files.read(name), StandardCharsets.UTF_8);
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException("Seed data: cannot write " + name, e);
        }
    }
}
