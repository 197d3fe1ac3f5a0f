package id.mentas.kill;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The packaged application as a process of its own, which can be killed without a word and started again. */
final class JarUnderFire {

    private static final Duration STARTS_WITHIN = Duration.ofSeconds(120);

    private final Path jar;
    private final String database;
    private final int port;
    private final Map<String, String> settings;
    private final HttpClient http = HttpClient.newHttpClient();
    private volatile Process process;

    JarUnderFire(Path jar, String database, int port, Map<String, String> settings) {
        this.jar = jar;
        this.database = database;
        this.port = port;
        this.settings = settings;
        // A run that is broken off leaves nobody behind.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (process != null) {
                process.destroyForcibly();
            }
        }));
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    void start() {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-jar",
                jar.toString());
        builder.environment().put("SPRING_PROFILES_ACTIVE", "demo");
        builder.environment().put("SPRING_DATASOURCE_URL", database);
        builder.environment().put("SPRING_DATASOURCE_USERNAME", "postgres");
        builder.environment().put("SPRING_DATASOURCE_PASSWORD", "postgres");
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        // A killed node's jobs are taken up soon, so that the next kill finds work under way.
        builder.environment().put("CAMUNDA_BPM_JOB_EXECUTION_LOCK_TIME_IN_MILLIS", "10000");
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/kill-test.log")));
        try {
            process = builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        waitUntilUp();
    }

    /** SIGKILL: no shutdown hook runs. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    void stop() {
        process.destroy();
        process.onExit().join();
    }

    void waitUntilUp() {
        Instant until = Instant.now().plus(STARTS_WITHIN);
        HttpRequest health = HttpRequest.newBuilder(URI.create(address() + "/actuator/health"))
                .build();
        while (Instant.now().isBefore(until)) {
            if (!process.isAlive()) {
                throw new AssertionError(
                        "The application ended with " + process.exitValue() + ": see target/kill-test.log");
            }
            try {
                if (http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // The port is not open yet.
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AssertionError(interrupted);
            }
            sleep(100);
        }
        throw new AssertionError("The application does not come up: see target/kill-test.log");
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
