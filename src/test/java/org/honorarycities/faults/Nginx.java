package org.honorarycities.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The system's nginx with src/deploy/nginx.conf and an empty cache, in front of one instance. */
final class Nginx implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/nginx");

    private final int port = freePort();
    private final Process process;

    /** Starts it. The folder is for all its files. */
    Nginx(Path folder, int servicePort) throws IOException {
        Path log = folder.resolve("nginx.log");
        Path configuration = Files.writeString(folder.resolve("nginx.conf"), configuration(folder, servicePort));
        // The folder is closed to the user that workers run as by default when root starts nginx.
        String globals = "daemon off; user root;";
        process = new ProcessBuilder(PROGRAM.toString(), "-c", configuration.toString(), "-e", "stderr", "-g", globals)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Replica.await("nginx", () -> !process.isAlive() || accepts());
        assertThat(process.isAlive())
                .as("nginx runs: %s", Files.readString(log))
                .isTrue();
    }

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    int port() {
        return port;
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private boolean accepts() {
        try (Socket connection = new Socket("127.0.0.1", port)) {
            return connection.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** Replaces only addresses, paths, and what nginx 1.22 does not know. */
    private String configuration(Path folder, int servicePort) throws IOException {
        Map<String, String> replacements = new LinkedHashMap<>();
        replacements.put("listen 8080;", "listen 127.0.0.1:" + port + ";");
        replacements.put("server api:8080 resolve", "server 127.0.0.1:" + servicePort);
        replacements.put("zone api 64k;", "");
        replacements.put("resolver 127.0.0.11 valid=5s;", "");
        replacements.put("/run/", folder + "/");
        replacements.put("/var/cache/nginx/", folder + "/");
        replacements.put("http {", "http { access_log off;");
        for (String module : new String[] {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"}) {
            replacements.merge("http {", " " + module + "_temp_path " + folder + ";", String::concat);
        }
        String configuration = Files.readString(Path.of("src/deploy/nginx.conf"));
        for (Map.Entry<String, String> replacement : replacements.entrySet()) {
            assertThat(configuration).contains(replacement.getKey());
            configuration = configuration.replace(replacement.getKey(), replacement.getValue());
        }
        return configuration;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
