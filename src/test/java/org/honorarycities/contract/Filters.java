package org.honorarycities.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The filters of every list. */
final class Filters {

    private final Records records;
    private final SearchableTexts texts;
    private final List<String> words;

    Filters(Records records) {
        this.records = records;
        this.texts = new SearchableTexts(records);
        this.words = texts.words();
    }

    /** The filters of a list; none are known of a list that is new. */
    List<Filter> of(String list) {
        List<Filter> filters = new ArrayList<>(own(list));
        filters.add(Filter.ofOneValue("q", words, (record, text) -> texts.isFound(list, record, text)));
        if (!Set.of("search", "statements", "disagreements").contains(list)) {
            filters.add(Filter.ofValues(
                    "id", ids(list), (record, id) -> Records.id(record).equals(id)));
        }
        return filters;
    }

    private List<Filter> own(String list) {
        return switch (list) {
            case "titles" -> List.of(Filter.ofProperty("conferringState", records.of(list)));
            case "places" -> ofPlaces();
            case "awards" -> ofAwards();
            case "events" -> ofEvents();
            case "sources" -> properties(list, "kind", "language", "grade");
            case "statements" ->
                and(
                        properties(list, "subject", "property", "source", "rank"),
                        Filter.ofValues(
                                "grade",
                                List.of("A", "B", "C"),
                                (statement, grade) -> records.get("sources", Records.id(statement.path("source")))
                                        .path("grade")
                                        .asString()
                                        .equals(grade)),
                        place((statement, place) -> records.placesOf(statement).contains(place)),
                        title((statement, title) -> records.titlesOf(statement).contains(title)),
                        belongsTo("award", "awards"),
                        belongsTo("event", "events"));
            case "disagreements" ->
                and(
                        properties(list, "property"),
                        place((disagreement, place) ->
                                records.placesOf(disagreement).contains(place)),
                        title((disagreement, title) ->
                                records.titlesOf(disagreement).contains(title)),
                        Filter.ofOneValue(
                                "open",
                                List.of("true", "false"),
                                (disagreement, open) -> disagreement.findValues("rank").stream()
                                                .noneMatch(
                                                        rank -> rank.asString().equals("preferred"))
                                        == Boolean.parseBoolean(open)));
            case "names" ->
                and(
                        properties(list, "language", "kind"),
                        place((name, place) -> records.placesOf(name).contains(place)),
                        title((name, title) ->
                                records.placesOf(name).stream().anyMatch(place -> records.holds(place, title))),
                        new Filter(
                                "validOn",
                                DateConditions::value,
                                (name, date, query) -> DateConditions.startsOrIsOpen(name.path("validFrom"), date)
                                        && DateConditions.endsOrIsOpen(name.path("validTo"), date)));
            case "acts" ->
                and(
                        ofPart(list, "kind", "number", "effect"),
                        signatory(act -> Stream.of(act)),
                        from("from", "date"),
                        to("to", "date"),
                        dateMatch());
            case "decorations" -> ofPart(list, "kind");
            case "ceremonies" ->
                and(
                        ofPart(list),
                        Filter.ofValues(
                                "person",
                                texts(records.of(list).stream(), "presentedBy", "representedBy"),
                                (ceremony, person) -> texts(Stream.of(ceremony), "presentedBy", "representedBy")
                                        .contains(person)));
            case "figures" -> and(ofFigures(), properties(list, "property", "unit"));
            case "search" -> properties(list, "type");
            default -> List.of();
        };
    }

    private List<Filter> properties(String list, String... names) {
        return Stream.of(names)
                .map(name -> Filter.ofProperty(name, records.of(list)))
                .toList();
    }

    private List<Filter> ofPart(String list, String... properties) {
        return and(
                properties(list, properties),
                place((part, place) ->
                        Records.id(records.award(part).path("place")).equals(place)),
                title((part, title) ->
                        Records.id(records.award(part).path("title")).equals(title)));
    }

    private static List<Filter> and(List<Filter> some, Filter... more) {
        return and(some, List.of(more));
    }

    private static List<Filter> and(List<Filter> some, List<Filter> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<String> texts(Stream<JsonNode> records, String... lists) {
        return records.flatMap(record ->
                        Stream.of(lists).flatMap(list -> record.path(list).valueStream()))
                .map(JsonNode::asString)
                .toList();
    }

    private Filter signatory(Function<JsonNode, Stream<JsonNode>> acts) {
        return Filter.ofValues(
                "signatory",
                texts(records.of("acts").stream(), "signatories"),
                (record, name) -> texts(acts.apply(record), "signatories").contains(name));
    }

    private static Filter from(String name, String date) {
        return new Filter(
                name,
                DateConditions::value,
                (record, value, query) -> DateConditions.endsFrom(record.path(date), value, query));
    }

    private static Filter to(String name, String date) {
        return new Filter(
                name,
                DateConditions::value,
                (record, value, query) -> DateConditions.startsBy(record.path(date), value, query));
    }

    private Filter bbox(Function<JsonNode, Stream<String>> placesOf) {
        return new Filter(
                "bbox",
                Geography::box,
                (record, box, query) -> placesOf.apply(record)
                        .anyMatch(place ->
                                Geography.isInside(records.get("places", place).path("location"), box)));
    }

    private Filter ofPlace(String name, BiPredicate<JsonNode, String> condition, String... properties) {
        return Filter.ofValues(
                name,
                records.of("places").stream()
                        .flatMap(place -> Stream.of(properties).map(place::path))
                        .map(JsonNode::asString)
                        .toList(),
                condition);
    }

    private static boolean isIn(JsonNode place, String region) {
        return place.path("region").asString().equals(region)
                || place.path("regionCode").asString().equals(region);
    }

    private List<Filter> ofPlaces() {
        return List.of(
                new Filter("title", this::anyTitle, (place, value, query) -> isAwarded(place, query)),
                Filter.ofProperty("kind", records.of("places")),
                Filter.ofProperty("occupation", records.of("places")),
                country(Stream::of),
                ofPlace("region", Filters::isIn, "region", "regionCode"),
                new Filter("awardedFrom", DateConditions::value, (place, value, query) -> isAwarded(place, query)),
                new Filter("awardedTo", DateConditions::value, (place, value, query) -> isAwarded(place, query)),
                new Filter("asOf", DateConditions::value, (place, value, query) -> isAwarded(place, query)),
                bbox(place -> Stream.of(Records.id(place))),
                new Filter("near", Geography::point, (place, value, query) -> true),
                new Filter(
                        "radiusKm",
                        random -> Integer.toString(50 + random.nextInt(3000)),
                        (place, radius, query) -> Geography.kilometres(
                                        place.path("location"),
                                        query.parameters().get("near"))
                                <= Double.parseDouble(radius)));
    }

    /** One award must answer all that is asked of awards. */
    private static boolean isAwarded(JsonNode place, Query query) {
        return place.path("awards")
                .valueStream()
                .anyMatch(award -> query.parameters().entrySet().stream().allMatch(asked -> switch (asked.getKey()) {
                    case "title" -> Filter.valuesOf(asked.getValue()).contains(Records.id(award.path("title")));
                    case "awardedFrom" -> DateConditions.endsFrom(award.path("awarded"), asked.getValue(), query);
                    case "awardedTo" -> DateConditions.startsBy(award.path("awarded"), asked.getValue(), query);
                    case "asOf" -> DateConditions.hasCome(award.path("awarded"), asked.getValue());
                    default -> true;
                }));
    }

    private List<Filter> ofAwards() {
        return List.of(
                Filter.ofProperty("title", records.of("awards")),
                Filter.ofProperty("place", records.of("awards")),
                ofPlace(
                        "kind",
                        (award, kind) ->
                                records.holder(award).path("kind").asString().equals(kind),
                        "kind"),
                country(award -> Stream.of(records.holder(award))),
                ofPlace("region", (award, region) -> isIn(records.holder(award), region), "region", "regionCode"),
                from("from", "awarded"),
                to("to", "awarded"),
                dateMatch(),
                new Filter(
                        "asOf",
                        DateConditions::value,
                        (award, value, query) -> DateConditions.hasCome(award.path("awarded"), value)),
                anniversary("awarded"),
                signatory(award -> award.path("acts").valueStream()),
                bbox(award -> Stream.of(Records.id(award.path("place")))));
    }

    private List<Filter> ofEvents() {
        return List.of(
                place((event, place) -> records.placesOf(event).contains(place)),
                title((event, title) ->
                        records.placesOf(event).stream().anyMatch(place -> records.holds(place, title))),
                country(event -> records.placesOf(event).stream().map(place -> records.get("places", place))),
                Filter.ofProperty("kind", records.of("events")),
                Filter.ofValues(
                        "person",
                        texts(records.of("events").stream(), "people"),
                        (event, person) -> texts(Stream.of(event), "people").contains(person)),
                Filter.ofValues(
                        "unit",
                        texts(records.of("events").stream(), "units"),
                        (event, unit) -> texts(Stream.of(event), "units").contains(unit)),
                from("from", "date"),
                to("to", "date"),
                dateMatch(),
                anniversary("date"),
                bbox(event -> records.placesOf(event).stream()));
    }

    /** A figure is about its place, or about the places of its event; one place must answer all that is asked. */
    private List<Filter> ofFigures() {
        Filter.Condition isAsked = (figure, value, query) -> records.placesOf(figure).stream()
                .anyMatch(place -> isAsked(query, "place", place::equals)
                        && isAsked(query, "title", title -> records.holds(place, title)));
        return List.of(
                new Filter("place", this::anyPlace, isAsked),
                Filter.ofValues(
                        "event",
                        ids("events"),
                        (figure, event) ->
                                figure.path("event").path("id").asString("").equals(event)),
                new Filter("title", this::anyTitle, isAsked),
                Filter.ofOneValue(
                        "min",
                        List.of("1", "3", "100", "5000"),
                        (figure, min) ->
                                figure.path("to").isNull() || figure.path("to").asDouble() >= Double.parseDouble(min)),
                Filter.ofOneValue(
                        "max",
                        List.of("2", "40", "1000", "1000000"),
                        (figure, max) -> figure.path("from").isNull()
                                || figure.path("from").asDouble() <= Double.parseDouble(max)));
    }

    private static boolean isAsked(Query query, String name, Predicate<String> condition) {
        String value = query.parameters().get(name);
        return value == null || Filter.valuesOf(value).stream().anyMatch(condition);
    }

    /** The subject of a statement is the record itself or names it. */
    private Filter belongsTo(String name, String list) {
        return Filter.ofValues(
                name,
                ids(list),
                (statement, id) -> statement.path("subject").asString().equals(name + "/" + id)
                        || records.subject(statement).path(name).asString("").equals(id)
                        || records.subject(statement)
                                .path(name)
                                .path("id")
                                .asString("")
                                .equals(id));
    }

    private Filter place(BiPredicate<JsonNode, String> condition) {
        return Filter.ofValues("place", ids("places"), condition);
    }

    private Filter title(BiPredicate<JsonNode, String> condition) {
        return Filter.ofValues("title", ids("titles"), condition);
    }

    private Filter country(Function<JsonNode, Stream<JsonNode>> places) {
        return Filter.ofValues(
                "country",
                List.of("RU", "UA", "BY"),
                (record, country) -> places.apply(record)
                        .anyMatch(place -> place.path("country").asString().equals(country)));
    }

    private static Filter dateMatch() {
        return new Filter(
                "dateMatch", random -> random.nextInt(3) == 0 ? "possible" : "certain", (record, value, query) -> true);
    }

    private Filter anniversary(String date) {
        List<String> days = Stream.of("awards", "events")
                .flatMap(list -> records.of(list).stream())
                .flatMap(record -> Stream.of(record.path("awarded"), record.path("date")))
                .filter(day -> day.path("precision").asString("").equals("day"))
                .map(day -> day.path("earliest").asString().substring(5))
                .toList();
        return Filter.ofOneValue(
                "anniversary", days, (record, day) -> DateConditions.isDayOfYear(record.path(date), day));
    }

    private String anyPlace(Random random) {
        return any(ids("places"), random);
    }

    private String anyTitle(Random random) {
        return any(ids("titles"), random);
    }

    private static String any(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private List<String> ids(String list) {
        return records.of(list).stream().map(Records::id).sorted().toList();
    }
}
