package org.honorarycities.award;

import static org.assertj.core.api.Assertions.assertThat;

import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class AwardApiTests {

    @Autowired
    Api api;

    @ParameterizedTest
    @CsvSource({
        "1945, hero-city, 4",
        "1961, hero-city, 5",
        "1965, hero-city, 6",
        "1965, hero-fortress, 1",
        "1973, hero-city, 8",
        "1974, hero-city, 9",
        "1976, hero-city, 10",
        "1985, hero-city, 12",
        "2007, city-of-military-glory, 8",
        "2008, city-of-military-glory, 16",
        "2009, city-of-military-glory, 22",
        "2010, city-of-military-glory, 30",
        "2011, city-of-military-glory, 37",
        "2012, city-of-military-glory, 40",
        "2015, city-of-military-glory, 45",
        "2022, city-of-military-glory, 47"
    })
    void asOfTheEndOfAYearCountsTheHoldersOfThatDay(int year, String title, int holders) {
        assertThat(api.get("/awards?asOf=" + year + "-12-31&title=" + title)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(holders);
    }

    @Test
    void theDayOfACeremonyIsNoDayOfAnAward() {
        assertThat(api.ids("/awards?from=2012-09-02&to=2012-09-02")).isEmpty();
    }

    @Test
    void theDayOfADecreeGivesTheAwardsOfThatDecree() {
        assertThat(api.ids("/awards?from=2012-05-07&to=2012-05-07"))
                .containsExactly("maloyaroslavets-city-of-military-glory", "mozhaysk-city-of-military-glory");
    }

    @Test
    void aYearGivesTheAwardsOfThatYear() {
        assertThat(api.ids("/awards?from=1945&to=1945"))
                .containsExactly(
                        "odesa-hero-city", "saint-petersburg-hero-city", "sevastopol-hero-city", "volgograd-hero-city");
    }

    @Test
    void aCountryMatchesByInternationalRecognition() {
        assertThat(api.ids("/awards?country=UA"))
                .containsExactlyInAnyOrder(
                        "feodosia-city-of-military-glory",
                        "kerch-hero-city",
                        "kyiv-hero-city",
                        "mariupol-city-of-military-glory",
                        "melitopol-city-of-military-glory",
                        "odesa-hero-city",
                        "sevastopol-hero-city");
    }
}
