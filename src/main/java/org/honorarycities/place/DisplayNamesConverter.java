package org.honorarycities.place;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** There are no names where a facet finds no place. */
@Converter
class DisplayNamesConverter implements AttributeConverter<DisplayNames, String> {

    @Override
    public String convertToDatabaseColumn(DisplayNames names) {
        return names.text();
    }

    @Override
    public @Nullable DisplayNames convertToEntityAttribute(@Nullable String text) {
        return (text == null) ? null : DisplayNames.parse(text);
    }
}
