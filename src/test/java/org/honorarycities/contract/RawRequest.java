package org.honorarycities.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.honorarycities.Api;

/**
 * A request that is sent exactly as written, including what an HTTP client library refuses to send.
 *
 * @param line the request line
 * @param headers the header lines; Host is added if absent
 * @param body the body, one character per byte; may be shorter than the headers say
 */
record RawRequest(String line, List<String> headers, String body) {

    static RawRequest get(String target, String... headers) {
        return of("GET", target, headers);
    }

    static RawRequest of(String method, String target, String... headers) {
        return new RawRequest(method + ' ' + target + " HTTP/1.1", List.of(headers), "");
    }

    /** Sends an HTTP/1.0 request, after which the server closes the connection. */
    static Api.Answer send(int port, String method, String target, String... headers) {
        return new RawRequest(method + ' ' + target + " HTTP/1.0", List.of(headers), "").send(port);
    }

    /** Sends the request on a connection of its own. */
    Api.Answer send(int port) {
        try (RawConnection connection = new RawConnection(port)) {
            return connection.send(this);
        }
    }

    RawRequest with(String... further) {
        return new RawRequest(
                line, Stream.concat(headers.stream(), Arrays.stream(further)).toList(), body);
    }

    RawRequest withBody(String text) {
        return new RawRequest(line, headers, text);
    }

    /** The request without the headers whose name starts with one of the prefixes. */
    RawRequest without(String... prefixes) {
        return new RawRequest(
                line,
                headers.stream()
                        .filter(header -> Arrays.stream(prefixes).noneMatch(prefix -> startsWith(header, prefix)))
                        .toList(),
                body);
    }

    String method() {
        return line.split(" ")[0];
    }

    byte[] bytes() {
        List<String> lines = new ArrayList<>(List.of(line));
        if (headers.stream().noneMatch(header -> startsWith(header, "Host:"))) {
            lines.add("Host: localhost");
        }
        lines.addAll(headers);
        return (String.join("\r\n", lines) + "\r\n\r\n" + body).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean startsWith(String header, String prefix) {
        return header.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        String text = String.join(
                " | ",
                Stream.concat(Stream.of(line), headers.stream())
                        .map(part -> part.length() > 120 ? part.substring(0, 120) + "..." : part)
                        .toList());
        return body.isEmpty() ? text : text + " | body " + body.replace("\r\n", "\\r\\n");
    }
}
