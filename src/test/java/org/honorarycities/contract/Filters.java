package org.honorarycities.contract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The filters of every list. */
final class Filters {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    private final Map<String, List<JsonNode>> records = new HashMap<>();
    private final Map<String, JsonNode> places;
    private final Map<String, JsonNode> awards;
    private final Map<String, JsonNode> events;
    private final List<String> words;

    Filters(Api api) {
        for (ApiDocument.Operation list : ApiDocument.of(api).lists()) {
            records.put(list.path(), list.query().records(api));
        }
        places = byId("places");
        awards = byId("awards");
        events = byId("events");
        words = Stream.concat(
                        records("names").stream().map(name -> name.path("value").asString()),
                        records("events").stream()
                                .flatMap(event ->
                                        Stream.of(event.path("label").asString().split("\\W+"))))
                .filter(word -> word.length() > 2)
                .toList();
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
        return switch (list) {
            case "titles" -> List.of(Filter.ofProperty("conferringState", records(list)));
            case "places" -> ofPlaces();
            case "awards" -> ofAwards();
            case "events" -> ofEvents();
            case "sources" ->
                List.of(Filter.ofProperty("kind", records(list)), Filter.ofProperty("language", records(list)));
            case "statements" ->
                Stream.concat(
                                Stream.of("subject", "property", "source", "rank")
                                        .map(name -> Filter.ofProperty(name, records(list))),
                                Stream.of(
                                        place((statement, place) ->
                                                placesOf(statement).contains(place)),
                                        title((statement, title) ->
                                                titlesOf(statement).contains(title)),
                                        belongsTo("award", "awards"),
                                        belongsTo("event", "events")))
                        .toList();
            case "disagreements" ->
                List.of(
                        place((disagreement, place) -> placesOf(disagreement).contains(place)),
                        title((disagreement, title) -> titlesOf(disagreement).contains(title)),
                        Filter.ofProperty("property", records(list)));
            case "names" ->
                List.of(
                        place((name, place) -> name.path("place").asString().equals(place)),
                        title((name, title) -> holds(name.path("place").asString(), title)));
            case "acts", "decorations", "ceremonies" ->
                List.of(
                        place((part, place) -> id(award(part).path("place")).equals(place)),
                        title((part, title) -> id(award(part).path("title")).equals(title)));
            case "figures" -> ofFigures();
            default -> List.of();
        };
    }

    private List<Filter> ofPlaces() {
        return List.of(
                q((place, words) -> isNamed(id(place), words)),
                new Filter("title", this::anyTitle, (place, value, query) -> isAwarded(place, query)),
                Filter.ofProperty("kind", records("places")),
                country(place -> place),
                Filter.ofValues(
                        "region",
                        records("places").stream()
                                .flatMap(place -> Stream.of(place.path("region"), place.path("regionCode")))
                                .map(JsonNode::asString)
                                .toList(),
                        (place, region) -> place.path("region").asString().equals(region)
                                || place.path("regionCode").asString().equals(region)),
                new Filter("awardedFrom", DateConditions::value, (place, value, query) -> isAwarded(place, query)),
                new Filter("awardedTo", DateConditions::value, (place, value, query) -> isAwarded(place, query)),
                new Filter("asOf", DateConditions::value, (place, value, query) -> isAwarded(place, query)),
                new Filter("bbox", Filters::box, (place, box, query) -> isInside(place.path("location"), box)),
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
                    case "title" -> id(award.path("title")).equals(asked.getValue());
                    case "awardedFrom" -> DateConditions.endsFrom(award.path("awarded"), asked.getValue(), query);
                    case "awardedTo" -> DateConditions.startsBy(award.path("awarded"), asked.getValue(), query);
                    case "asOf" -> DateConditions.hasCome(award.path("awarded"), asked.getValue());
                    default -> true;
                }));
    }

    private List<Filter> ofAwards() {
        return List.of(
                q((award, words) -> isNamed(id(award.path("place")), words)),
                Filter.ofProperty("title", records("awards")),
                Filter.ofProperty("place", records("awards")),
                country(award -> places.get(id(award.path("place")))),
                new Filter(
                        "awardedFrom",
                        DateConditions::value,
                        (award, value, query) -> DateConditions.endsFrom(award.path("awarded"), value, query)),
                new Filter(
                        "awardedTo",
                        DateConditions::value,
                        (award, value, query) -> DateConditions.startsBy(award.path("awarded"), value, query)),
                dateMatch(),
                new Filter(
                        "asOf",
                        DateConditions::value,
                        (award, value, query) -> DateConditions.hasCome(award.path("awarded"), value)),
                anniversary("awarded"),
                Filter.ofValues(
                        "signatory",
                        records("acts").stream()
                                .flatMap(act -> act.path("signatories").valueStream())
                                .map(JsonNode::asString)
                                .toList(),
                        (award, name) -> award.path("acts").findValues("signatories").stream()
                                .flatMap(JsonNode::valueStream)
                                .anyMatch(signatory -> signatory.asString().equals(name))));
    }

    private List<Filter> ofEvents() {
        return List.of(
                q((event, words) -> matches(event.path("label").asString(), words)
                        || placesOf(event).stream().anyMatch(place -> isNamed(place, words))),
                place((event, place) -> placesOf(event).contains(place)),
                title((event, title) -> placesOf(event).stream().anyMatch(place -> holds(place, title))),
                Filter.ofProperty("kind", records("events")),
                new Filter(
                        "from",
                        DateConditions::value,
                        (event, value, query) -> DateConditions.endsFrom(event.path("date"), value, query)),
                new Filter(
                        "to",
                        DateConditions::value,
                        (event, value, query) -> DateConditions.startsBy(event.path("date"), value, query)),
                dateMatch(),
                anniversary("date"));
    }

    /** A figure is about its place, or about the places of its event; one place must answer all that is asked. */
    private List<Filter> ofFigures() {
        Filter.Condition isAsked = (figure, value, query) -> placesOf(figure).stream()
                .anyMatch(place -> (!query.parameters().containsKey("place")
                                || query.parameters().get("place").equals(place))
                        && (!query.parameters().containsKey("title")
                                || holds(place, query.parameters().get("title"))));
        return List.of(
                new Filter("place", this::anyPlace, isAsked),
                Filter.ofValues(
                        "event",
                        List.copyOf(new TreeSet<>(events.keySet())),
                        (figure, event) -> figure.path("event").asString("").equals(event)),
                new Filter("title", this::anyTitle, isAsked));
    }

    /** The subject of a statement is the record itself or names it. */
    private Filter belongsTo(String name, String list) {
        return Filter.ofValues(
                name,
                records(list).stream().map(Filters::id).sorted().toList(),
                (statement, id) -> statement.path("subject").asString().equals(name + "/" + id)
                        || subject(statement).path(name).asString("").equals(id));
    }

    private Filter q(BiPredicate<JsonNode, String> condition) {
        return Filter.ofValues("q", words, condition);
    }

    private Filter place(BiPredicate<JsonNode, String> condition) {
        return new Filter("place", this::anyPlace, (record, value, query) -> condition.test(record, value));
    }

    private Filter title(BiPredicate<JsonNode, String> condition) {
        return new Filter("title", this::anyTitle, (record, value, query) -> condition.test(record, value));
    }

    private Filter country(UnaryOperator<JsonNode> place) {
        return Filter.ofValues(
                "country",
                List.of("RU", "UA", "BY"),
                (record, country) ->
                        place.apply(record).path("recognisedCountry").asString().equals(country));
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
        return Filter.ofValues(
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
        if (record.path("event").isString()) {
            ids.addAll(placesOf(events.get(record.path("event").asString())));
        }
        if (record.path("place").isString()) {
            ids.add(record.path("place").asString());
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

    private boolean isNamed(String place, String words) {
        return records("names").stream()
                .filter(name -> name.path("place").asString().equals(place))
                .anyMatch(name -> matches(name.path("value").asString(), words));
    }

    /** Whether a word of a text, or several in their order, begin with some words. */
    private static boolean matches(String text, String words) {
        return (" " + folded(text)).contains(" " + folded(words));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
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
