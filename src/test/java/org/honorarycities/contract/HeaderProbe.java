package org.honorarycities.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.honorarycities.Api;

/**
 * What comes of sending one request with many headers in turn.
 *
 * @param plain the response without further headers
 * @param other the responses that differ from it, by their headers
 * @param incomplete the requests without a complete response
 * @param warnings what was logged at WARN or above meanwhile
 */
record HeaderProbe(
        Api.Answer plain, Map<List<String>, Api.Answer> other, List<String> incomplete, List<String> warnings) {

    /** One path of each kind that is answered by different code. */
    static final List<String> PATHS = List.of(
            "/api/v1/places?limit=5",
            "/api/v1/places/kerch",
            "/explorer/main.js",
            "/actuator/health",
            "/",
            "/v3/api-docs/swagger-config",
            "/swagger-ui.html",
            "/nothing");

    static HeaderProbe of(int port, String path, Stream<List<String>> variants) {
        Map<List<String>, Api.Answer> other = new LinkedHashMap<>();
        List<String> incomplete = new ArrayList<>();
        try (LoggedWarnings warnings = new LoggedWarnings();
                RawClient client = new RawClient(port)) {
            Api.Answer plain = client.send(RawRequest.get(path));
            variants.forEach(headers -> {
                try {
                    Api.Answer answer = client.send(RawRequest.get(path).with(headers.toArray(String[]::new)));
                    if (!Responses.differences(answer, plain).isEmpty()) {
                        other.put(headers, answer);
                    }
                } catch (AssertionError failure) {
                    incomplete.add(failure.getMessage());
                }
            });
            return new HeaderProbe(plain, other, incomplete, warnings.messages());
        }
    }

    /** What no response may be, by the headers that cause it. */
    Map<List<String>, List<String>> faults() {
        Map<List<String>, List<String>> faults = new LinkedHashMap<>();
        faults.put(List.of(), Responses.faults(plain));
        other.forEach((headers, answer) -> faults.put(headers, Responses.faults(answer)));
        faults.values().removeIf(List::isEmpty);
        return faults;
    }
}
