package org.honorarycities.lpf;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.honorarycities.api.index.DataVersion;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.lpf.LinkedPlace.Citation;
import org.honorarycities.lpf.LinkedPlace.Description;
import org.honorarycities.lpf.LinkedPlace.Label;
import org.honorarycities.lpf.LinkedPlace.Link;
import org.honorarycities.lpf.LinkedPlace.Name;
import org.honorarycities.lpf.LinkedPlace.Properties;
import org.honorarycities.lpf.LinkedPlace.Relation;
import org.honorarycities.lpf.LinkedPlace.Type;
import org.honorarycities.value.DisplayNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads places with their names and the sources of these. */
@Component
class LinkedPlaces {

    private static final String PLACES =
            "select place.id, place.kind, place.country, place.latitude, place.longitude, place.displayNames, "
                    + "place.partOf, place.wikidata, place.geonames, "
                    + "(select whole.displayNames from Place whole where whole.id = place.partOf) from Place place where place.id in :ids";
    private static final String TITLES = "select place.id, title.displayNames, held.awarded from Place place "
            + "join place.titles held join held.title title where place.id in :ids";
    private static final String NAMES =
            "select name.place.id, name.id, name.value, name.language, name.kind, name.validFrom, name.validTo "
                    + "from PlaceName name where name.place.id in :ids order by name.position";
    private static final String CITATIONS =
            "select statement.subject, source.title, source.url, source.date from Statement statement "
                    + "join statement.source source where statement.rank <> 'deprecated' and statement.subject in "
                    + "(select concat('name/', name.id) from PlaceName name where name.place.id in :ids) order by statement.position";

    private static final Map<String, Type> TYPES = Map.of(
            "city", type("300008389", "cities", "city"),
            "town", type("300008375", "towns", "town"),
            "municipal-town", type("300008375", "towns", "municipal town"),
            "fortress", type("300006888", "fortifications", "fortress"));

    private final EntityManager entities;
    private final DataVersion version;

    LinkedPlaces(EntityManager entities, DataVersion version) {
        this.entities = entities;
        this.version = version;
    }

    /**
     * Reads places.
     *
     * @param ids their ids, in the order of the result
     * @param titles the titles of their features by id; those without one have their English name
     */
    LinkedPlace.All read(List<String> ids, Map<String, String> titles) {
        Map<String, List<Object[]>> names = rows(NAMES, ids);
        Map<String, List<Object[]>> citations = rows(CITATIONS, ids);
        Map<String, List<Object[]>> awards = rows(TITLES, ids);
        Map<String, List<Object[]>> places = rows(PLACES, ids);
        List<LinkedPlace> features = new ArrayList<>();
        for (String id : ids) {
            Object[] place = places.get(id).get(0);
            String title = titles.getOrDefault(id, english(place[5]));
            features.add(place(
                    place,
                    title,
                    awards.getOrDefault(id, List.of()),
                    names.get(id).stream()
                            .map(name -> name(name, citations.getOrDefault("name/" + name[1], List.of())))
                            .toList()));
        }
        return new LinkedPlace.All(features);
    }

    /** Runs a query and groups its rows by their first column. */
    private Map<String, List<Object[]>> rows(String query, List<String> ids) {
        Map<String, List<Object[]>> rows = new HashMap<>();
        TypedQuery<Object[]> typed = entities.createQuery(query, Object[].class).setParameter("ids", ids);
        typed.getResultList()
                .forEach(row -> rows.computeIfAbsent((String) row[0], id -> new ArrayList<>())
                        .add(row));
        return rows;
    }

    private LinkedPlace place(Object[] place, String title, List<Object[]> awards, List<Name> names) {
        String kind = (String) place[1];
        HistoricalDate first = awards.isEmpty() ? null : (HistoricalDate) awards.get(0)[2];
        String whole = (String) place[6];
        return new LinkedPlace(
                uri(place[0]),
                "Feature",
                new Properties(title, List.of((String) place[2]), List.of(kind.equals("fortress") ? "S" : "P")),
                When.of(first, null, created()),
                names,
                List.of(TYPES.get(kind)),
                new LinkedPlace.Point("Point", new double[] {(double) place[4], (double) place[3]}),
                Stream.of(link("wd:", place[7]), link("gn:", place[8]))
                        .flatMap(Stream::ofNullable)
                        .toList(),
                (whole == null)
                        ? List.of()
                        : List.of(new Relation("gvp:broaderPartitive", uri(whole), "part of " + english(place[9]))),
                awards.stream()
                        .map(award -> english(award[1]) + " since " + ((HistoricalDate) award[2]).edtf())
                        .map(text -> new Description(text, "en"))
                        .toList());
    }

    private Name name(Object[] name, List<Object[]> statements) {
        LocalDate lasts = name[4].equals("current") ? created() : null;
        return new Name(
                (String) name[2],
                (String) name[3],
                statements.stream().map(LinkedPlaces::citation).distinct().toList(),
                When.of((HistoricalDate) name[5], (HistoricalDate) name[6], lasts));
    }

    private static Citation citation(Object[] statement) {
        HistoricalDate date = (HistoricalDate) statement[3];
        LocalDate day = (date == null) ? null : date.latest();
        return new Citation((String) statement[1], (day == null) ? null : day.getYear(), (String) statement[2]);
    }

    private String uri(Object place) {
        return version.address() + "#places/" + place;
    }

    private LocalDate created() {
        return LocalDate.ofInstant(version.created(), ZoneOffset.UTC);
    }

    private static @Nullable Link link(String prefix, @Nullable Object id) {
        return (id == null) ? null : new Link("closeMatch", prefix + id);
    }

    private static String english(Object names) {
        return ((DisplayNames) names).byLanguage().getOrDefault("en", "");
    }

    private static Type type(String concept, String label, String sourceLabel) {
        return new Type("aat:" + concept, label, List.of(new Label(sourceLabel, "en")));
    }
}
