package org.honorarycities.seed.files;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.honorarycities.seed.files.SeedDataException.Flaw;
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
     * @param name name of the file in references
     * @param path name of the file in the folder
     * @param subject the subject prefix of its rows in statements, as in {@code award/kerch-hero-city}; null if none
     * @param schema columns and keys
     */
    public record Resource(
            String name, String path, @Nullable String subject, Schema schema) {

        /** Returns the name of the database table. */
        public String table() {
            return name.replace('-', '_');
        }

        /** Returns the columns. */
        public List<Field> fields() {
            return schema.fields;
        }

        /** Returns the column with a name; null if there is none. */
        public @Nullable Field field(String name) {
            Stream<Field> named =
                    schema.fields.stream().filter(field -> field.name().equals(name));
            return named.findFirst().orElse(null);
        }
    }

    /**
     * Columns and keys of a file.
     *
     * @param fields columns
     * @param primaryKey columns of the key
     * @param foreignKeys references to other files
     */
    public record Schema(
            List<Field> fields,
            List<String> primaryKey,
            @Nullable List<ForeignKey> foreignKeys) {

        public Schema {
            foreignKeys = (foreignKeys == null) ? List.of() : foreignKeys;
        }
    }

    /**
     * A reference to another file.
     *
     * @param fields the referencing column
     * @param reference the file
     */
    public record ForeignKey(List<String> fields, Reference reference) {

        /** Returns the referencing column. */
        public String field() {
            return fields.get(0);
        }
    }

    /**
     * A referenced file.
     *
     * @param resource the name of the file
     */
    public record Reference(String resource) {}
}
