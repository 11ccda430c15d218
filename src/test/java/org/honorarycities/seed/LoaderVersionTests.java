package org.honorarycities.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.honorarycities.seed.files.DataPackage;
import org.honorarycities.seed.files.Row;
import org.honorarycities.seed.files.SeedData;
import org.honorarycities.seed.files.SeedFiles;
import org.honorarycities.seed.files.SeedFolder;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Loads a small fixed sample, so that no change of what the loader derives goes unnoticed. */
class LoaderVersionTests {

    /** The SHA-256 of the tables that each version of the loader makes of the sample. */
    private static final Map<Integer, String> HASHES =
            Map.of(6, "ea2585706713503b15ac8b5755a37e53bc5dcd5eaaba2da85a8043d3e1097714");

    private final SeedFiles files = new SeedFolder(Path.of("seed-data")).files();

    @Test
    void aLoaderThatWritesOtherRowsHasAnotherVersion() throws Exception {
        SingleConnectionDataSource database = new SingleConnectionDataSource("jdbc:h2:mem:", true);
        try (database) {
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            new SeedLoader(database.getConnection()).load(sample());

            assertThat(hash(rows(JdbcClient.create(database))))
                    .as("The loader writes other rows than before: raise SeedLoader.VERSION and add the new hash here.")
                    .isEqualTo(HASHES.get(SeedLoader.VERSION));
        }
    }

    @Test
    void theChecksumDependsOnTheVersionsOfTheLoaderAndOfIcu() {
        assertThat(SeedLoader.version()).isEqualTo(SeedLoader.VERSION + " " + VersionInfo.ICU_VERSION);
        assertThat(files.checksum("1 78.1"))
                .isNotEqualTo(files.checksum("2 78.1"))
                .isNotEqualTo(files.checksum("1 79.1"));
        assertThat(VersionedSchema.nameFor(files))
                .endsWith(HexFormat.of().toHexDigits(files.checksum(SeedLoader.version())));
    }

    private SeedData sample() throws IOException {
        Map<String, List<Map<String, String>>> cells;
        try (InputStream json = LoaderVersionTests.class.getResourceAsStream("sample.json")) {
            cells = JsonMapper.shared().readValue(json, new TypeReference<>() {});
        }
        Map<DataPackage.Resource, List<Row>> rows = new LinkedHashMap<>();
        for (DataPackage.Resource resource : files.dataPackage().resources()) {
            rows.put(resource, new ArrayList<>());
            cells.get(resource.name())
                    .forEach(row -> rows.get(resource)
                            .add(new Row(resource, rows.get(resource).size() + 2, row)));
        }
        return new SeedData(rows);
    }

    /** Every row of every table, in an order and a notation that depend on nothing but their content. */
    private static List<String> rows(JdbcClient jdbc) {
        List<String> rows = new ArrayList<>();
        jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'PUBLIC' and table_name <> 'flyway_schema_history'
                        """)
                .query(String.class)
                .list()
                .forEach(table -> jdbc.sql("select * from " + table)
                        .query()
                        .listOfRows()
                        .forEach(row -> rows.add(table + " " + text(row))));
        rows.sort(null);
        return rows;
    }

    private static String text(Map<String, Object> row) {
        Map<String, Object> columns = new TreeMap<>(row);
        columns.replaceAll((column, value) -> value instanceof Double number ? Double.toHexString(number) : value);
        return columns.toString();
    }

    private static String hash(List<String> rows) throws Exception {
        byte[] text = String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    }
}
