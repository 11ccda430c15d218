package org.honorarycities.http;

import java.util.Comparator;
import java.util.List;
import org.honorarycities.api.HeaderLists;
import org.honorarycities.api.format.Formats;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Chooses the format that a client prefers (RFC 9110, section 12.5.1); of several, the one that it names first. */
final class FormatNegotiation {

    /** A media type that no handler produces, so that the response is 406. */
    static final String NOT_ACCEPTABLE = "application/x-not-acceptable";

    /** The specificity of a media range without wildcards. */
    private static final int CONCRETE = 2;

    private static final List<MediaType> PROBLEM =
            List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON, MediaType.TEXT_HTML);

    private FormatNegotiation() {}

    /**
     * Chooses a format.
     *
     * @param offered the formats of the response, the default one first
     * @param accept the value of {@code Accept}; empty if absent
     */
    static String choose(List<MediaType> offered, String accept) {
        String first = offered.get(0).toString();
        boolean isFirst = accept.isEmpty()
                || accept.equals(MediaType.ALL_VALUE)
                || accept.equals(first)
                || accept.startsWith(first + ",");
        return isFirst ? first : negotiate(offered, accept);
    }

    /** Returns whether a client prefers HTML to JSON, as browsers do. */
    static boolean prefersHtml(String accept) {
        return choose(PROBLEM, accept).equals(MediaType.TEXT_HTML_VALUE);
    }

    private static String negotiate(List<MediaType> offered, String accept) {
        List<MediaType> ranges;
        try {
            ranges = MediaType.parseMediaTypes(HeaderLists.bounded(accept));
        } catch (InvalidMediaTypeException e) {
            return NOT_ACCEPTABLE;
        }
        Comparator<Match> preference = Comparator.<Match>comparingDouble(match -> match.range.getQualityValue())
                .thenComparing(match -> Math.min(specificity(match.range), CONCRETE))
                .thenComparing(match -> -ranges.indexOf(match.range));
        return offered.stream()
                .flatMap(format -> ranges.stream()
                        .filter(range -> includes(range, format))
                        .max(Comparator.comparingInt(FormatNegotiation::specificity))
                        .map(range -> new Match(format, range))
                        .stream())
                .filter(match -> match.range.getQualityValue() > 0)
                .max(preference)
                .map(match -> match.format.toString())
                .orElse(NOT_ACCEPTABLE);
    }

    private record Match(MediaType format, MediaType range) {}

    /** Parameters other than that of the spreadsheet form do not matter. */
    private static boolean includes(MediaType range, MediaType format) {
        String use = range.getParameter(Formats.USE);
        return range.includes(format) && (use == null || use.equals(format.getParameter(Formats.USE)));
    }

    private static int specificity(MediaType range) {
        if (range.isWildcardType()) {
            return 0;
        }
        if (range.isWildcardSubtype()) {
            return 1;
        }
        return (range.getParameter(Formats.USE) == null) ? CONCRETE : CONCRETE + 1;
    }
}
