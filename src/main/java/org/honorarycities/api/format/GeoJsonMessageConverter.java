package org.honorarycities.api.format;

import java.io.IOException;
import org.honorarycities.api.ListResponse;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes lists of records that have a location as GeoJSON (RFC 7946). */
public final class GeoJsonMessageConverter extends ListMessageConverter {

    private final JsonMapper json;

    public GeoJsonMessageConverter(JsonMapper json) {
        super(MediaType.parseMediaType(Formats.GEO_JSON));
        this.json = json;
    }

    @Override
    protected void write(ListResponse<?> list, Class<?> type, HttpOutputMessage message) throws IOException {
        json.writeValue(message.getBody(), FeatureCollection.of(list, type));
    }
}
