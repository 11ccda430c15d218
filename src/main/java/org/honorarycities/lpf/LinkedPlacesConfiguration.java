package org.honorarycities.lpf;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.honorarycities.dataset.DerivedFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Adds the Linked Places Format to the list of places and to the download of the data set. */
@Configuration(proxyBeanMethods = false)
class LinkedPlacesConfiguration implements WebMvcConfigurer {

    private static final String ALL = "select place.id from Place place order by place.position";

    private final LinkedPlaces places;
    private final JsonMapper json;

    LinkedPlacesConfiguration(LinkedPlaces places, JsonMapper json) {
        this.places = places;
        this.json = json;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new LinkedPlacesConverter(places, json));
    }

    @Bean
    DerivedFile linkedPlacesFile(EntityManager entities) {
        return new DerivedFile("places.lpf.json", () -> {
            List<String> ids = entities.createQuery(ALL, String.class).getResultList();
            return json.writeValueAsBytes(places.read(ids, Map.of()));
        });
    }
}
