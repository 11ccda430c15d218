package org.honorarycities.dataset;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.honorarycities.seed.files.DataPackage;

/**
 * Citation of the data set.
 *
 * @param text citation as plain text
 * @param bibtex citation as a BibTeX entry
 * @param cslJson citation as CSL-JSON
 */
record Citation(String text, String bibtex, List<CslItem> cslJson) {

    private static final String AUTHOR = "The Honorary Cities contributors";
    private static final String TEXT = "%s (%d). %s, version %s [data set]. CC BY 4.0. %s";
    private static final String BIBTEX = """
            @misc{honorary-cities,
              author = {{%1$s}},
              title = {%3$s},
              year = {%2$d},
              version = {%4$s},
              url = {%5$s},
              note = {Data set, CC BY 4.0}
            }""";

    /**
     * CSL-JSON item.
     *
     * @param id citation key
     * @param type always {@code dataset}
     * @param title title of the data set
     * @param author authors of the data set
     * @param issued publication date
     * @param version version of the data
     * @param url URL of the data set
     * @param license licence (SPDX identifier)
     */
    record CslItem(
            String id,
            String type,
            String title,
            List<CslName> author,
            CslDate issued,
            String version,
            @JsonProperty("URL") String url,
            String license) {}

    /**
     * CSL-JSON name.
     *
     * @param literal full name, not split into parts
     */
    record CslName(String literal) {}

    /**
     * CSL-JSON date.
     *
     * @param dateParts year, month and day
     */
    record CslDate(@JsonProperty("date-parts") List<List<Integer>> dateParts) {}

    static Citation of(DataPackage data) {
        LocalDate day = LocalDate.ofInstant(data.created(), ZoneOffset.UTC);
        Object[] values = {AUTHOR, day.getYear(), data.title(), data.version(), data.id()};
        CslItem item = new CslItem(
                "honorary-cities",
                "dataset",
                data.title(),
                List.of(new CslName(AUTHOR)),
                new CslDate(List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))),
                data.version(),
                data.id(),
                "CC-BY-4.0");
        return new Citation(
                String.format(Locale.ROOT, TEXT, values), String.format(Locale.ROOT, BIBTEX, values), List.of(item));
    }
}
