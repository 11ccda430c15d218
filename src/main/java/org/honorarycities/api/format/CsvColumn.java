package org.honorarycities.api.format;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.util.ReflectionUtils;

/**
 * Column of CSV and property of GeoJSON, derived from a component of a view. A date becomes three columns: its EDTF text
 * and its bounds. A reference becomes two: id and name. A list of records becomes one column per component, with the
 * items separated by semicolons.
 *
 * @param field field of the JSON format that the column belongs to
 * @param name name: the field in snake case
 * @param value extracts the value from a row
 */
record CsvColumn(String field, String name, Function<Object, @Nullable Object> value) {

    private static final ClassValue<List<CsvColumn>> COLUMNS = new ClassValue<>() {
        @Override
        protected List<CsvColumn> computeValue(Class<?> type) {
            List<CsvColumn> columns = columns(type).toList();
            boolean isLocated = HasLocation.class.isAssignableFrom(type)
                    && columns.stream().noneMatch(column -> column.name.equals("latitude"));
            return isLocated
                    ? Stream.concat(columns.stream(), Stream.of(coordinate("latitude", 1), coordinate("longitude", 0)))
                            .toList()
                    : columns;
        }
    };

    /** Returns the columns of a view. Records with several locations have empty coordinates. */
    static List<CsvColumn> of(Class<?> type) {
        return COLUMNS.get(type);
    }

    /** Returns the columns of the requested fields of a view; all columns if none are requested. */
    static List<CsvColumn> of(Class<?> type, @Nullable List<String> fields) {
        return of(type).stream()
                .filter(column -> fields == null || fields.contains(column.field))
                .toList();
    }

    private static CsvColumn coordinate(String name, int index) {
        return new CsvColumn("location", name, row -> {
            List<double[]> points = ((HasLocation) row).coordinates();
            return points.size() == 1 ? points.get(0)[index] : null;
        });
    }

    private static Stream<CsvColumn> columns(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> !component.getAccessor().isAnnotationPresent(JsonIgnore.class))
                .flatMap(CsvColumn::columns);
    }

    private static Stream<CsvColumn> columns(RecordComponent component) {
        component.getAccessor().setAccessible(true);
        String field = component.getName();
        String name = field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        CsvColumn column =
                new CsvColumn(field, name, row -> ReflectionUtils.invokeMethod(component.getAccessor(), row));
        Class<?> type = component.getType();
        if (type == HistoricalDate.class) {
            return Stream.of(
                    column.then(name, date -> ((HistoricalDate) date).edtf()),
                    column.then(name + "_earliest", date -> ((HistoricalDate) date).earliest()),
                    column.then(name + "_latest", date -> ((HistoricalDate) date).latest()));
        }
        if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
            return columns(type)
                    .map(inner -> new CsvColumn(inner.field, inner.name, column.then("", inner.value).value));
        }
        if (type.isRecord()) {
            boolean isReference = isReference(type);
            return columns(type)
                    .map(inner -> column.then(isReference ? prefixed(name, inner.name) : inner.name, inner.value));
        }
        return itemType(component).isRecord() ? columnsOfItems(column, itemType(component)) : Stream.of(column);
    }

    /** Returns the columns of a list: the components of its items, without lists in them. */
    private static Stream<CsvColumn> columnsOfItems(CsvColumn list, Class<?> type) {
        String first = type.getRecordComponents()[0].getName();
        return Stream.of(type.getRecordComponents())
                .filter(component -> !itemType(component).isRecord())
                .flatMap(CsvColumn::columns)
                .filter(inner -> !inner.name.matches(".+_(earliest|latest)"))
                .map(inner -> list.then(
                        inner.name.equals(first) ? list.name : prefixed(list.name, inner.name),
                        items -> ((Collection<?>) items)
                                .stream()
                                        .map(item -> text(inner.value.apply(item), " / "))
                                        .toList()));
    }

    private static Class<?> itemType(RecordComponent component) {
        return ResolvableType.forMethodReturnType(component.getAccessor())
                .asCollection()
                .getGeneric(0)
                .toClass();
    }

    private static boolean isReference(Class<?> type) {
        return type.getRecordComponents()[0].getName().equals("id");
    }

    private static String prefixed(String prefix, String name) {
        return name.equals("id") ? prefix : prefix + "_" + name;
    }

    private CsvColumn then(String column, Function<Object, @Nullable Object> next) {
        return new CsvColumn(field, column, row -> {
            Object before = value.apply(row);
            return (before == null) ? null : next.apply(before);
        });
    }

    /** Returns the value as a scalar: a number, a truth value or text; null if there is none. */
    @Nullable
    Object scalar(Object row) {
        Object content = value.apply(row);
        return (content == null || content instanceof Number || content instanceof Boolean)
                ? content
                : text(content, ";");
    }

    String cell(Object row) {
        return Objects.toString(scalar(row), "");
    }

    private static String text(@Nullable Object value, String separator) {
        if (value instanceof Collection<?> items) {
            return items.stream().map(item -> text(item, separator)).collect(Collectors.joining(separator));
        }
        if (value instanceof Map<?, ?> names) {
            return new TreeMap<>(names)
                    .entrySet().stream()
                            .map(name -> name.getKey() + "=" + name.getValue())
                            .collect(Collectors.joining(separator));
        }
        return Objects.toString(value, "");
    }
}
