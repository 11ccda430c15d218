package org.honorarycities.dataset;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.honorarycities.api.format.Formats;
import org.honorarycities.dataset.DatasetView.FileView;
import org.honorarycities.dataset.DatasetView.Licences;
import org.honorarycities.seed.files.DataPackage;
import org.honorarycities.seed.files.SeedFiles;
import org.honorarycities.title.Titles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Data set", description = "Data set as a whole: version, licence, citation, coverage and download.")
class DatasetController {

    private final SeedFiles files;
    private final DatasetZip zip;
    private final Titles titles;
    private final JdbcClient jdbc;

    DatasetController(SeedFiles files, DatasetZip zip, Titles titles, JdbcClient jdbc) {
        this.files = files;
        this.zip = zip;
        this.titles = titles;
        this.jdbc = jdbc;
    }

    /**
     * Get the data set description. Includes version, licences, citation, number of records, coverage and file
     * checksums.
     *
     * @return the data set description
     */
    @GetMapping(path = "/dataset", produces = Formats.JSON)
    @Transactional(readOnly = true)
    DatasetView showDataset() {
        DataPackage data = files.dataPackage();
        return new DatasetView(
                data.title(),
                data.description(),
                data.version(),
                data.created(),
                data.id(),
                new Licences("CC-BY-4.0", "Apache-2.0"),
                Citation.of(data),
                counts(data),
                titles.coverage(),
                data.tablesByFile().keySet().stream()
                        .map(name -> view(name, files.read(name)))
                        .toList(),
                view(zipName(), zip.bytes()));
    }

    /** Counts the rows of the tables, and not of the files, so that an incomplete load shows. */
    private Map<String, Long> counts(DataPackage data) {
        Map<String, Long> counts = new TreeMap<>();
        String sql = data.tablesByFile().entrySet().stream()
                .map(file -> "select '" + file.getKey() + "', count(*) from " + file.getValue())
                .collect(Collectors.joining(" union all "));
        jdbc.sql(sql).query(row -> {
            counts.put(row.getString(1), row.getLong(2));
        });
        return counts;
    }

    private static FileView view(String name, byte[] content) {
        try {
            byte[] checksum = MessageDigest.getInstance("SHA-256").digest(content);
            return new FileView(name, content.length, HexFormat.of().formatHex(checksum));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Download the data package. All records in one ZIP file: CSV files with a {@code datapackage.json} descriptor
     * (Frictionless Tabular Data Package 2). The file is reproducible: the same version always has the same bytes.
     *
     * @return the ZIP file
     */
    @GetMapping(path = "/dataset.zip", produces = "application/zip")
    ResponseEntity<byte[]> downloadDataset() {
        return ResponseEntity.ok()
                .header(HttpHeaders.ACCEPT_RANGES, "none")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + zipName() + '"')
                .body(zip.bytes());
    }

    private String zipName() {
        return "honorary-cities-" + files.dataPackage().version() + ".zip";
    }
}
