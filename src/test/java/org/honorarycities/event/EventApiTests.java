package org.honorarycities.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class EventApiTests {

    @Autowired
    Api api;

    @Test
    void siegeOfAPlaceIsOneEventFromItsFirstDayToItsLast() {
        assertThat(api.all("/events?place=saint-petersburg&kind=siege"))
                .singleElement()
                .satisfies(siege ->
                        assertThat(siege.path("date").path("edtf").asString()).isEqualTo("1941-09-08/1944-01-27"));
    }

    @Test
    void eachEventIsFoundByEachOfItsPlaces() {
        for (String place : api.ids("/places?limit=500")) {
            assertThat(api.ids("/events?limit=500&place=" + place))
                    .containsExactlyElementsOf(api.all("/events").stream()
                            .filter(event -> event.path("places")
                                    .valueStream()
                                    .anyMatch(at -> at.path("id").asString().equals(place)))
                            .map(event -> event.path("id").asString())
                            .toList());
        }
    }
}
