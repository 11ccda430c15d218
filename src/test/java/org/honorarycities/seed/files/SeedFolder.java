package org.honorarycities.seed.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;

/** A folder with records in which something can be changed: all of them, or a sample of seven places. */
public record SeedFolder(Path path) {

    private static final Path ALL = Path.of("seed-data");
    private static final Path SAMPLE = Path.of("src/test/resources/org/honorarycities/seed/files/records");

    public static SeedFolder copyTo(Path target) {
        return new SeedFolder(target).with(ALL);
    }

    /** The sample changes only with the columns of the files, so that a correction of a record leaves it as it is. */
    public static SeedFolder sampleIn(Path target) {
        return new SeedFolder(target)
                .with(ALL.resolve(DataPackage.NAME))
                .with(ALL.resolve("README.md"))
                .with(ALL.resolve("CHANGES.md"))
                .with(SAMPLE);
    }

    private SeedFolder with(Path source) {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, path.resolve(file.getFileName()));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the first place where a text stands. */
    public void change(String file, String text, String replacement) {
        String content = text(file);
        int start = content.indexOf(text);
        if (start < 0) {
            throw new IllegalArgumentException("'" + text + "' does not stand in " + file);
        }
        write(file, content.substring(0, start) + replacement + content.substring(start + text.length()));
    }

    public void write(String file, String content) {
        try {
            Files.writeString(path.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of the first line that begins with a text; lines count from 1. */
    public int lineOf(String file, String beginning) {
        List<String> lines = text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(beginning)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no line of " + file + " begins with '" + beginning + "'");
    }

    public SeedFiles files() {
        return new SeedFiles(new FileSystemResource(path + "/"));
    }

    /** The setting that makes the application read this folder. */
    public String setting() {
        return "honorary-cities.seed-data=" + path.toUri();
    }
}
