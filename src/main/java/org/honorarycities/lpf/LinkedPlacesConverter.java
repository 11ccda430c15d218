package org.honorarycities.lpf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.format.FeatureCollection;
import org.honorarycities.api.format.Formats;
import org.honorarycities.api.format.ListMessageConverter;
import org.honorarycities.api.problem.InvalidParametersException;
import org.honorarycities.api.problem.Problem.ParameterError;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes lists of places in the Linked Places Format. */
final class LinkedPlacesConverter extends ListMessageConverter {

    private final LinkedPlaces places;
    private final JsonMapper json;

    LinkedPlacesConverter(LinkedPlaces places, JsonMapper json) {
        super(MediaType.parseMediaType(Formats.LINKED_PLACES));
        this.places = places;
        this.json = json;
    }

    @Override
    protected void write(ListResponse<?> list, Class<?> type, HttpOutputMessage message) throws IOException {
        if (list.facets() != null || list.fields() != null) {
            String parameter = (list.facets() != null) ? "facets" : "fields";
            String detail =
                    "'" + parameter + "' is not supported in the Linked Places Format. Omit it, or request JSON.";
            throw new InvalidParametersException(List.of(new ParameterError(parameter, "", detail, List.of(), null)));
        }
        Map<String, String> titles = new LinkedHashMap<>();
        FeatureCollection.of(list, type)
                .features()
                .forEach(place ->
                        titles.put(place.id(), (String) place.properties().get("name")));
        json.writeValue(message.getBody(), places.read(List.copyOf(titles.keySet()), titles));
    }
}
