package fr.passerelle.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, and Keycloak if wanted, for one process that needs them in the background: dev mode or a test run. What a
 * killed predecessor left in the same home is ended first.
 */
public final class LocalParts implements AutoCloseable {

    private static final int HOMES = 8;

    private final HomeLock lock;
    private final RunningParts running;
    private final LocalPostgres postgres;
    private final @Nullable LocalKeycloak keycloak;

    private LocalParts(HomeLock lock, RunningParts running, LocalPostgres postgres, @Nullable LocalKeycloak keycloak) {
        this.lock = lock;
        this.running = running;
        this.postgres = postgres;
        this.keycloak = keycloak;
    }

    /**
     * @param use names the home; when another process has it, {@code use-2} and so on is taken, so that two test runs
     *     do not meet
     * @param durable whether the data is kept for the next time
     * @param apiUrl where the API will listen
     */
    public static LocalParts start(ProjectRoot root, String use, boolean durable, boolean withKeycloak, String apiUrl)
            throws IOException, InterruptedException {
        for (int i = 1; i <= HOMES; i++) {
            Path home = root.home(i == 1 ? use : use + "-" + i);
            HomeLock lock = HomeLock.tryTake(home).orElse(null);
            if (lock != null) {
                try {
                    return start(root, home, lock, durable, withKeycloak, apiUrl);
                } catch (IOException | InterruptedException | RuntimeException e) {
                    lock.close();
                    throw e;
                }
            }
        }
        throw new IOException("All " + HOMES + " homes of \"" + use + "\" are in use by other processes");
    }

    private static LocalParts start(
            ProjectRoot root, Path home, HomeLock lock, boolean durable, boolean withKeycloak, String apiUrl)
            throws IOException, InterruptedException {
        RunningParts running = new RunningParts(home);
        running.endLeftovers();
        LocalKeycloak keycloak = null;
        if (withKeycloak) {
            keycloak = LocalKeycloak.start(new LocalKeycloak.Settings(
                    root, home.resolve("keycloak"), home.resolve("log/keycloak.log"), FreePort.any(), apiUrl, false));
            running.add("Keycloak", keycloak.process());
        }
        try {
            LocalPostgres postgres = LocalPostgres.start(new LocalPostgres.Settings(
                    root, home.resolve("postgres"), home.resolve("log/postgres.log"), 0, durable));
            running.add(RunningParts.DATABASE, postgres.process());
            LocalParts parts = new LocalParts(lock, running, postgres, keycloak);
            // Quarkus closes it too; this is for a JVM that leaves by System.exit or a signal.
            Runtime.getRuntime().addShutdownHook(new Thread(parts::close, "passerelle-parts-end"));
            if (keycloak != null) {
                keycloak.awaitReady(Duration.ofMinutes(2));
            }
            return parts;
        } catch (IOException | InterruptedException | RuntimeException e) {
            if (keycloak != null) {
                keycloak.close();
            }
            throw e;
        }
    }

    public LocalPostgres postgres() {
        return postgres;
    }

    /** Null when it was not wanted. */
    public @Nullable LocalKeycloak keycloak() {
        return keycloak;
    }

    @Override
    public void close() {
        try {
            if (keycloak != null) {
                keycloak.close();
            }
            postgres.close();
            running.clear();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
