package org.honorarycities.seed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.honorarycities.seed.SeedDataException.Flaw;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The content of {@code datapackage.json}, which describes the files for reading, checking and loading.
 *
 * @param title title of the data
 * @param description description of the data
 * @param version version of the data
 * @param created creation time of the version
 * @param id URL of the data
 * @param resources files
 */
public record DataPackage(
        String title, String description, String version, Instant created, String id, List<Resource> resources) {

    static final String NAME = "datapackage.json";

    static DataPackage read(byte[] json) {
        try {
            return JsonMapper.shared()
                    .readerFor(DataPackage.class)
                    .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .readValue(json);
        } catch (JacksonException e) {
            long line = (e.getLocation() == null) ? 0 : e.getLocation().getLineNr();
            throw new SeedDataException(List.of(new Flaw(NAME, line, null, e.getOriginalMessage())), e);
        }
    }

    /**
     * Lists the CSV files.
     *
     * @return the table that each file is loaded into, by the name of the file, in alphabetical order
     */
    public SortedMap<String, String> tablesByFile() {
        SortedMap<String, String> tables = new TreeMap<>();
        resources.forEach(resource -> tables.put(resource.path(), resource.table()));
        return tables;
    }

    /**
     * A file.
     *
     * @param subject the subject prefix of its rows in statements, as in {@code award/kerch-hero-city}; null if none
     */
    record Resource(String name, String path, @Nullable String subject, Schema schema) {

        String table() {
            return name.replace('-', '_');
        }

        List<Field> fields() {
            return schema.fields;
        }

        @Nullable
        Field field(String name) {
            Stream<Field> named = schema.fields.stream().filter(field -> field.name.equals(name));
            return named.findFirst().orElse(null);
        }
    }

    record Schema(
            List<Field> fields,
            List<String> primaryKey,
            @Nullable List<ForeignKey> foreignKeys) {

        Schema {
            foreignKeys = (foreignKeys == null) ? List.of() : foreignKeys;
        }
    }

    record ForeignKey(List<String> fields, Reference reference) {

        String field() {
            return fields.get(0);
        }
    }

    record Reference(String resource) {}

    /**
     * A column.
     *
     * @param stated whether each value requires a statement
     */
    record Field(
            String name,
            String type,
            @Nullable String delimiter,
            @Nullable String rdfType,
            boolean stated,
            @Nullable Constraints constraints) {

        private static final Constraints NONE = new Constraints(false, null, null, null, null, null);

        Field {
            constraints = (constraints == null) ? NONE : constraints;
        }

        boolean isList() {
            return type.equals("list");
        }

        List<String> items(String list) {
            return Arrays.asList(list.split(delimiter, -1));
        }

        boolean isDate() {
            return "http://id.loc.gov/datatypes/edtf/EDTF".equals(rdfType);
        }

        boolean isQuantity() {
            return "https://schema.org/QuantitativeValue".equals(rdfType);
        }

        /** Returns the name of the database column; {@code value} is a keyword in H2. */
        String column() {
            return name.equals("value") ? "content" : name;
        }
    }

    record Constraints(
            boolean required,
            @JsonProperty("enum") @Nullable List<String> allowed,
            @Nullable Pattern pattern,
            @Nullable Integer maxLength,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum) {}
}
