package org.honorarycities.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class BreakingChangesTests {

    private static final String PLACES = "/paths/~1api~1v1~1places/get";

    private final JsonNode newer = Contract.DOCUMENT.deepCopy();

    @Test
    void aDocumentDoesNotBreakItself() {
        assertThat(BreakingChanges.between(Contract.DOCUMENT, newer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/paths, /api/v1/places, is gone",
        "/paths/~1api~1v1~1places/get, operationId, operationId is",
        "/paths/~1api~1v1~1places/get/responses, 304, 304 is gone",
        "/paths/~1api~1v1~1places/get/responses/200/headers, ETag, has no header ETag",
        "/paths/~1api~1v1~1places/get/responses/200/content, text/csv, does not come as text/csv",
        "/components/schemas/Place/properties, wikidata, wikidata is gone",
        "/components/schemas/Problem/properties, detail, detail is gone",
        "/components/schemas/HistoricalDate/properties/precision, enum, may have other values"
    })
    void whatIsTakenAwayBreaks(String pointer, String name, String message) {
        ((ObjectNode) newer.at(pointer)).remove(name);
        assertThat(BreakingChanges.between(Contract.DOCUMENT, newer)).anyMatch(change -> change.contains(message));
    }

    @ParameterizedTest
    @CsvSource({
        "/components/schemas/Place, required, '[\"id\"]', may be absent now",
        "/components/schemas/Place/properties/name, type, '[\"string\",\"null\"]', is of type",
        "/components/schemas/Place/properties/name, type, '\"integer\"', is of type",
        "/components/schemas/Name/properties/validFrom, oneOf, '[]', one of other things",
        "/paths/~1api~1v1~1places/get/parameters/0, required, true, is required now",
        "/paths/~1api~1v1~1places/get/parameters/0, name, '\"query\"', q is gone",
        "/paths/~1api~1v1~1places/get/parameters/0/schema, maxLength, 50, maxLength is 50",
        "/paths/~1api~1v1~1places/get/parameters/0/schema, pattern, '\"^a\"', pattern is",
        "/paths/~1api~1v1~1places/get/parameters/0/schema, enum, '[\"a\"]', only certain values",
        "/paths/~1api~1v1~1places/get/parameters/12/schema/items, enum, '[\"kind\"]', fewer values",
        "/paths/~1api~1v1~1places/get/parameters/12, explode, true, explode is"
    })
    void whatIsNarrowedBreaks(String pointer, String name, String value, String message) {
        ((ObjectNode) newer.at(pointer)).set(name, JsonMapper.shared().readTree(value));
        assertThat(BreakingChanges.between(Contract.DOCUMENT, newer)).anyMatch(change -> change.contains(message));
    }

    @Test
    void aNewParameterBreaksOnlyIfRequired() {
        ObjectNode parameter = ((ArrayNode) newer.at(PLACES + "/parameters")).addObject();
        parameter.put("name", "fresh").put("in", "query");
        assertThat(BreakingChanges.between(Contract.DOCUMENT, newer)).isEmpty();
        parameter.put("required", true);
        assertThat(BreakingChanges.between(Contract.DOCUMENT, newer))
                .containsExactly("get /api/v1/places fresh is new and required");
    }

    @Test
    void growthDoesNotBreak() {
        ((ObjectNode) newer.at("/components/schemas/Place/properties")).putObject("fresh");
        ((ArrayNode) newer.at("/components/schemas/Place/required")).add("fresh");
        ((ObjectNode) newer.at(PLACES + "/parameters/0/schema")).put("maxLength", 200);
        ((ArrayNode) newer.at(PLACES + "/parameters/14/schema/enum")).add("fresh");
        ((ObjectNode) newer.path("paths")).putObject("/api/v1/fresh");
        assertThat(BreakingChanges.between(Contract.DOCUMENT, newer)).isEmpty();
    }
}
