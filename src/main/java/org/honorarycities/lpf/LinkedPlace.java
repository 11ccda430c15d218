package org.honorarycities.lpf;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Place as a feature of the Linked Places Format.
 *
 * @param uri permanent URI of the place
 * @param type always {@code Feature}
 * @param properties title, country codes, and GeoNames feature classes
 * @param when from its first title to the date of the data
 * @param names all its names
 * @param types its type in the Art and Architecture Thesaurus
 * @param geometry its location
 * @param links the same place in Wikidata and GeoNames
 * @param relations the place that it is part of
 * @param descriptions its titles
 */
@JsonPropertyOrder("@id")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LinkedPlace(
        @JsonProperty("@id") String uri,
        String type,
        Properties properties,
        @Nullable When when,
        List<Name> names,
        List<Type> types,
        Point geometry,
        List<Link> links,
        List<Relation> relations,
        List<Description> descriptions) {

    /** URL of the JSON-LD context. */
    static final String CONTEXT =
            "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld";

    /** All places of a document. */
    record All(String type, @JsonProperty("@context") String context, List<LinkedPlace> features) {

        All(List<LinkedPlace> features) {
            this("FeatureCollection", CONTEXT, features);
        }
    }

    /** Title, countries (ISO 3166-1 alpha-2), and GeoNames feature classes: {@code P} or, of a building, {@code S}. */
    record Properties(String title, List<String> ccodes, List<String> fclasses) {}

    /** Name with the sources that attest it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Name(
            String toponym,
            String lang,
            List<Citation> citations,
            @Nullable When when) {}

    /** Source, with the year of its publication. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Citation(
            String label,
            @Nullable Integer year,
            @JsonProperty("@id") @Nullable String url) {}

    /** Concept of the Art and Architecture Thesaurus, with the type in these records. */
    record Type(String identifier, String label, List<Label> sourceLabels) {}

    /** Text in a language. */
    record Label(String label, String lang) {}

    /** Longitude and latitude. */
    record Point(String type, double[] coordinates) {}

    /** Link to the same place elsewhere, with a prefix that World Historical Gazetteer knows. */
    record Link(String type, String identifier) {}

    /** Relation to another place. */
    record Relation(String relationType, String relationTo, String label) {}

    /** Description. */
    record Description(String value, String lang) {}
}
