package org.honorarycities.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.honorarycities.Api;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Checks what holds for every response, and compares responses; finds all faults instead of failing at the first. */
final class Responses {

    /** Half of what nginx reserves for the headers of a response by default. */
    static final int MAX_HEADER_SIZE = 2048;

    private static final Pattern INTERNALS =
            Pattern.compile("\\bjava\\.|jakarta\\.|org\\.springframework|org\\.honorarycities|\\bat org\\.|(?i:jetty)");

    private Responses() {}

    /** The size of the status line and all headers as they were sent. */
    static int headerSize(Api.Answer answer) {
        int statusLine = "HTTP/1.1 200 Internal Server Error\r\n".length();
        return statusLine
                + answer.headers().map().entrySet().stream()
                        .flatMap(header ->
                                header.getValue().stream().map(value -> header.getKey() + ": " + value + "\r\n"))
                        .mapToInt(String::length)
                        .sum();
    }

    /** What no response may be: a server error, an error page that is not ours, large headers, internals. */
    static List<String> faults(Api.Answer answer) {
        List<String> faults = new ArrayList<>();
        if (answer.status() >= 500 && answer.status() != 505) {
            faults.add("status " + answer.status());
        }
        if (answer.status() >= 400 && !isOurs(answer)) {
            faults.add(answer.status() + " with a foreign body as " + answer.header("Content-Type"));
        }
        if (headerSize(answer) > MAX_HEADER_SIZE) {
            faults.add("headers of " + headerSize(answer) + " bytes");
        }
        Matcher internals =
                INTERNALS.matcher(answer.headers().map() + answer.text().replace("\\/", "/"));
        if (internals.find()) {
            faults.add("internals: " + internals.group());
        }
        return faults;
    }

    private static boolean isOurs(Api.Answer error) {
        String text = error.text();
        if (error.header("Content-Type").startsWith("text/html")) {
            return text.toLowerCase(Locale.ROOT).startsWith("<!doctype html>");
        }
        try {
            JsonNode problem = error.json();
            return error.header("Content-Type").equals("application/problem+json")
                    && problem.path("status").asInt() == error.status()
                    && problem.path("type").asString().contains("/problems/");
        } catch (JacksonException e) {
            return false;
        }
    }

    /** How a response differs from the expected one in status, headers and body. */
    static List<String> differences(Api.Answer actual, Api.Answer expected) {
        List<String> differences = new ArrayList<>();
        if (actual.status() != expected.status()) {
            differences.add("status " + actual.status() + " instead of " + expected.status());
        }
        Map<String, List<String>> actualHeaders = headers(actual);
        Map<String, List<String>> expectedHeaders = headers(expected);
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(actualHeaders.keySet());
        names.addAll(expectedHeaders.keySet());
        for (String name : names) {
            if (!Objects.equals(actualHeaders.get(name), expectedHeaders.get(name))) {
                differences.add(name + " " + actualHeaders.get(name) + " instead of " + expectedHeaders.get(name));
            }
        }
        if (!Arrays.equals(actual.body(), expected.body())) {
            differences.add("body " + start(actual) + " instead of " + start(expected));
        }
        return differences;
    }

    /** All but the time, and the seconds until midnight for which a response about today may be cached. */
    private static Map<String, List<String>> headers(Api.Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.headers().map());
        headers.remove("Date");
        headers.computeIfPresent(
                "Cache-Control", (name, values) -> List.of(values.get(0).replaceAll("\\d+", "n")));
        return headers;
    }

    private static String start(Api.Answer answer) {
        String text = answer.header("Content-Encoding").isEmpty() ? answer.text() : "compressed";
        return answer.body().length + " bytes " + text.substring(0, Math.min(100, text.length()));
    }
}
