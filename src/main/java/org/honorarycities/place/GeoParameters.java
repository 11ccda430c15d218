package org.honorarycities.place;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How positions and bounding boxes are written in a query. */
@Configuration(proxyBeanMethods = false)
class GeoParameters implements WebMvcConfigurer {

    private static final String NUMBER = "-?\\d{1,9}(\\.\\d{1,20})?";

    /** How a position is written. */
    static final String POINT = "^" + NUMBER + "," + NUMBER + "$";

    /** How a bounding box is written. */
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
            throw new IllegalArgumentException("write " + form + " in degrees");
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
