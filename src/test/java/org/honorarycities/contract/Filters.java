package org.honorarycities.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.Api;
import org.honorarycities.value.FoldedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The filters of every list. */
final class Filters {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    private final Map<String, List<JsonNode>> records = new HashMap<>();
    private final Map<String, JsonNode> places;
    private final Map<String, JsonNode> awards;
    private final Map<String, JsonNode> events;
    private final Map<String, JsonNode> titles;
    private final Map<String, JsonNode> sources;
    private final Map<String, List<String>> namesByPlace;
    private final List<String> words;

    Filters(Api api) {
        for (ApiDocument.Operation list : ApiDocument.of(api).lists()) {
            records.put(list.path(), list.query().records(api));
        }
        places = byId("places");
        awards = byId("awards");
        events = byId("events");
        titles = byId("titles");
        sources = byId("sources");
        namesByPlace = records("names").stream()
                .collect(Collectors.groupingBy(
                        name -> placesOf(name).iterator().next(),
                        Collectors.mapping(name -> name.path("value").asString(), Collectors.toList())));
        words = words();
    }

    /** One or two beginnings of words of each record, in any order. */
    private List<String> words() {
        Random random = new Random(1941);
        List<String> texts = new ArrayList<>();
        records.forEach((path, all) -> all.forEach(record -> {
            List<String> found = searched(path.replace("/api/v1/", ""), record)
                    .flatMap(text -> Stream.of(text.split("[^\\p{L}\\p{N}]+")))
                    .filter(word -> word.length() > 2)
                    .toList();
            if (!found.isEmpty()) {
                String first = found.get(random.nextInt(found.size()));
                String other = found.get(random.nextInt(found.size()));
                texts.add(random.nextBoolean() ? first : other.substring(0, 3) + " " + first);
            }
        }));
        return texts;
    }

    private Map<String, JsonNode> byId(String list) {
        return records(list).stream()
                .collect(Collectors.toMap(record -> record.path("id").asString(), record -> record));
    }

    /** All records of a list. */
    List<JsonNode> records(String list) {
        return records.get("/api/v1/" + list);
    }

    /** The filters of a list; none are known of a list that is new. */
    List<Filter> of(String list) {
        List<Filter> filters = new ArrayList<>(own(list));
        filters.add(Filter.ofOneValue("q", words, (record, text) -> isFound(list, record, text)));
        if (!Set.of("search", "statements", "disagreements").contains(list)) {
            filters.add(Filter.ofValues(
                    "id",
                    records(list).stream().map(Filters::id).toList(),
                    (record, id) -> id(record).equals(id)));
        }
        return filters;
    }

    private List<Filter> own(String list) {
        return switch (list) {
            case "titles" -> List.of(Filter.ofProperty("conferringState", records(list)));
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
                                (statement, grade) -> sources.get(id(statement.path("source")))
                                        .path("grade")
                                        .asString()
                                        .equals(grade)),
                        place((statement, place) -> placesOf(statement).contains(place)),
                        title((statement, title) -> titlesOf(statement).contains(title)),
                        belongsTo("award", "awards"),
                        belongsTo("event", "events"));
            case "disagreements" ->
                and(
                        properties(list, "property"),
                        place((disagreement, place) -> placesOf(disagreement).contains(place)),
                        title((disagreement, title) -> titlesOf(disagreement).contains(title)),
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
                        place((name, place) -> placesOf(name).contains(place)),
                        title((name, title) -> placesOf(name).stream().anyMatch(place -> holds(place, title))),
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
                                texts(records(list).stream(), "presentedBy", "representedBy"),
                                (ceremony, person) -> texts(Stream.of(ceremony), "presentedBy", "representedBy")
                                        .contains(person)));
            case "figures" -> and(ofFigures(), properties(list, "property", "unit"));
            case "search" -> properties(list, "type");
            default -> List.of();
        };
    }

    private List<Filter> properties(String list, String... names) {
        return Stream.of(names)
                .map(name -> Filter.ofProperty(name, records(list)))
                .toList();
    }

    private List<Filter> ofPart(String list, String... properties) {
        return and(
                properties(list, properties),
                place((part, place) -> id(award(part).path("place")).equals(place)),
                title((part, title) -> id(award(part).path("title")).equals(title)));
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
                texts(records("acts").stream(), "signatories"),
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
                Filters::box,
                (record, box, query) -> placesOf.apply(record)
                        .anyMatch(place -> isInside(places.get(place).path("location"), box)));
    }

    private Filter ofPlace(String name, BiPredicate<JsonNode, String> condition, String... properties) {
        return Filter.ofValues(
                name,
                records("places").stream()
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
                Filter.ofProperty("kind", records("places")),
                country(Stream::of),
                ofPlace("region", Filters::isIn, "region", "regionCode"),
                new Filter("awardedFrom", DateConditions::value, (place, value, query) -> isAwarded(place, query)),
                new Filter("awardedTo", DateConditions::value, (place, value, query) -> isAwarded(place, query)),
                new Filter("asOf", DateConditions::value, (place, value, query) -> isAwarded(place, query)),
                bbox(place -> Stream.of(id(place))),
                new Filter("near", Filters::point, (place, value, query) -> true),
                new Filter(
                        "radiusKm",
                        random -> Integer.toString(50 + random.nextInt(3000)),
                        (place, radius, query) -> kilometres(
                                        place.path("location"),
                                        query.parameters().get("near"))
                                <= Double.parseDouble(radius)));
    }

    /** One award must answer all that is asked of awards. */
    private static boolean isAwarded(JsonNode place, Query query) {
        return place.path("awards")
                .valueStream()
                .anyMatch(award -> query.parameters().entrySet().stream().allMatch(asked -> switch (asked.getKey()) {
                    case "title" -> Filter.valuesOf(asked.getValue()).contains(id(award.path("title")));
                    case "awardedFrom" -> DateConditions.endsFrom(award.path("awarded"), asked.getValue(), query);
                    case "awardedTo" -> DateConditions.startsBy(award.path("awarded"), asked.getValue(), query);
                    case "asOf" -> DateConditions.hasCome(award.path("awarded"), asked.getValue());
                    default -> true;
                }));
    }

    private List<Filter> ofAwards() {
        return List.of(
                Filter.ofProperty("title", records("awards")),
                Filter.ofProperty("place", records("awards")),
                ofPlace(
                        "kind",
                        (award, kind) -> holder(award).path("kind").asString().equals(kind),
                        "kind"),
                country(award -> Stream.of(holder(award))),
                ofPlace("region", (award, region) -> isIn(holder(award), region), "region", "regionCode"),
                from("from", "awarded"),
                to("to", "awarded"),
                dateMatch(),
                new Filter(
                        "asOf",
                        DateConditions::value,
                        (award, value, query) -> DateConditions.hasCome(award.path("awarded"), value)),
                anniversary("awarded"),
                signatory(award -> award.path("acts").valueStream()),
                bbox(award -> Stream.of(id(award.path("place")))));
    }

    private JsonNode holder(JsonNode award) {
        return places.get(id(award.path("place")));
    }

    private List<Filter> ofEvents() {
        return List.of(
                place((event, place) -> placesOf(event).contains(place)),
                title((event, title) -> placesOf(event).stream().anyMatch(place -> holds(place, title))),
                country(event -> placesOf(event).stream().map(places::get)),
                Filter.ofProperty("kind", records("events")),
                Filter.ofValues(
                        "person",
                        texts(records("events").stream(), "people"),
                        (event, person) -> texts(Stream.of(event), "people").contains(person)),
                Filter.ofValues(
                        "unit",
                        texts(records("events").stream(), "units"),
                        (event, unit) -> texts(Stream.of(event), "units").contains(unit)),
                from("from", "date"),
                to("to", "date"),
                dateMatch(),
                anniversary("date"),
                bbox(event -> placesOf(event).stream()));
    }

    /** A figure is about its place, or about the places of its event; one place must answer all that is asked. */
    private List<Filter> ofFigures() {
        Filter.Condition isAsked = (figure, value, query) -> placesOf(figure).stream()
                .anyMatch(place -> isAsked(query, "place", place::equals)
                        && isAsked(query, "title", title -> holds(place, title)));
        return List.of(
                new Filter("place", this::anyPlace, isAsked),
                Filter.ofValues(
                        "event",
                        List.copyOf(new TreeSet<>(events.keySet())),
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
                records(list).stream().map(Filters::id).sorted().toList(),
                (statement, id) -> statement.path("subject").asString().equals(name + "/" + id)
                        || subject(statement).path(name).asString("").equals(id)
                        || subject(statement).path(name).path("id").asString("").equals(id));
    }

    private Filter place(BiPredicate<JsonNode, String> condition) {
        return Filter.ofValues("place", List.copyOf(new TreeSet<>(places.keySet())), condition);
    }

    private Filter title(BiPredicate<JsonNode, String> condition) {
        return Filter.ofValues(
                "title", records("titles").stream().map(Filters::id).toList(), condition);
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
                .flatMap(list -> records(list).stream())
                .flatMap(record -> Stream.of(record.path("awarded"), record.path("date")))
                .filter(day -> day.path("precision").asString("").equals("day"))
                .map(day -> day.path("earliest").asString().substring(5))
                .toList();
        return Filter.ofOneValue(
                "anniversary", days, (record, day) -> DateConditions.isDayOfYear(record.path(date), day));
    }

    private String anyPlace(Random random) {
        return List.copyOf(new TreeSet<>(places.keySet())).get(random.nextInt(places.size()));
    }

    private String anyTitle(Random random) {
        return id(records("titles").get(random.nextInt(records("titles").size())));
    }

    private JsonNode award(JsonNode part) {
        return awards.get(part.path("award").asString());
    }

    private static String id(JsonNode record) {
        return record.path("id").asString();
    }

    private boolean holds(String place, String title) {
        return titlesHeld(place).contains(title);
    }

    private Set<String> titlesHeld(String place) {
        return places.get(place)
                .path("awards")
                .valueStream()
                .map(award -> id(award.path("title")))
                .collect(Collectors.toSet());
    }

    /** The places of an event, of a figure or of the subject of a disagreement. */
    private Set<String> placesOf(JsonNode record) {
        Set<String> ids = new TreeSet<>();
        record.path("places").forEach(place -> ids.add(id(place)));
        if (record.path("event").isObject()) {
            ids.addAll(placesOf(events.get(id(record.path("event")))));
        }
        if (record.path("award").isString()) {
            ids.addAll(placesOf(award(record)));
        }
        if (record.path("place").isObject()) {
            ids.add(id(record.path("place")));
        }
        if (record.path("subject").isString()) {
            ids.addAll(placesOf(subject(record)));
        }
        if (places.containsKey(id(record))) {
            ids.add(id(record));
        }
        return ids;
    }

    /** The titles that the subject of a disagreement concerns; those of its places if it concerns none by itself. */
    private Set<String> titlesOf(JsonNode disagreement) {
        String[] subject = disagreement.path("subject").asString().split("/");
        if (subject[0].equals("title")) {
            return Set.of(subject[1]);
        }
        if (subject[0].startsWith("title-")) {
            return records("titles").stream()
                    .map(Filters::id)
                    .filter(subject[1]::startsWith)
                    .collect(Collectors.toSet());
        }
        JsonNode about = subject(disagreement);
        JsonNode award = about.has("award") ? award(about) : about;
        return award.has("title")
                ? Set.of(id(award.path("title")))
                : placesOf(about).stream()
                        .flatMap(place -> titlesHeld(place).stream())
                        .collect(Collectors.toSet());
    }

    /** The record that a subject names; a missing one if it is not in a list of its own. */
    private JsonNode subject(JsonNode statement) {
        String[] subject = statement.path("subject").asString().split("/");
        String list = subject[0].equals("ceremony") ? "ceremonies" : subject[0] + "s";
        return records.getOrDefault("/api/v1/" + list, List.of()).stream()
                .filter(record -> id(record).equals(subject[1]))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** Whether each word of a text begins a word of what can be searched in a record. */
    private boolean isFound(String list, JsonNode record, String text) {
        List<String> found = searched(list, record)
                .flatMap(one -> FoldedText.wordsOf(one).stream())
                .toList();
        return FoldedText.wordsOf(text).stream()
                .allMatch(beginning -> found.stream().anyMatch(word -> word.startsWith(beginning)));
    }

    private Stream<String> searched(String list, JsonNode record) {
        return switch (list) {
            case "titles" ->
                Stream.concat(
                        record.path("names").valueStream().map(JsonNode::asString),
                        values(record, "citation", "description"));
            case "places" -> names(id(record));
            case "names" -> values(record, "value");
            case "awards" ->
                concat(
                        names(id(record.path("place"))),
                        titles.get(id(record.path("title")))
                                .path("names")
                                .valueStream()
                                .map(JsonNode::asString),
                        record.path("acts").valueStream().flatMap(act -> values(act, "signatories", "number")));
            case "events" ->
                concat(
                        values(record, "label", "description", "people", "units"),
                        placesOf(record).stream().flatMap(this::names));
            case "figures" ->
                concat(
                        values(record, "label", "property"),
                        Stream.ofNullable(events.get(
                                        record.path("event").path("id").asString("")))
                                .flatMap(event -> values(event, "label")),
                        placesOf(record).stream().flatMap(this::names));
            case "acts", "decorations", "ceremonies" ->
                concat(
                        values(
                                record,
                                "kind",
                                "signatories",
                                "number",
                                "issuer",
                                "location",
                                "presentedBy",
                                "representedBy"),
                        placesOf(record).stream().flatMap(this::names));
            case "sources" -> values(record, "title", "publisher");
            case "search" -> found(record);
            case "statements" -> values(record, "value", "note");
            default -> values(record, "reason");
        };
    }

    /** The texts of the record that a result of the search over everything leads to. */
    private Stream<String> found(JsonNode result) {
        String list = result.path("type").asString() + "s";
        JsonNode record = records.getOrDefault("/api/v1/" + list, List.of()).stream()
                .filter(one -> id(one).equals(id(result)))
                .findFirst()
                .orElse(null);
        return record == null ? Stream.of(id(result)) : searched(list, record);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Stream<String> concat(Stream<String>... texts) {
        return Stream.of(texts).flatMap(text -> text);
    }

    private Stream<String> names(String place) {
        return namesByPlace.getOrDefault(place, List.of()).stream();
    }

    private static Stream<String> values(JsonNode record, String... fields) {
        return Stream.of(fields)
                .map(record::path)
                .flatMap(field -> field.isArray() ? field.valueStream() : Stream.of(field))
                .filter(JsonNode::isString)
                .map(JsonNode::asString);
    }

    private static String box(Random random) {
        List<Integer> latitudes = new ArrayList<>(List.of(40 + random.nextInt(30), 40 + random.nextInt(30)));
        latitudes.sort(null);
        int west = random.nextBoolean() ? 20 + random.nextInt(30) : -180 + random.nextInt(360);
        int east = random.nextBoolean() ? 30 + random.nextInt(20) : -180 + random.nextInt(360);
        return west + "," + latitudes.get(0) + "," + east + "," + latitudes.get(1) + ".5";
    }

    private static boolean isInside(JsonNode location, String box) {
        double[] sides =
                Stream.of(box.split(",")).mapToDouble(Double::parseDouble).toArray();
        double longitude = location.path("longitude").asDouble();
        double latitude = location.path("latitude").asDouble();
        double width = Math.floorMod(Math.round((sides[2] - sides[0]) * 1e6), 360_000_000L) / 1e6;
        double fromWest = Math.floorMod(Math.round((longitude - sides[0]) * 1e6), 360_000_000L) / 1e6;
        return fromWest <= width && latitude >= sides[1] && latitude <= sides[3];
    }

    private static String point(Random random) {
        return (40 + random.nextInt(30)) + ".5," + (20 + random.nextInt(140)) + ".25";
    }

    /** By the spherical law of cosines; the code under test uses haversines and vectors. */
    private static double kilometres(JsonNode location, String point) {
        double[] other = Stream.of(point.split(","))
                .mapToDouble(number -> Math.toRadians(Double.parseDouble(number)))
                .toArray();
        double latitude = Math.toRadians(location.path("latitude").asDouble());
        double east = Math.toRadians(location.path("longitude").asDouble()) - other[1];
        return EARTH_RADIUS_KM
                * Math.acos(Math.sin(latitude) * Math.sin(other[0])
                        + Math.cos(latitude) * Math.cos(other[0]) * Math.cos(east));
    }
}
