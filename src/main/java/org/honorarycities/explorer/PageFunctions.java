package org.honorarycities.explorer;

import com.samskivert.mustache.Mustache;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * What templates call to write texts and values in the language of the page. Each function takes the content of its
 * section, for example {@code {{#Date}}{{edtf}}{{/Date}}}, and its result is escaped. Names start with
 * a capital, as fields of records do not.
 */
final class PageFunctions {

    private static final List<String> DATES =
            List.of("date", "awarded", "announced", "established", "valid_from", "valid_to", "administered_since");

    private final Words words;
    private final WrittenDates dates;

    PageFunctions(Words words) {
        this.words = words;
        this.dates = new WrittenDates(words);
    }

    Map<String, Object> byName() {
        Map<String, Object> functions = new TreeMap<>();
        functions.put("Text", of(this::text));
        functions.put("Word", of(code -> words.word(before(code, "."), after(code, "."))));
        functions.put("Date", of(dates::of));
        functions.put("Number", of(number -> words.number(new BigDecimal(number))));
        functions.put("Country", of(words::country));
        functions.put("Language", of(words::nameOfLanguage));
        functions.put("Said", of(said -> said(before(said, "|"), after(said, "|"))));
        return functions;
    }

    /** Makes a function of a template from one of plain texts. */
    static Mustache.Lambda of(UnaryOperator<String> function) {
        return (content, out) -> out.write(
                escape(function.apply(HtmlUtils.htmlUnescape(content.execute()).strip())));
    }

    static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** Returns a text; {@code key|name=value} sets the value that it has in braces. */
    private String text(String key) {
        String value = after(key, "|");
        return words.text(before(key, "|"), Map.of(before(value, "="), after(value, "=")));
    }

    /** Writes a value as a source gives it. */
    private String said(String property, String value) {
        if (DATES.contains(property)) {
            return dates.of(value);
        }
        if (property.equals("kind") || property.equals("title")) {
            return words.word(property, value);
        }
        return value.startsWith("[")
                ? Arrays.stream(value.substring(1, value.length() - 1).split(","))
                        .map(this::plain)
                        .collect(Collectors.joining(' ' + words.text("date.or") + ' '))
                : plain(value);
    }

    private String plain(String value) {
        return value.matches("\\d{5,}(\\.\\d+)?") ? words.number(new BigDecimal(value)) : value;
    }

    private static String before(String text, String separator) {
        return text.contains(separator) ? text.substring(0, text.indexOf(separator)) : text;
    }

    private static String after(String text, String separator) {
        return text.contains(separator) ? text.substring(text.indexOf(separator) + 1) : "";
    }
}
