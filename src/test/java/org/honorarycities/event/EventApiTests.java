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

    /** Those with an open or unknown end count, as their source does not say that it was over by then. */
    @Test
    void occupationsOfOneDayGiveThePlacesThatWereOccupiedThen() {
        assertThat(api.all("/events?kind=occupation&from=1942-08-01&to=1942-08-01").stream()
                        .flatMap(event -> event.path("places").valueStream())
                        .map(place -> place.path("id").asString()))
                .containsExactlyInAnyOrder(
                        "anapa",
                        "brest-fortress",
                        "bryansk",
                        "kerch",
                        "kyiv",
                        "mariupol",
                        "minsk",
                        "odesa",
                        "sevastopol",
                        "smolensk",
                        "staraya-russa",
                        "vyazma",
                        "vyborg");
    }

    @Test
    void onlyOccupationsWithAKnownEndLieInTheWarForCertain() {
        assertThat(api.all("/events?kind=occupation&from=1941-06-22&to=1945-05-09&dateMatch=certain"))
                .isNotEmpty()
                .allSatisfy(event ->
                        assertThat(event.path("date").path("latest").isNull()).isFalse());
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
