package org.honorarycities.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.honorarycities.Api;

/** Sends what no well-behaved client would. */
final class RawRequest {

    private static final byte[] END_OF_HEADERS = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private RawRequest() {}

    /**
     * Sends a request and reads the whole answer.
     *
     * @param port the port of the service
     * @param method the method
     * @param target path and query, sent as they are
     * @param headers further lines of headers
     * @return the answer
     */
    static Api.Answer send(int port, String method, String target, String... headers) {
        String request = method + " " + target + " HTTP/1.0\r\nHost: localhost\r\n"
                + String.join(
                        "", Arrays.stream(headers).map(line -> line + "\r\n").toList()) + "\r\n";
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return answer(read(socket.getInputStream()));
        } catch (IOException e) {
            throw new AssertionError("There is no answer to " + method + " " + target, e);
        }
    }

    /** Up to the end, even if the server then resets the connection as it did not read all of a long request. */
    private static byte[] read(InputStream input) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
                read.write(buffer, 0, count);
            }
        } catch (IOException e) {
            if (read.size() == 0) {
                throw e;
            }
        }
        return read.toByteArray();
    }

    private static Api.Answer answer(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf(new String(END_OF_HEADERS, StandardCharsets.ISO_8859_1));
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line : Arrays.asList(lines).subList(1, lines.length)) {
            String[] parts = line.split(": *", 2);
            headers.merge(
                    parts[0],
                    List.of(parts[1]),
                    (before, after) ->
                            Stream.of(before, after).flatMap(List::stream).toList());
        }
        return new Api.Answer(
                Integer.parseInt(lines[0].split(" ")[1]),
                HttpHeaders.of(headers, (name, value) -> true),
                Arrays.copyOfRange(bytes, end + END_OF_HEADERS.length, bytes.length));
    }
}
