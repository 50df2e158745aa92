package fr.passerelle.bench;

import fr.passerelle.local.LocalKeycloak;
import fr.passerelle.local.LocalPostgres;
import fr.passerelle.local.ProjectRoot;
import fr.passerelle.local.RunningParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL, Keycloak and two API servers, whose parts can be killed as a power cut would, and started again. */
final class Installation implements AutoCloseable {

    private static final int TRIES = 40;

    private final LocalPostgres.Settings database;
    private final RunningParts running;
    private final LocalKeycloak keycloak;
    private final List<Replica> replicas;
    private LocalPostgres postgres;

    private Installation(
            LocalPostgres.Settings database,
            RunningParts running,
            LocalKeycloak keycloak,
            LocalPostgres postgres,
            List<Replica> replicas) {
        this.database = database;
        this.running = running;
        this.keycloak = keycloak;
        this.postgres = postgres;
        this.replicas = replicas;
    }

    /** On an empty database with the demo territory; what a killed predecessor left in the home is ended first. */
    static Installation start(Path root, Path home, Settings settings) throws IOException, InterruptedException {
        ProjectRoot project = new ProjectRoot(root);
        Files.createDirectories(home.resolve("log"));
        RunningParts running = new RunningParts(home);
        running.endLeftovers();
        delete(home.resolve("postgres"));
        int port = settings.port();
        LocalPostgres.Settings database = new LocalPostgres.Settings(
                project, home.resolve("postgres"), home.resolve("log/postgres.log"), port + 3, true);
        LocalKeycloak keycloak = LocalKeycloak.start(new LocalKeycloak.Settings(
                project,
                home.resolve("keycloak"),
                home.resolve("log/keycloak.log"),
                port + 2,
                settings.apiUrl(),
                false));
        LocalPostgres postgres = LocalPostgres.start(database);
        List<Replica> replicas = Stream.of(port + 1, port + 4)
                .map(at -> new Replica(
                        root, at, home.resolve("log/api-" + at + ".log"), postgres.jdbcUrl(), keycloak.issuer()))
                .toList();
        Installation installation = new Installation(database, running, keycloak, postgres, replicas);
        Runtime.getRuntime().addShutdownHook(new Thread(installation::close));
        running.add(RunningParts.DATABASE, postgres.process());
        running.add("Keycloak", keycloak.process());
        keycloak.awaitReady(Duration.ofMinutes(3));
        for (int i = 0; i < replicas.size(); i++) {
            installation.begin(i, i == 0);
            replicas.get(i).awaitReady();
        }
        return installation;
    }

    List<Replica> replicas() {
        return replicas;
    }

    void killReplica(int which) throws InterruptedException {
        replicas.get(which).kill();
    }

    void restartReplica(int which) throws IOException, InterruptedException {
        begin(which, false);
        replicas.get(which).awaitReady();
    }

    /** The postmaster alone: what it leaves behind ends by itself, as after a real crash of it. */
    synchronized void killPostgres() throws InterruptedException {
        ProcessHandle postmaster = postgres.process();
        postmaster.destroyForcibly();
        while (postmaster.isAlive()) {
            Thread.sleep(20);
        }
    }

    synchronized void restartPostgres() throws IOException, InterruptedException {
        // Lets go of the data folder; there is nothing left to stop.
        postgres.close();
        for (int left = TRIES; ; left--) {
            try {
                postgres = LocalPostgres.start(database);
                running.add(RunningParts.DATABASE, postgres.process());
                break;
            } catch (IOException | RuntimeException stillThere) {
                // Its last children hold the shared memory for a moment.
                if (left == 0) {
                    throw stillThere;
                }
                Thread.sleep(250);
            }
        }
        for (Replica replica : replicas) {
            replica.awaitReady();
        }
    }

    private void begin(int which, boolean withDemo) throws IOException {
        running.add("API " + which, replicas.get(which).start(withDemo).toHandle());
    }

    @Override
    public synchronized void close() {
        try {
            for (Replica replica : replicas) {
                replica.kill();
            }
            keycloak.close();
            postgres.close();
            running.clear();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            System.err.println("Not everything ended: " + e.getMessage());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
