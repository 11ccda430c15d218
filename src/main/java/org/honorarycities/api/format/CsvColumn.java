package org.honorarycities.api.format;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * A CSV column derived from a component of a view. A date becomes three columns: its EDTF text and its bounds. A
 * reference becomes two: id and name. List items are joined with semicolons; records in lists are represented by their
 * first component, which is their id or value.
 *
 * @param name the column name: the JSON field in snake case
 * @param value extracts the value from a row
 */
public record CsvColumn(String name, Function<Object, @Nullable Object> value) {

    public static List<CsvColumn> of(Class<?> type) {
        List<CsvColumn> columns = new ArrayList<>();
        for (RecordComponent component : visibleComponents(type)) {
            columns.addAll(of(component));
        }
        return columns;
    }

    private static List<RecordComponent> visibleComponents(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getAccessor().isAnnotationPresent(JsonIgnore.class))
                .toList();
    }

    private static List<CsvColumn> of(RecordComponent component) {
        component.getAccessor().setAccessible(true);
        String name = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        CsvColumn column = new CsvColumn(name, row -> ReflectionUtils.invokeMethod(component.getAccessor(), row));
        Class<?> type = component.getType();
        if (type == HistoricalDate.class) {
            return List.of(
                    column.then("", date -> ((HistoricalDate) date).edtf()),
                    column.then("_earliest", date -> ((HistoricalDate) date).earliest()),
                    column.then("_latest", date -> ((HistoricalDate) date).latest()));
        }
        if (!type.isRecord()) {
            return List.of(column);
        }
        if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
            return of(type).stream()
                    .map(inner -> new CsvColumn(inner.name, column.then("", inner.value).value))
                    .toList();
        }
        boolean isReference = type.getRecordComponents()[0].getName().equals("id");
        return of(type).stream()
                .map(inner -> new CsvColumn(
                        isReference ? inner.name.equals("id") ? name : name + "_" + inner.name : inner.name,
                        column.then("", inner.value).value))
                .toList();
    }

    private CsvColumn then(String suffix, Function<Object, @Nullable Object> next) {
        return new CsvColumn(name + suffix, row -> {
            Object before = value.apply(row);
            return (before == null) ? null : next.apply(before);
        });
    }

    String cell(Object row) {
        return text(value.apply(row));
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(CsvColumn::text).collect(Collectors.joining(";"));
        }
        if (value instanceof Map<?, ?> names) {
            return new TreeMap<>(names)
                    .entrySet().stream()
                            .map(name -> name.getKey() + "=" + name.getValue())
                            .collect(Collectors.joining(";"));
        }
        return value instanceof Record item ? of(item.getClass()).get(0).cell(item) : value.toString();
    }
}
