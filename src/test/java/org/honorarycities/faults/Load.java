package org.honorarycities.faults;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Clients that ask one thing after the other, on connections of their own, until they are told to stop. */
final class Load implements AutoCloseable {

    /**
     * How a request fared.
     *
     * @param path what was asked
     * @param status the status; 0 if the answer did not come or not whole
     * @param begun when it was sent, by {@link System#nanoTime()}
     * @param time how long it took
     */
    record Outcome(String path, int status, long begun, Duration time) {}

    private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final int port;
    private final IntFunction<String> paths;
    private volatile boolean goesOn = true;

    private Load(int port, IntFunction<String> paths) {
        this.port = port;
        this.paths = paths;
    }

    /**
     * Begins.
     *
     * @param clients how many ask at once; every other one opens a connection for each request
     * @param paths what the n-th request asks for
     */
    static Load begin(int port, int clients, IntFunction<String> paths) {
        Load load = new Load(port, paths);
        for (int i = 0; i < clients; i++) {
            boolean keepsConnection = i % 2 == 0;
            load.threads.execute(() -> load.run(keepsConnection));
        }
        return load;
    }

    private void run(boolean keepsConnection) {
        Connection connection = null;
        while (goesOn) {
            String path = paths.apply(asked.getAndIncrement());
            long begun = System.nanoTime();
            int status = 0;
            try {
                connection = (connection == null) ? new Connection(port) : connection;
                status = connection.ask(path, keepsConnection);
                if (connection.isToBeClosed) {
                    connection.close();
                    connection = null;
                }
            } catch (IOException e) {
                connection = null;
            }
            outcomes.add(new Outcome(path, status, begun, Duration.ofNanos(System.nanoTime() - begun)));
        }
    }

    /** What was asked so far. */
    List<Outcome> outcomes() {
        return new ArrayList<>(outcomes);
    }

    int asked() {
        return asked.get();
    }

    /** Lets each client end its request and ask no further. */
    List<Outcome> stop() throws InterruptedException {
        goesOn = false;
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.MINUTES);
        return outcomes();
    }

    @Override
    public void close() {
        goesOn = false;
        threads.shutdownNow();
    }

    /** By hand, as the clients of the JDK ask again by themselves what has failed. */
    private static final class Connection {

        private final Socket socket;
        private final InputStream input;
        private boolean isToBeClosed;

        Connection(int port) throws IOException {
            socket = new Socket("localhost", port);
            socket.setSoTimeout(30_000);
            input = new BufferedInputStream(socket.getInputStream());
        }

        int ask(String path, boolean keepsConnection) throws IOException {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                    + (keepsConnection ? "" : "Connection: close\r\n") + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            int status = Integer.parseInt(line().split(" ")[1]);
            int length = -1;
            isToBeClosed = false;
            boolean isChunked = false;
            for (String header = line().toLowerCase(); !header.isEmpty(); header = line().toLowerCase()) {
                if (header.startsWith("content-length:")) {
                    length = Integer.parseInt(
                            header.substring("content-length:".length()).strip());
                }
                isChunked |= header.equals("transfer-encoding: chunked");
                isToBeClosed |= header.equals("connection: close");
            }
            if (isChunked) {
                for (int size = chunk(); size > 0; size = chunk()) {
                    skip(size + 2);
                }
                line();
            } else {
                skip(length);
            }
            return status;
        }

        private int chunk() throws IOException {
            return Integer.parseInt(line(), 16);
        }

        private void skip(int length) throws IOException {
            if (input.readNBytes(length).length < length) {
                throw new IOException("the answer ends early");
            }
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int next = input.read(); next != '\n'; next = input.read()) {
                if (next < 0) {
                    throw new IOException("the answer ends early");
                }
                line.append((char) next);
            }
            return line.toString().strip();
        }

        void close() {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
