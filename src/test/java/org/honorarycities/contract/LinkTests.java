package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.honorarycities.contract.ApiDocument.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkTests {

    private static final Pattern LINK = Pattern.compile("<([^>]*)>; rel=\"([^\"]*)\"(?:, |$)");
    private static final Set<String> PAGES = Set.of("first", "prev", "next", "last");

    @Autowired
    Api api;

    /** A link; only alternates have a type. */
    private record Link(String relation, String target, String type) {}

    private static Set<Link> header(Api.Answer answer) {
        return LINK.matcher(answer.header("Link"))
                .results()
                .map(link -> new Link(link.group(2), link.group(1), null))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<Link> body(JsonNode page, List<String> types) {
        Set<Link> links = new LinkedHashSet<>();
        for (Map.Entry<String, JsonNode> link : page.path("links").properties()) {
            if (link.getValue().isString()) {
                links.add(new Link(link.getKey(), link.getValue().asString(), null));
            } else {
                int format = 0;
                for (JsonNode alternate : link.getValue()) {
                    links.add(new Link(link.getKey(), alternate.asString(), types.get(format++)));
                }
            }
        }
        return links;
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theHeaderHasThePagesThatTheBodyLinksTo(Operation list) {
        for (Query query : List.of(
                list.query(),
                list.query().with("limit", "1").with("offset", "1"),
                PermutationTests.withExamples(list).with("format", "json"))) {
            Api.Answer answer = query.ask(api);

            assertThat(header(answer))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(body(answer.json(), alternateTypes(list)).stream()
                            .filter(link -> PAGES.contains(link.relation()))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aPageInTheMiddleHasEveryLink(Operation list) {
        assertThat(linksOfAPageInTheMiddle(list))
                .extracting(Link::relation)
                .contains(
                        "self", "next", "prev", "first", "last", "alternate", "license", "describedby", "service-desc");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyLinkIsAnswered(Operation list) {
        for (Link link : linksOfAPageInTheMiddle(list)) {
            if (!link.relation().equals("license")) {
                assertThat(api.follow(link.target()).status()).as(link.target()).isEqualTo(200);
            }
        }
    }

    private Set<Link> linksOfAPageInTheMiddle(Operation list) {
        return body(list.query().with("limit", "1").with("offset", "1").ask(api).json(), alternateTypes(list));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void thePageItselfIsWhereItsLinkLeads(Operation list) {
        JsonNode page =
                list.query().with("limit", "2").with("offset", "1").ask(api).json();

        assertThat(api.follow(page.path("links").path("self").asString()).json())
                .isEqualTo(page);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void anAlternateIsOfItsType(Operation list) {
        List<Link> alternates = body(list.query().ask(api).json(), alternateTypes(list)).stream()
                .filter(link -> link.relation().equals("alternate"))
                .toList();

        assertThat(alternates).hasSameSizeAs(alternateTypes(list));
        for (Link alternate : alternates) {
            assertThat(api.follow(alternate.target(), "Accept", "image/png").header("Content-Type"))
                    .startsWith(alternate.type());
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theOtherFormatsHaveTheLinksInTheHeader(Operation list) {
        for (String type : list.types()) {
            assertThat(header(list.query().with("limit", "1").ask(api, "Accept", type)))
                    .isEqualTo(header(list.query().with("limit", "1").ask(api)));
        }
    }

    @Test
    void aSearchIsEncodedInTheLinks() {
        JsonNode page = Query.of("/api/v1/places")
                .with("q", "Санкт-Петербург & +%20#?/")
                .ask(api)
                .json();

        assertThat(api.follow(page.path("links").path("self").asString()).json())
                .isEqualTo(page);
    }

    /** CSV is to be had in two forms. */
    private static List<String> alternateTypes(Operation list) {
        return list.types().stream()
                .flatMap(
                        type -> type.equals("text/csv") ? Stream.of(type, "text/csv;use=spreadsheet") : Stream.of(type))
                .toList();
    }

    List<Operation> lists() {
        return ApiDocument.of(api).lists();
    }
}
