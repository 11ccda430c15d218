package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.honorarycities.contract.ApiDocument.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatasetTests {

    private static final Path SEED_DATA = Path.of("seed-data");

    private static final String LINKED_PLACES = "places.lpf.json";

    @Autowired
    Api api;

    @Test
    void theZipHasTheFilesOfTheSeedData() throws IOException {
        Map<String, byte[]> files = unzipped();
        try (Stream<Path> seeds = Files.list(SEED_DATA)) {
            assertThat(files.keySet())
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of(LINKED_PLACES),
                                    seeds.map(seed -> seed.getFileName().toString())
                                            .filter(name -> !name.equals("records")))
                            .toList());
        }
        assertThat(JsonMapper.shared().readTree(files.remove(LINKED_PLACES)).path("features"))
                .containsExactlyInAnyOrderElementsOf(
                        api.get("/places?format=lpf&limit=500").json().path("features"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            assertThat(file.getValue()).isEqualTo(Files.readAllBytes(SEED_DATA.resolve(file.getKey())));
        }
    }

    @Test
    void theZipIsTheSameEachTime() {
        assertThat(api.get("/dataset.zip", "Accept", "application/zip").body())
                .isEqualTo(api.get("/dataset.zip", "Accept", "*/*").body());
    }

    @Test
    void theChecksumsAreThoseOfTheFiles() {
        Map<String, byte[]> files = unzipped();
        JsonNode dataset = api.get("/dataset").json();

        assertThat(dataset.path("files")).isNotEmpty().allSatisfy(file -> {
            byte[] content = files.get(file.path("name").asString());
            assertThat(file.path("bytes").asInt()).isEqualTo(content.length);
            assertThat(file.path("sha256").asString()).isEqualTo(sha256(content));
        });
        assertThat(dataset.path("files")
                        .valueStream()
                        .map(file -> file.path("name").asString())
                        .filter(name -> name.endsWith(".csv")))
                .containsExactlyInAnyOrderElementsOf(files.keySet().stream()
                        .filter(name -> name.endsWith(".csv"))
                        .toList());
    }

    @Test
    void theChecksumOfTheZipIsThatOfTheDownload() {
        JsonNode zip = api.get("/dataset").json().path("zip");
        Api.Answer download = api.get("/dataset.zip");

        assertThat(zip.path("bytes").asInt()).isEqualTo(download.body().length);
        assertThat(zip.path("sha256").asString()).isEqualTo(sha256(download.body()));
        assertThat(download.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + zip.path("name").asString() + "\"");
        assertThat(download.header("Content-Type")).isEqualTo("application/zip");
    }

    @Test
    void theCitationNamesTheYear() {
        JsonNode dataset = api.get("/dataset").json();
        String year = dataset.path("created").asString().substring(0, 4);

        assertThat(dataset.at("/citation/text").asString()).contains(" (" + year + "). ");
        assertThat(dataset.at("/citation/bibtex").asString()).contains("year = {" + year + "}");
        assertThat(dataset.at("/citation/cslJson/0/issued/date-parts/0/0").asString())
                .isEqualTo(year);
    }

    @Test
    void theZipHasNoRanges() {
        Api.Answer ranged = api.get("/dataset.zip", "Range", "bytes=0-99");

        assertThat(ranged.status()).isEqualTo(200);
        assertThat(ranged.body()).isEqualTo(api.get("/dataset.zip").body());
        assertThat(ranged.header("Accept-Ranges")).isEqualTo("none");
        assertThat(api.ask("HEAD", "/api/v1/dataset.zip").header("Accept-Ranges"))
                .isEqualTo("none");
    }

    @Test
    void theCountsAreThoseOfTheRows() {
        Map<String, byte[]> files = unzipped();

        assertThat(api.get("/dataset").json().path("counts").properties())
                .isNotEmpty()
                .allSatisfy(count -> assertThat(count.getValue().asInt())
                        .isEqualTo(
                                Csv.read(text(files.get(count.getKey()))).rows().size()));
    }

    @Test
    void theZipIsValidByItsOwnDescription() {
        assertThat(DataPackageCheck.faults(unzipped())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "places.csv, city, castle",
        "places.csv, 44.8950, 94.8950",
        "places.csv, 'id,kind', 'kind,id'",
        "awards.csv, hero-city, villain-city",
        "decorations.csv, true, yes",
        "place_names.csv, anapa-ru-anapa, anapa-en-anapa"
    })
    void aFlawInTheZipWouldBeFound(String file, String right, String wrong) {
        Map<String, byte[]> files = unzipped();
        files.put(file, text(files.get(file)).replaceFirst(right, wrong).getBytes(StandardCharsets.UTF_8));

        assertThat(DataPackageCheck.faults(files)).isNotEmpty();
    }

    /** Figures are numbers in the lists and a notation of their own in the files. */
    @ParameterizedTest
    @MethodSource("listsOfFiles")
    void aListHasTheValuesOfItsFile(Operation list) {
        String name = list.path().replace("/api/v1/", "").replaceFirst("^names$", "place_names") + ".csv";
        Csv file = Csv.read(text(unzipped().get(name)));
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode page : list.query().pages(api)) {
            String link = page.path("links").path("alternate").path("csv").asString();
            rows.addAll(Csv.read(api.follow(link).text()).rows());
        }
        Set<String> shared = new TreeSet<>(rows.get(0).keySet());
        shared.retainAll(file.header());
        if (list.path().endsWith("/figures")) {
            shared.remove("value");
        }

        assertThat(shared).hasSizeGreaterThan(1);
        assertThat(rows.stream().map(row -> only(shared, row)))
                .containsExactlyInAnyOrderElementsOf(
                        file.rows().stream().map(row -> only(shared, row)).toList());
    }

    private static Map<String, String> only(Set<String> columns, Map<String, String> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String column : columns) {
            String value = row.get(column);
            cells.put(
                    column,
                    column.matches("latitude|longitude") ? Double.valueOf(value).toString() : value);
        }
        return cells;
    }

    private Map<String, byte[]> unzipped() {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(api.get("/dataset.zip").body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return files;
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    List<Operation> lists() {
        return ApiDocument.of(api).lists();
    }

    /** The search over everything is a list without a file of its own. */
    List<Operation> listsOfFiles() {
        return lists().stream().filter(list -> !list.path().endsWith("/search")).toList();
    }
}
