package org.honorarycities.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the languages of the texts in a response: English where a component says so, and the language that a record
 * names in its component {@code language}. Texts in a map by language are not counted, as its keys tell their languages.
 */
public final class TextLanguages {

    /** Marks text that the records hold in English only. */
    @Target(ElementType.RECORD_COMPONENT)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface English {}

    private static final String LANGUAGE = "language";

    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .filter(TextLanguages::isRelevant)
                    .peek(component -> component.getAccessor().setAccessible(true))
                    .toList();
        }
    };

    private TextLanguages() {}

    private static boolean isRelevant(RecordComponent component) {
        return component.isAnnotationPresent(English.class)
                || component.getName().equals(LANGUAGE)
                || component.getType() == Object.class
                || component.getType().isRecord()
                || Collection.class.isAssignableFrom(component.getType());
    }

    /** Adds the languages of the texts in the requested fields of a record; of all fields if none are requested. */
    static void collect(Record record, @Nullable List<String> fields, Set<String> languages) {
        for (RecordComponent component : COMPONENTS.get(record.getClass())) {
            Object value = read(component, record);
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                collect((Record) value, fields, languages);
            } else if (fields == null || fields.contains(component.getName())) {
                collect(component, value, languages);
            }
        }
    }

    private static void collect(@Nullable Object value, Set<String> languages) {
        if (value instanceof Collection<?> items) {
            items.forEach(item -> collect(item, languages));
        } else if (value instanceof Record item) {
            collect(item, null, languages);
        }
    }

    private static void collect(RecordComponent component, @Nullable Object value, Set<String> languages) {
        if (component.isAnnotationPresent(English.class)) {
            if (value != null && !(value instanceof Collection<?> items && items.isEmpty())) {
                languages.add("en");
            }
        } else if (component.getName().equals(LANGUAGE) && value instanceof String language) {
            languages.add(language);
        } else {
            collect(value, languages);
        }
    }

    private static @Nullable Object read(RecordComponent component, Record item) {
        try {
            return component.getAccessor().invoke(item);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
