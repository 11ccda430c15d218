package org.honorarycities.contract;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.honorarycities.Api;

/** A connection on which requests are sent one after the other, and which reads no further than each response goes. */
final class RawConnection implements AutoCloseable {

    private final Socket socket;
    private final InputStream input;

    RawConnection(int port) {
        this(port, Duration.ofSeconds(5));
    }

    /**
     * Connects.
     *
     * @param port the port of the service
     * @param timeout for how long it may send nothing
     */
    RawConnection(int port, Duration timeout) {
        try {
            socket = new Socket("localhost", port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout((int) timeout.toMillis());
            input = new BufferedInputStream(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a request and reads the final response to its end. */
    Api.Answer send(RawRequest request) {
        try {
            write(request.bytes());
            Api.Answer head = head();
            while (head.status() < 200 && head.status() != 101) {
                head = head();
            }
            return new Api.Answer(head.status(), head.headers(), body(request.method(), head));
        } catch (IOException e) {
            throw new AssertionError("No complete response to " + request, e);
        }
    }

    /** The server may respond and close the connection before it has read all. */
    private void write(byte[] request) {
        try {
            socket.getOutputStream().write(request);
        } catch (IOException e) {
            // Then reading tells whether there is a response.
        }
    }

    /** Whether the server closes the connection within a time. */
    boolean isClosedWithin(int milliseconds) {
        try {
            socket.setSoTimeout(milliseconds);
            return input.read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private Api.Answer head() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(); !line.isEmpty(); line = line()) {
            String[] parts = line.split(": *", 2);
            headers.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
        }
        return new Api.Answer(status, HttpHeaders.of(headers, (name, value) -> true), new byte[0]);
    }

    private byte[] body(String method, Api.Answer head) throws IOException {
        if (method.equals("HEAD") || head.status() == 204 || head.status() == 304) {
            return new byte[0];
        }
        if (head.header("Transfer-Encoding").equals("chunked")) {
            return chunks();
        }
        String length = head.header("Content-Length");
        return length.isEmpty() ? rest() : exactly(Integer.parseInt(length));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int size;
        do {
            size = Integer.parseInt(line(), 16);
            body.write(exactly(size));
            line();
        } while (size > 0);
        return body.toByteArray();
    }

    /** To the end of the connection, even if the server resets it because it has not read all of the request. */
    private byte[] rest() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            input.transferTo(body);
        } catch (IOException e) {
            // The end as well.
        }
        return body.toByteArray();
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = input.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("The body ends after " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = input.read(); next != '\n'; next = input.read()) {
            if (next < 0) {
                throw new IOException("The connection ends within the headers");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
