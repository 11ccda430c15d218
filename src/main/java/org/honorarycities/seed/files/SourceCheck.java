package org.honorarycities.seed.files;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.honorarycities.seed.files.SeedDataException.Flaw;

/** Checks that sources are pages of their own, and finds values that rest on a single one. */
class SourceCheck {

    private final SeedData data;
    private final Map<String, Row> sources;
    private final List<Flaw> flaws = new ArrayList<>();

    SourceCheck(SeedData data) {
        this.data = data;
        this.sources =
                data.rows("sources").stream().collect(Collectors.toMap(row -> row.get("id"), Function.identity()));
    }

    List<Flaw> check() {
        Map<String, Row> byAddress = new LinkedHashMap<>();
        for (Row source : sources.values()) {
            String address = source.get("url");
            Row other = address.isEmpty() ? null : byAddress.putIfAbsent(address, source);
            if (other != null) {
                flaws.add(source.flaw("url", "'" + other.get("id") + "' has the same address; use one source"));
            } else if (!isPage(address) && !source.get("grade").equals("D")) {
                String reason = address.isEmpty() ? "the address is missing" : "'" + address + "' is a home page";
                flaws.add(source.flaw("url", reason + "; give the address of the page that was read"));
            }
            checkOrigin(source);
        }
        return flaws;
    }

    private static boolean isPage(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getHost() != null && (uri.getRawPath().length() > 1 || uri.getRawQuery() != null);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void checkOrigin(Row source) {
        Row origin = source;
        for (int steps = 0; origin.has("derived_from"); steps++) {
            origin = sources.get(origin.get("derived_from"));
            if (steps > sources.size()) {
                flaws.add(source.flaw("derived_from", "the source is derived from itself through others"));
                return;
            }
        }
    }

    /** Returns a statement for each published value that one source gives, alone or with copies of it. */
    List<Row> restingOnOneSource() {
        Map<String, List<Row>> published = data.rows("statements").stream()
                .filter(statement -> statement.get("rank").equals("preferred"))
                .collect(Collectors.groupingBy(
                        statement -> statement.get("subject") + " " + statement.get("property"),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return published.values().stream()
                .filter(statements -> statements.stream()
                                .map(statement -> original(statement.get("source")))
                                .distinct()
                                .count()
                        == 1)
                .map(statements -> statements.get(0))
                .toList();
    }

    /** Returns the source that a source copies, directly or through others, or the source itself. */
    private String original(String source) {
        Row row = sources.get(source);
        return row.has("derived_from") ? original(row.get("derived_from")) : source;
    }
}
