package id.mentas.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * A PostgreSQL of the demo's own, which keeps its data in `data/`. Used only where no database is given; its binaries are
 * not in the production jar.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@ConditionalOnClass(name = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres")
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
class EmbeddedDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    /** A large folder takes its time: what was last written goes to its place when it stops, or is read again when it starts. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres() throws IOException {
        Path data = Path.of("data", "postgresql").toAbsolutePath();
        Files.createDirectories(data.getParent());
        stopLeftOver(data);
        // A kept folder must survive a power cut: the library's own defaults switch both off.
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(data.resolveSibling("server").toFile())
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "100")
                .setPGStartupWait(PATIENCE)
                // By a hook of its own it would stop while the house still works; Spring closes it last.
                .setRegisterShutdownHook(false)
                .start();
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedPostgres postgres) {
        String url = postgres.getJdbcUrl("postgres", "postgres");
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "postgres";
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }

    /** A killed JVM leaves its server running: it is stopped, so that the folder can be opened again. */
    private static void stopLeftOver(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile, StandardCharsets.UTF_8);
        Optional<ProcessHandle> server = lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
        if (server.isEmpty()
                || lines.size() < 2
                || !Path.of(lines.get(1).strip()).equals(data)) {
            Files.delete(pidFile);
            return;
        }
        if (!isPostgres(server.get())) {
            Files.delete(pidFile);
            return;
        }
        LOG.info("Menghentikan server basis data dari jalan sebelumnya");
        // SIGINT is PostgreSQL's fast shutdown, what `pg_ctl -m fast stop` sends.
        fastShutdown(server.get());
    }

    private static boolean isPostgres(ProcessHandle server) {
        return server.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(true);
    }

    private static void fastShutdown(ProcessHandle server) throws IOException {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .start()
                    .waitFor();
            server.onExit().get(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException failure) {
            throw new IOException("The database of an earlier run does not stop: pid " + server.pid(), failure);
        }
    }
}
