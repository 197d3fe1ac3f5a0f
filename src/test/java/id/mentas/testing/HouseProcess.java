package id.mentas.testing;

import id.mentas.MentasApplication;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The house in a process of its own, as it runs in production: the engine's registry is one for a JVM. */
public final class HouseProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 300;

    private final Process process;
    private final int port;
    private final CompletableFuture<String> output;

    private HouseProcess(Process process, int port) {
        this.process = process;
        this.port = port;
        this.output = CompletableFuture.supplyAsync(() -> {
            try {
                return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException failure) {
                return failure.toString();
            }
        });
    }

    /** Begins to start; {@link #await} says when it stands. */
    public static HouseProcess launch(String database, Map<String, String> environment) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Duser.timezone=Asia/Makassar",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MentasApplication.class.getName())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("MENTAS_") || name.startsWith("SPRING_"));
        builder.environment().put("SPRING_DATASOURCE_URL", database);
        builder.environment().put("SPRING_DATASOURCE_USERNAME", "postgres");
        builder.environment().put("SPRING_DATASOURCE_PASSWORD", "postgres");
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().putAll(environment);
        return new HouseProcess(builder.start(), port);
    }

    public int port() {
        return port;
    }

    /** Comes back when it answers. */
    public void await() throws Exception {
        Instant until = Instant.now().plusSeconds(PATIENCE_SECONDS);
        while (!isUp()) {
            if (!process.isAlive()) {
                throw new AssertionError("The house has ended:\n" + output.get());
            }
            if (Instant.now().isAfter(until)) {
                throw new AssertionError("The house does not stand");
            }
            Thread.sleep(300);
        }
    }

    private boolean isUp() throws InterruptedException {
        try {
            HttpRequest ready = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + port + "/actuator/health/readiness"))
                    .build();
            return HttpClient.newHttpClient()
                            .send(ready, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** As a power cut ends it. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Waits until it has ended. */
    public int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** All that it has said, once it has ended. */
    public String output() throws Exception {
        return output.get();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
