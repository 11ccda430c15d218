package org.honorarycities.client.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.honorarycities.client.ApiClient;
import org.honorarycities.client.ApiException;
import org.honorarycities.client.api.AwardsApi;
import org.honorarycities.client.api.AwardsApi.APIListAwardsRequest;
import org.honorarycities.client.api.PlacesApi;
import org.honorarycities.client.api.PlacesApi.APIListPlacesRequest;
import org.honorarycities.client.api.PlacesApi.APIShowPlaceRequest;
import org.honorarycities.client.api.TitlesApi;
import org.honorarycities.client.api.TitlesApi.APIListTitlesRequest;
import org.honorarycities.client.model.Award;
import org.honorarycities.client.model.AwardList;
import org.honorarycities.client.model.HistoricalDate.PrecisionEnum;
import org.honorarycities.client.model.Place;
import org.honorarycities.client.model.PlaceList;
import org.honorarycities.client.model.PlaceRecord;
import org.honorarycities.client.model.Problem;

/** A client generated from the OpenAPI document, as a Java developer uses it. */
final class Run {

    private final ApiClient client = new ApiClient();

    private Run(String address) {
        client.updateBaseUri(address);
    }

    public static void main(String[] arguments) throws Exception {
        Run run = new Run(arguments[0]);
        int awards = run.pageToTheEnd();
        run.filter();
        run.showOne();
        run.beRefused();
        System.out.println("Java: " + awards + " awards, problems as declared");
    }

    private int pageToTheEnd() throws ApiException {
        AwardsApi api = new AwardsApi(client);
        List<Award> awards = new ArrayList<>();
        AwardList list;
        do {
            list = api.listAwards(APIListAwardsRequest.newBuilder()
                    .limit(7)
                    .offset(awards.size())
                    .build());
            awards.addAll(list.getData());
        } while (list.getLinks().getNext() != null);
        check("all awards are listed once", list.getTotal(), (long)
                new HashSet<>(awards.stream().map(Award::getId).toList()).size());
        return awards.size();
    }

    private void filter() throws ApiException {
        PlaceList list = new PlacesApi(client)
                .listPlaces(APIListPlacesRequest.newBuilder()
                        .title(new LinkedHashSet<>(List.of("hero-city")))
                        .asOf("1945")
                        .facets(new LinkedHashSet<>(List.of("country", "year")))
                        .lang("ru")
                        .build());
        check(
                "the Hero Cities of 1945",
                List.of("volgograd", "odesa", "saint-petersburg", "sevastopol"),
                list.getData().stream().map(Place::getId).toList());
        check("facets", new HashSet<>(List.of("country", "year")), list.getFacets().keySet());
    }

    private void showOne() throws ApiException {
        PlaceRecord kerch = new PlacesApi(client)
                .showPlace(APIShowPlaceRequest.newBuilder().id("kerch").build());
        check("who administers it", "RU", kerch.getStatus().getAdministeredBy());
        check("what it is a part of", null, kerch.getStatus().getPartOf());
        check(
                "precision",
                PrecisionEnum.DAY,
                kerch.getAwards().get(0).getAwarded().getPrecision());
    }

    private void beRefused() throws JsonProcessingException {
        try {
            new TitlesApi(client)
                    .listTitles(APIListTitlesRequest.newBuilder().limit(0).build());
            throw new AssertionError("A limit of 0 was taken");
        } catch (ApiException refused) {
            Problem problem = client.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
            check("status", 400, refused.getCode());
            check("parameter", "limit", problem.getErrors().get(0).getParameter());
        }
    }

    private static void check(String what, Object expected, Object found) {
        if (!Objects.equals(expected, found)) {
            throw new AssertionError(what + ": expected " + expected + ", found " + found);
        }
    }
}
