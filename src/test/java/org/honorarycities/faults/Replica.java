package org.honorarycities.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** The packaged service in a process of its own, with as little memory as the image gives it. */
final class Replica implements AutoCloseable {

    private static final List<String> OPTIONS =
            List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError");

    private static final Pattern PORT = Pattern.compile("started on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Process process;
    private final Path log;

    private Replica(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts it, and does not wait until it is ready. */
    static Replica start(String... settings) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of("-jar", jar().toString(), "--server.port=0"));
        command.addAll(List.of(settings));
        Path log = Files.createTempFile(Files.createDirectories(Path.of("target/faults")), "replica", ".log");
        return new Replica(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start(),
                log);
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("honorary-cities-[\\d.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Package the service first: ./mvnw package"));
        }
    }

    Replica ready() {
        await("ready", () -> !process.isAlive() || isReady());
        assertThat(process.isAlive())
                .as("the service runs; it says:%n%s", log())
                .isTrue();
        return this;
    }

    boolean isReady() {
        return PORT.matcher(log()).find() && status("/actuator/health/readiness") == 200;
    }

    int port() {
        Matcher port = PORT.matcher(log());
        assertThat(port.find()).isTrue();
        return Integer.parseInt(port.group(1));
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The status of an answer; 0 if there is none. */
    int status(String path) {
        try {
            return get(path).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    HttpResponse<String> get(String path) throws IOException {
        URI address = UriComponentsBuilder.fromUriString("http://localhost:" + port() + path)
                .encode()
                .build()
                .toUri();
        try {
            return http.send(
                    HttpRequest.newBuilder(address)
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The sum of a metric over all its labels. */
    double metric(String name) throws IOException {
        return get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Tells it to end, as `docker stop` does, and does not wait. */
    void tellToEnd() {
        process.destroy();
    }

    int exitStatus() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("it ends")
                .isTrue();
        return process.exitValue();
    }

    static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time: " + what).isLessThan(end);
            pause(Duration.ofMillis(20));
        }
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Kills it, as `kill -9` does. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
