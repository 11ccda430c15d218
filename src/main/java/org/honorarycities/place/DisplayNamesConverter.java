package org.honorarycities.place;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
class DisplayNamesConverter implements AttributeConverter<DisplayNames, String> {

    @Override
    public String convertToDatabaseColumn(DisplayNames names) {
        return names.text();
    }

    @Override
    public DisplayNames convertToEntityAttribute(String text) {
        return DisplayNames.parse(text);
    }
}
