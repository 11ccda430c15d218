package org.honorarycities.web;

import java.io.IOException;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes lists of what can be drawn as GeoJSON. */
class GeoJsonConverter extends ListConverter {

    private final JsonMapper json;

    GeoJsonConverter(JsonMapper json) {
        super(MediaType.parseMediaType(Formats.GEO_JSON));
        this.json = json;
    }

    @Override
    void write(ListResponse<?> list, Class<?> type, HttpOutputMessage message) throws IOException {
        json.writeValue(message.getBody(), FeatureCollection.of(list));
    }
}
