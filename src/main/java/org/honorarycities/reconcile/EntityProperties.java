package org.honorarycities.reconcile;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.value.FoldedText;

/** Collects the values of the properties of a record, and the texts by which queries may give them. */
class EntityProperties {

    /** Languages in which queries may name countries. */
    private static final List<String> LANGUAGES = List.of(
            "en", "ru", "uk", "be", "bg", "de", "fr", "es", "it", "pl", "cs", "pt", "nl", "sv", "tr", "zh", "ja");

    private final Map<EntityProperty, List<PropertyValue>> values = new EnumMap<>(EntityProperty.class);
    private final Map<EntityProperty, Set<String>> evidence = new EnumMap<>(EntityProperty.class);

    EntityProperties() {}

    EntityProperties(EntityProperties other) {
        other.values.forEach((property, list) -> values.put(property, new ArrayList<>(list)));
        other.evidence.forEach((property, texts) -> evidence.put(property, new HashSet<>(texts)));
    }

    /** Adds a value, and the texts that match it. */
    void add(EntityProperty property, PropertyValue value, String... texts) {
        values.computeIfAbsent(property, one -> new ArrayList<>()).add(value);
        Set<String> matching = evidence.computeIfAbsent(property, one -> new HashSet<>());
        Stream.of(texts).map(FoldedText::of).forEach(matching::add);
    }

    void addCountry(String code) {
        add(EntityProperty.COUNTRY, PropertyValue.text(code));
        evidence.get(EntityProperty.COUNTRY).addAll(namesOfCountry(code));
    }

    void addRecord(EntityProperty property, Entity record) {
        add(property, PropertyValue.record(record.id(), record.name()), record.id());
        record.names().forEach(name -> evidence.get(property).add(name.folded()));
    }

    void addLocation(double latitude, double longitude) {
        String text = String.format(Locale.ROOT, "%.4f,%.4f", latitude, longitude);
        add(EntityProperty.COORDINATES, PropertyValue.text(text), text);
        add(EntityProperty.LATITUDE, PropertyValue.number(latitude));
        add(EntityProperty.LONGITUDE, PropertyValue.number(longitude));
    }

    /** Returns the folded codes and names of a country. */
    static Set<String> namesOfCountry(String code) {
        ULocale country = new ULocale("und", code);
        return Stream.concat(
                        Stream.of(code, country.getISO3Country()),
                        LANGUAGES.stream().map(language -> country.getDisplayCountry(new ULocale(language))))
                .map(FoldedText::of)
                .collect(Collectors.toSet());
    }

    Map<EntityProperty, List<PropertyValue>> values() {
        return values;
    }

    Map<EntityProperty, Set<String>> evidence() {
        return evidence;
    }
}
