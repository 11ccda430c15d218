package org.honorarycities.value;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores display names as text; null if the place of a facet is null. */
@Converter
public class DisplayNamesConverter implements AttributeConverter<DisplayNames, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable DisplayNames names) {
        return (names == null) ? null : names.text();
    }

    /** Returns null if an outer join finds no place. */
    @Override
    public @Nullable DisplayNames convertToEntityAttribute(@Nullable String text) {
        return (text == null) ? null : DisplayNames.parse(text);
    }
}
