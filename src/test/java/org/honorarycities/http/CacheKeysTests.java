package org.honorarycities.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.http.HttpURI;
import org.honorarycities.api.HeaderLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;

class CacheKeysTests {

    private static final String LIST = "/api/v1/places";

    private final CacheKeys keys = keys(false);

    private static CacheKeys keys(boolean hasPublicUrl) {
        return new CacheKeys(
                () -> new OfferedFormats(Map.of(
                        LIST,
                        MediaType.parseMediaTypes(List.of(
                                "application/json", "text/csv", "text/csv;use=spreadsheet", "application/geo+json")),
                        "/ogc/collections/{collection}/items",
                        MediaType.parseMediaTypes(List.of("application/geo+json", "application/json")))),
                () -> Set.of("en", "ru", "uk", "sr", "sr-latn"),
                "",
                hasPublicUrl);
    }

    private CacheKey key(String path, String query, String accept, String acceptLanguage) {
        HttpURI uri = HttpURI.build(path).query(query);
        return keys.of("GET", uri, new RequestHeaders(accept, acceptLanguage, "", "", "", null, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                              | application/json
            */*                                             | application/json
            application/json, text/plain, */*               | application/json
            text/html,application/xml;q=0.9,*/*;q=0.8       | application/json
            application/json;charset=UTF-8                  | application/json
            text/csv                                        | text/csv
            text/csv, application/json                      | text/csv
            application/json, text/csv                      | application/json
            text/csv, */*                                   | text/csv
            application/json, text/csv;use=spreadsheet      | application/json
            text/csv;use=spreadsheet, application/json      | text/csv;use=spreadsheet
            text/*                                          | text/csv
            text/csv;header=present                         | text/csv
            text/csv;use=spreadsheet                        | text/csv;use=spreadsheet
            text/csv;q=0.1, application/geo+json;q=0.2      | application/geo+json
            application/json;q=0, */*;q=0.1                 | text/csv
            application/json;q=0.0                          | application/x-not-acceptable
            image/png                                       | application/x-not-acceptable
            nonsense                                        | application/x-not-acceptable
            """)
    void theFormatIsTheOneThatTheClientPrefers(String accept, String format) {
        assertThat(key(LIST, null, accept, "").accept()).isEqualTo(format);
    }

    @Test
    void aPathWithAVariableHasItsOwnFormats() {
        String items = "/ogc/collections/places/items";
        assertThat(keysOfPublicUrl(items, "*/*").accept()).isEqualTo("application/geo+json");
        assertThat(keysOfPublicUrl(items, "application/json").accept()).isEqualTo("application/json");
        assertThat(keysOfPublicUrl(items + "/kyiv", "application/geo+json").accept())
                .isEqualTo(FormatNegotiation.NOT_ACCEPTABLE);
    }

    @Test
    void aResponseWithAbsoluteLinksHasNoKeyUnlessTheyAreTheSameForEveryClient() {
        assertThat(key("/ogc", null, "*/*", "")).isNull();
        assertThat(keysOfPublicUrl("/ogc", "*/*")).isNotNull();
    }

    private CacheKey keysOfPublicUrl(String path, String accept) {
        return keys(true).of("GET", HttpURI.build(path), new RequestHeaders(accept, "", "", "", "", null, false));
    }

    @Test
    void aSingleRecordIsJson() {
        assertThat(key(LIST + "/kerch", null, "*/*", "").accept()).isEqualTo("application/json");
        assertThat(key(LIST + "/kerch", null, "text/csv", "").accept()).isEqualTo(FormatNegotiation.NOT_ACCEPTABLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                            | ''
            en-US,en;q=0.9                | ''
            en-GB,en;q=0.8,ru;q=0.5       | ''
            de-DE,de;q=0.9                | ''
            fr, *;q=0.5                   | ''
            not a language!               | ''
            ru                            | ru
            ru-RU,ru;q=0.9,en;q=0.8       | ru
            RU-cyrl-ru                    | ru
            uk, de, ru;q=0.5              | uk,ru
            ru;q=0.1,uk;q=0.9             | uk,ru
            ru;q=0, uk                    | uk
            sr-Latn-RS                    | sr-latn,sr
            """)
    void theLanguagesAreThoseThatANameCanBeFoundIn(String acceptLanguage, String languages) {
        assertThat(key(LIST, null, "", acceptLanguage).acceptLanguage()).isEqualTo(languages);
    }

    @ParameterizedTest
    @CsvSource({"format=csv", "limit=1&format=csv"})
    void theParameterFormatStandsForTheHeader(String query) {
        assertThat(key(LIST, query, "text/csv", ""))
                .isEqualTo(key(LIST, query, "image/png", ""))
                .isNotEqualTo(key(LIST, null, "text/csv", ""));
    }

    @ParameterizedTest
    @CsvSource({"lang=ru", "limit=1&lang=ru"})
    void theParameterLangStandsForTheHeader(String query) {
        assertThat(key(LIST, query, "", "uk")).isEqualTo(key(LIST, query, "", "ru"));
    }

    @Test
    void aBoundedPartOfAHeaderCounts() {
        assertThat(HeaderLists.bounded("a,".repeat(30))).isEqualTo("a" + ",a".repeat(19));
        assertThat(HeaderLists.bounded("a".repeat(400) + "," + "b".repeat(400) + "," + "c".repeat(400)))
                .isEqualTo("a".repeat(400) + "," + "b".repeat(400));
        assertThat(HeaderLists.bounded("a".repeat(2_000))).isEmpty();
        assertThat(HeaderLists.bounded("en, ru")).isEqualTo("en, ru");
    }
}
