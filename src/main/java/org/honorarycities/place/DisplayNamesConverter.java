package org.honorarycities.place;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** There are no names where a facet finds no place. */
@Converter
class DisplayNamesConverter implements AttributeConverter<DisplayNames, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable DisplayNames names) {
        return (names == null) ? null : names.text();
    }

    /** Null where a join finds no place. */
    @Override
    public @Nullable DisplayNames convertToEntityAttribute(@Nullable String text) {
        return (text == null) ? null : DisplayNames.parse(text);
    }
}
