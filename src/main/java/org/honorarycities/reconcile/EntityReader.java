package org.honorarycities.reconcile;

import com.ibm.icu.util.ULocale;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.value.DisplayNames;

/** Reads the records that names are matched to. */
class EntityReader {

    private static final String PLACES = """
            select place.id, place.displayNames, place.country, place.region, place.regionCode, place.latitude,
                place.longitude, place.wikidata
            from Place place order by place.id
            """;

    private static final String NAMES = """
            select name.place.id, name.value, name.kind from PlaceName name order by name.position
            """;

    private static final String TITLES = "select title.id, title.displayNames from Title title order by title.position";

    private static final String AWARDS = """
            select award.id, award.place.id, award.title.id, award.awarded.edtf, record.displayNames
            from Award award join SearchRecord record on record.key = award.id and record.type = 'award'
            order by award.position
            """;

    private static final String PEOPLE =
            "select record.key, record.displayNames, record.path from SearchRecord record where record.type = 'person'";

    private final EntityManager entities;
    private final Map<String, EntityNames> names = new HashMap<>();
    private final Map<String, Entity> titles = new HashMap<>();
    private final List<Entity> read = new ArrayList<>();

    EntityReader(EntityManager entities) {
        this.entities = entities;
    }

    List<Entity> read() {
        rows(NAMES)
                .forEach(row -> names.computeIfAbsent((String) row[0], id -> new EntityNames())
                        .add((String) row[1], (String) row[2]));
        rows(TITLES).forEach(row -> addTitle((String) row[0], (DisplayNames) row[1]));
        Map<String, List<Object[]>> awards = rows(AWARDS).collect(Collectors.groupingBy(row -> (String) row[1]));
        rows(PLACES).forEach(row -> addPlace(row, awards.getOrDefault((String) row[0], List.of())));
        rows(PEOPLE)
                .forEach(row -> read.add(
                        named((String) row[0], EntityType.PERSON, (DisplayNames) row[1], "/api/v1/" + row[2])));
        return List.copyOf(read);
    }

    private Stream<Object[]> rows(String query) {
        return entities.createQuery(query, Object[].class).getResultList().stream();
    }

    private void addTitle(String id, DisplayNames displayNames) {
        Entity title = named(id, EntityType.TITLE, displayNames, "/api/v1/titles/" + id);
        titles.put(id, title);
        read.add(title);
    }

    private static Entity named(String id, EntityType type, DisplayNames displayNames, String path) {
        EntityNames names = new EntityNames();
        displayNames.byLanguage().values().forEach(names::addFull);
        return new Entity(id, type, displayNames, type.named().name(), names.list(), Map.of(), Map.of(), path);
    }

    private void addPlace(Object[] row, List<Object[]> awards) {
        String id = (String) row[0];
        DisplayNames displayNames = (DisplayNames) row[1];
        EntityProperties common = new EntityProperties();
        common.addCountry((String) row[2]);
        common.add(EntityProperty.REGION, PropertyValue.text((String) row[3]), (String) row[3], (String) row[4]);
        common.addLocation((double) row[5], (double) row[6]);
        EntityProperties ofPlace = new EntityProperties(common);
        if (row[7] != null) {
            ofPlace.add(EntityProperty.WIKIDATA, PropertyValue.text((String) row[7]), (String) row[7]);
        }
        String where = row[3] + ", " + ULocale.getDisplayCountry("und-" + row[2], "en");
        for (Object[] award : awards) {
            EntityProperties ofAward = new EntityProperties(common);
            for (EntityProperties properties : List.of(ofPlace, ofAward)) {
                properties.addRecord(EntityProperty.TITLE, titles.get((String) award[2]));
                HistoricalDate awarded = HistoricalDate.parse((String) award[3]);
                properties.add(
                        EntityProperty.AWARDED,
                        PropertyValue.date(awarded),
                        awarded.edtf(),
                        awarded.edtf().substring(0, 4));
            }
            ofAward.add(
                    EntityProperty.PLACE,
                    PropertyValue.record(id, displayNames.english()),
                    names.get(id).folded().toArray(String[]::new));
            DisplayNames label = (DisplayNames) award[4];
            EntityNames awardNames = new EntityNames(names.get(id));
            label.byLanguage().values().forEach(awardNames::addFull);
            read.add(new Entity(
                    (String) award[0],
                    EntityType.AWARD,
                    label,
                    where + "; " + award[3],
                    awardNames.list(),
                    ofAward.values(),
                    ofAward.evidence(),
                    "/awards/" + award[0]));
        }
        String held = ofPlace.values().getOrDefault(EntityProperty.TITLE, List.of()).stream()
                .map(PropertyValue::name)
                .collect(Collectors.joining(", "));
        read.add(new Entity(
                id,
                EntityType.PLACE,
                displayNames,
                where + "; " + held,
                names.get(id).list(),
                ofPlace.values(),
                ofPlace.evidence(),
                "/places/" + id));
    }
}
