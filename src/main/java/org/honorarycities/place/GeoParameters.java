package org.honorarycities.place;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.honorarycities.value.Position;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Converts positions and bounding boxes in query parameters. */
@Configuration(proxyBeanMethods = false)
class GeoParameters implements WebMvcConfigurer {

    private static final String NUMBER = "-?\\d{1,9}(\\.\\d{1,20})?";

    /** Pattern of a position. */
    static final String POINT = "^" + NUMBER + "," + NUMBER + "$";

    /** Pattern of a bounding box. */
    static final String BOX = "^" + NUMBER + "," + NUMBER + "," + NUMBER + "," + NUMBER + "$";

    static {
        SpringDocUtils.getConfig().addSimpleTypesForParameterObject(Position.class, BoundingBox.class);
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new ToPosition());
        registry.addConverter(new ToBoundingBox());
    }

    private static double[] read(String text, String form) {
        String[] numbers = text.split(",", -1);
        if (numbers.length != form.split(",").length
                || !Stream.of(numbers).allMatch(Pattern.compile(NUMBER).asMatchPredicate())) {
            throw new IllegalArgumentException("expected " + form + " in decimal degrees");
        }
        return Stream.of(numbers).mapToDouble(Double::parseDouble).toArray();
    }

    private static final class ToPosition implements Converter<String, Position> {

        @Override
        public Position convert(String text) {
            double[] numbers = read(text, "latitude,longitude");
            return new Position(numbers[0], numbers[1]);
        }
    }

    private static final class ToBoundingBox implements Converter<String, BoundingBox> {

        @Override
        public BoundingBox convert(String text) {
            double[] numbers = read(text, "west,south,east,north");
            return new BoundingBox(numbers[0], numbers[1], numbers[2], numbers[3]);
        }
    }
}
