package org.honorarycities.seed.files;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.honorarycities.seed.files.SeedDataException.Flaw;

/** Checks that each place has one name to display in a language, and that names are in the script they claim. */
class NameCheck {

    private final SeedData data;
    private final List<Flaw> flaws = new ArrayList<>();

    NameCheck(SeedData data) {
        this.data = data;
    }

    List<Flaw> check() {
        checkDisplayNames();
        data.rows("place-names").forEach(this::checkScript);
        return flaws;
    }

    private void checkDisplayNames() {
        Map<String, Row> displayed = new HashMap<>();
        for (Row name : data.rows("place-names")) {
            String key = name.get("place") + " " + name.get("language");
            Row earlier = name.get("preferred").equals("true") ? displayed.putIfAbsent(key, name) : null;
            if (earlier != null) {
                String reason = "the place already has a preferred name in " + name.get("language");
                flaws.add(name.flaw("preferred", reason + " (line " + earlier.line() + ")"));
            }
        }
        for (Row place : data.rows("places")) {
            if (!displayed.containsKey(place.get("id") + " en")) {
                flaws.add(place.flaw("id", "the place has no preferred English name in place_names.csv"));
            }
        }
    }

    private void checkScript(Row name) {
        String value = name.get("value");
        if (!Normalizer2.getNFCInstance().isNormalized(value)) {
            flaws.add(name.flaw("value", "'" + value + "' is not in Unicode normalization form C"));
        }
        int script = UScript.getCodeFromName(name.get("script"));
        value.codePoints()
                .filter(letter -> Character.isLetter(letter) && !isOf(script, letter))
                .findFirst()
                .ifPresent(letter -> flaws.add(name.flaw(
                        "value",
                        "'" + Character.toString(letter) + "' is not a letter of the script " + name.get("script"))));
    }

    /** Returns whether a letter belongs to a script; Japanese and Korean names are written in several. */
    private static boolean isOf(int script, int letter) {
        return UScript.hasScript(letter, script)
                || UScript.getScript(letter) == UScript.COMMON
                || switch (script) {
                    case UScript.JAPANESE ->
                        List.of(UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA).contains(UScript.getScript(letter));
                    case UScript.KOREAN -> List.of(UScript.HANGUL, UScript.HAN).contains(UScript.getScript(letter));
                    case UScript.SIMPLIFIED_HAN, UScript.TRADITIONAL_HAN -> UScript.getScript(letter) == UScript.HAN;
                    default -> false;
                };
    }
}
