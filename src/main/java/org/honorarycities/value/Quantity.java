package org.honorarycities.value;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Number as precise as its source, in a notation based on EDTF: {@code 4000}, {@code 300000~} (approximate),
 * {@code 900/..} (at least), {@code ../1000} (at most), {@code 1000000/2000000} (between), {@code [4000,7000]} (one of
 * several, undecided).
 *
 * @param value the exact value; null for a range or if undecided
 * @param from lower bound; null if unbounded
 * @param to upper bound; null if unbounded
 * @param approximate whether the number is approximate
 */
public record Quantity(
        @Nullable BigDecimal value,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        boolean approximate) {

    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final Pattern RANGE = Pattern.compile("(?:" + NUMBER + "~?|\\.\\.)(/(?:" + NUMBER + "~?|\\.\\.))?");
    private static final Pattern ONE_OF = Pattern.compile("\\[" + NUMBER + "(?:," + NUMBER + ")+]");

    /**
     * Parses a quantity.
     *
     * @param text the notation
     * @return the quantity
     * @throws IllegalArgumentException if the notation is invalid, has no number or ends before it starts
     */
    public static Quantity parse(String text) {
        if (ONE_OF.matcher(text).matches()) {
            List<BigDecimal> members = Stream.of(
                            text.substring(1, text.length() - 1).split(","))
                    .map(BigDecimal::new)
                    .sorted(Comparator.naturalOrder())
                    .toList();
            return new Quantity(null, members.get(0), members.get(members.size() - 1), false);
        }
        Matcher matcher = RANGE.matcher(text);
        if (!matcher.matches() || (matcher.group(1) == null && matcher.group(3) == null)) {
            throw new IllegalArgumentException("'" + text + "' is not a quantity such as 4000, 900/.. or [4000,7000]");
        }
        boolean approximate = text.contains("~");
        BigDecimal from = number(matcher.group(1));
        if (matcher.group(2) == null) {
            return new Quantity(from, from, from, approximate);
        }
        BigDecimal to = number(matcher.group(3));
        if (from != null && to != null && from.compareTo(to) > 0) {
            throw new IllegalArgumentException("'" + text + "' ends before it starts");
        }
        return new Quantity(null, from, to, approximate);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return (text == null) ? null : new BigDecimal(text);
    }

    /**
     * Checks whether the bounds lie within those of another quantity; values between the members of a set count as
     * within.
     *
     * @param other the wider quantity
     * @return true if this quantity lies within the other
     */
    public boolean isWithin(Quantity other) {
        return (other.from == null || (from != null && from.compareTo(other.from) >= 0))
                && (other.to == null || (to != null && to.compareTo(other.to) <= 0));
    }
}
