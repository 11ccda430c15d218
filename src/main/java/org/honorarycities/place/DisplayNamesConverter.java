package org.honorarycities.place;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter
class DisplayNamesConverter implements AttributeConverter<DisplayNames, String> {

    @Override
    public String convertToDatabaseColumn(DisplayNames names) {
        return names.text();
    }

    /** Null where a join finds no place. */
    @Override
    public @Nullable DisplayNames convertToEntityAttribute(@Nullable String text) {
        return (text == null) ? null : DisplayNames.parse(text);
    }
}
