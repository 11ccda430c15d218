package org.honorarycities.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.honorarycities.seed.DataPackage.Resource;
import org.honorarycities.seed.SeedDataException.Flaw;
import org.honorarycities.seed.Table.Row;

/** All records, read and validated. */
final class SeedData {

    private final Map<String, Table> tables;

    SeedData(Map<String, Table> tables) {
        this.tables = tables;
    }

    /**
     * Reads and validates the files.
     *
     * @throws SeedDataException if the data is invalid; lists all errors of the failed stage
     */
    static SeedData read(SeedFiles files) {
        List<Flaw> flaws = new ArrayList<>();
        Map<String, Table> tables = new LinkedHashMap<>();
        for (Resource resource : files.description().resources()) {
            tables.put(resource.name(), new SeedReader(resource, flaws).read(files.read(resource.path())));
        }
        throwIfInvalid(flaws);
        SeedData data = new SeedData(tables);
        new KeyCheck(data, flaws).check();
        throwIfInvalid(flaws);
        new RecordCheck(data, flaws).check();
        throwIfInvalid(flaws);
        new StatementCheck(data, flaws).check();
        throwIfInvalid(flaws);
        return data;
    }

    private static void throwIfInvalid(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw new SeedDataException(flaws);
        }
    }

    List<Table> tables() {
        return List.copyOf(tables.values());
    }

    Table table(String resource) {
        return tables.get(resource);
    }

    List<Row> rows(String resource) {
        return table(resource).rows();
    }

    /** Returns the rows that can be subjects of statements. */
    Stream<Row> subjects() {
        return tables.values().stream()
                .filter(table -> table.resource().subject() != null)
                .flatMap(table -> table.rows().stream());
    }
}
