package org.honorarycities.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;

/** A copy of the seed data in which something can be changed. */
record SeedFolder(Path path) {

    static SeedFolder copyTo(Path target) {
        try (Stream<Path> files = Files.list(Path.of("seed-data"))) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
            return new SeedFolder(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the first place where a text stands. */
    void change(String file, String text, String replacement) {
        String content = text(file);
        int start = content.indexOf(text);
        if (start < 0) {
            throw new IllegalArgumentException("'" + text + "' does not stand in " + file);
        }
        write(file, content.substring(0, start) + replacement + content.substring(start + text.length()));
    }

    void write(String file, String content) {
        try {
            Files.writeString(path.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of the first line that begins with a text; lines count from 1. */
    int lineOf(String file, String beginning) {
        List<String> lines = text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(beginning)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no line of " + file + " begins with '" + beginning + "'");
    }

    SeedFiles files() {
        return new SeedFiles(new FileSystemResource(path + "/"));
    }

    /** The setting that makes the application read this folder. */
    String setting() {
        return "honorary-cities.seed-data=" + path.toUri();
    }
}
