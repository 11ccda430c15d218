package org.honorarycities.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** GDAL reads the collections, if it is installed. */
@ApiTest
@EnabledIf("hasGdal")
class OgcGdalTests {

    private static final Path OGRINFO = Path.of("/usr/bin/ogrinfo");

    @Autowired
    Api api;

    @LocalServerPort
    int port;

    static boolean hasGdal() {
        return Files.isExecutable(OGRINFO);
    }

    @Test
    void gdalListsTheCollectionsAsThePageOnToolsShows() throws IOException {
        String page = Files.readString(Path.of(".github/TOOLS.md"));
        Matcher command =
                Pattern.compile("```sh\n(ogrinfo .*)\n```\n```csv\n([^`]*)```").matcher(page);
        assertThat(command.find()).isTrue();
        Process shell =
                new ProcessBuilder("sh", "-c", command.group(1).replace("localhost:8080", "localhost:" + port)).start();
        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(command.group(2));
        assertThat(ogrinfo()).contains("awards (title: Awards)", "events (title: Events)", "places (title: Places)");
    }

    @Test
    void gdalReadsAllItemsWithTheirTypes() throws IOException {
        for (String collection : List.of("awards", "events", "places")) {
            String layer = ogrinfo("-al", "-so", collection);

            assertThat(count(layer)).isEqualTo(total("/" + collection + "?limit=1"));
            assertThat(layer).contains("Geometry: " + (collection.equals("events") ? "Multi Point" : "Point"));
            assertThat(layer).doesNotContain("(JSON)", "List");
        }
        assertThat(ogrinfo("-al", "-so", "events")).contains("date_earliest: Date", "date_latest: Date");
    }

    @Test
    void gdalFiltersByBoxAndByTimeAndByValue() throws IOException {
        assertThat(count(ogrinfo("-al", "-so", "events", "-spat", "30", "40", "40", "60")))
                .isEqualTo(total("/events?limit=1&bbox=30,40,40,60"));
        assertThat(count(ogrinfo("-al", "-so", "awards", "-where", "awarded_earliest >= '1965/05/08'")))
                .isEqualTo(total("/awards?limit=1&from=1965-05-08"));
        assertThat(count(ogrinfo("-al", "-so", "awards", "-where", "awarded_latest <= '1965/05/08'")))
                .isEqualTo(total("/awards?limit=1&to=1965-05-08"));
        assertThat(count(ogrinfo("-al", "-so", "events", "-where", "kind = 'siege'")))
                .isEqualTo(total("/events?limit=1&kind=siege"));
    }

    private int total(String path) {
        return api.get(path).json().path("total").asInt();
    }

    private static int count(String layer) {
        Matcher count = Pattern.compile("Feature Count: (\\d+)").matcher(layer);
        assertThat(count.find()).as(layer).isTrue();
        return Integer.parseInt(count.group(1));
    }

    private String ogrinfo(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(OGRINFO.toString(), "-ro", "-oo", "PAGE_SIZE=500", "OAPIF:http://localhost:" + port + "/ogc"));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(output).doesNotContain("ERROR");
        return output;
    }
}
