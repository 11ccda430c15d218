package org.honorarycities.seed.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.seed.files.DataPackage.Resource;
import org.honorarycities.seed.files.SeedDataException.Flaw;

/**
 * All records.
 *
 * @param files the rows of each file, in the order of the data package
 */
public record SeedData(Map<Resource, List<Row>> files) {

    /**
     * Reads and checks the files.
     *
     * @param seedFiles the files
     * @return the records
     * @throws SeedDataException if the data is invalid; lists all errors of the failed stage
     */
    public static SeedData read(SeedFiles seedFiles) {
        List<Flaw> flaws = new ArrayList<>();
        Map<Resource, List<Row>> files = new LinkedHashMap<>();
        for (Resource resource : seedFiles.dataPackage().resources()) {
            files.put(resource, new SeedReader(resource, flaws).read(seedFiles.read(resource.path())));
        }
        SeedDataException.throwIfAny(flaws);
        SeedData data = new SeedData(files);
        SeedDataException.throwIfAny(new KeyCheck(data).check());
        SeedDataException.throwIfAny(Stream.of(
                        new RecordCheck(data).check(),
                        new AwardCheck(data).check(),
                        new OccupationCheck(data).check(),
                        new NameCheck(data).check(),
                        new SpellingCheck(data).check(),
                        new SourceCheck(data).check())
                .flatMap(List::stream)
                .toList());
        SeedDataException.throwIfAny(new StatementCheck(data).check());
        return data;
    }

    /** Returns the file with a name, for example {@code place-names}. */
    public Resource resource(String name) {
        return files.keySet().stream()
                .filter(resource -> resource.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the rows of the file with a name. */
    public List<Row> rows(String resource) {
        return files.get(resource(resource));
    }

    Set<String> values(String resource, String column) {
        return rows(resource).stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }

    /** Returns the rows that can be subjects of statements. */
    Stream<Row> subjects() {
        return files.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.resource().subject() != null);
    }
}
