package org.honorarycities.explorer;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of the interface in one language, with numbers and names of countries and languages as it writes them. */
final class Words {

    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");

    private final String language;
    private final Map<String, String> texts;

    Words(String language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    String language() {
        return language;
    }

    /** The locale of dates and numbers; in English the day comes before the month, as elsewhere in Europe. */
    ULocale locale() {
        return language.equals("en") ? ULocale.UK : ULocale.forLanguageTag(language);
    }

    Map<String, String> texts() {
        return texts;
    }

    private boolean has(String key) {
        return texts.containsKey(key);
    }

    /** Returns a text, or its key if there is none. */
    String text(String key) {
        return texts.getOrDefault(key, key);
    }

    /** Returns a text with values for the names in braces. */
    String text(String key, Map<String, ?> values) {
        return VALUE.matcher(text(key))
                .replaceAll(name -> Matcher.quoteReplacement(
                        values.containsKey(name.group(1))
                                ? values.get(name.group(1)).toString()
                                : name.group()));
    }

    /** Returns a text that depends on a number. */
    String count(String key, int number) {
        String form = key + '.' + PluralRules.forLocale(locale()).select(number);
        return text(has(form) ? form : key + ".other", Map.of("n", number(BigDecimal.valueOf(number))));
    }

    /** Returns the word for a code of the API, or the code itself if there is none. */
    String word(String group, String code) {
        return texts.getOrDefault(group + '.' + code, code.replaceAll("[-_]", " "));
    }

    String number(BigDecimal number) {
        return NumberFormat.getInstance(locale()).format(number);
    }

    String country(String code) {
        return has("country." + code)
                ? text("country." + code)
                : ULocale.getDisplayCountry("und-" + code, locale().toString());
    }

    String nameOfLanguage(String tag) {
        return ULocale.getDisplayName(tag, locale().toString());
    }
}
