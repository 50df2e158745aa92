package fr.passerelle.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The four parts of a local run: started side by side, watched, and stopped together, whatever happens to one of them.
 */
final class Launch {

    private final ProjectRoot root;
    private final HomeFolder home;
    private final Ports ports;
    private final Console console;
    private final RunningParts running;
    private final boolean withStrictRealm;
    private final Instant begun = Instant.now();
    private final List<ProcessHandle> servers = new ArrayList<>();
    private final List<LocalPostgres> databases = new ArrayList<>();
    private final CompletableFuture<Void> failure = new CompletableFuture<>();
    private volatile CompletableFuture<Void> database = CompletableFuture.completedFuture(null);
    private volatile boolean stopping;

    Launch(
            ProjectRoot root,
            HomeFolder home,
            Ports ports,
            Console console,
            RunningParts running,
            boolean withStrictRealm) {
        this.root = root;
        this.home = home;
        this.ports = ports;
        this.console = console;
        this.running = running;
        this.withStrictRealm = withStrictRealm;
    }

    /** Returns when everything answers. */
    void start() throws IOException, Refusal {
        Files.deleteIfExists(home.ready());
        String issuer = "http://127.0.0.1:" + ports.keycloak() + "/realms/passerelle";
        CompletableFuture<Void> keycloak = inBackground("Keycloak", home.log("keycloak"), this::keycloak);
        CompletableFuture<Void> web = inBackground("Écrans", home.log("web"), this::webClient);
        database = inBackground(RunningParts.DATABASE, home.log("postgres"), this::postgres);
        CompletableFuture<Void> api =
                database.thenCompose(started -> inBackground("API", home.log("api"), () -> api(issuer)));
        awaitOrFail(CompletableFuture.allOf(keycloak, web, api));
        Files.writeString(home.ready(), ports.webUrl());
        console.ready(ports.webUrl(), Duration.between(begun, Instant.now()), new DemoAccounts(root.realms()).list());
    }

    /** Returns only by an exception: a part that ended by itself. */
    void watch() throws Refusal {
        awaitOrFail(new CompletableFuture<>());
    }

    private void awaitOrFail(CompletableFuture<Void> goal) throws Refusal {
        try {
            CompletableFuture.anyOf(failure, goal).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof PartFailure part) {
                throw new Refusal(part.sentence());
            }
            throw e;
        }
    }

    private Void postgres() throws IOException {
        LocalPostgres postgres = LocalPostgres.start(
                new LocalPostgres.Settings(root, home.postgres(), home.log("postgres"), ports.postgres(), true));
        synchronized (servers) {
            databases.add(postgres);
        }
        running.add(RunningParts.DATABASE, postgres.process());
        watchEnd(RunningParts.DATABASE, home.log("postgres"), postgres.process());
        return null;
    }

    private Void keycloak() throws IOException, InterruptedException {
        LocalKeycloak keycloak = LocalKeycloak.start(new LocalKeycloak.Settings(
                root, home.keycloak(), home.log("keycloak"), ports.keycloak(), ports.apiUrl(), withStrictRealm));
        started("Keycloak", home.log("keycloak"), keycloak.process());
        keycloak.awaitReady(Duration.ofMinutes(3));
        return null;
    }

    private Void api(String issuer) throws IOException, InterruptedException {
        ApiProcess api = new ApiProcess(root, ports, home.log("api"));
        Process process = api.start("jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/passerelle", issuer);
        started("API", home.log("api"), process.toHandle());
        api.awaitReady(process);
        return null;
    }

    private Void webClient() throws IOException, InterruptedException {
        WebClientProcess web = new WebClientProcess(root, ports, home.log("web"));
        Process process = web.start();
        started("Écrans", home.log("web"), process.toHandle());
        web.awaitReady(process);
        return null;
    }

    private void started(String part, Path log, ProcessHandle process) throws IOException {
        synchronized (servers) {
            if (stopping) {
                process.destroyForcibly();
                throw new IOException("stopping");
            }
            servers.add(process);
        }
        running.add(part, process);
        watchEnd(part, log, process);
    }

    private void watchEnd(String part, Path log, ProcessHandle process) {
        CompletableFuture<Void> unused = process.onExit().thenRun(() -> fail(part, log, "s'est arrêtée toute seule"));
    }

    private CompletableFuture<Void> inBackground(String part, Path log, Callable<Void> work) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        work.call();
                        console.partReady(part, Duration.between(begun, Instant.now()));
                    } catch (Exception e) {
                        fail(part, log, "n'a pas pu démarrer (" + e.getMessage() + ")");
                        throw new CompletionException(e);
                    }
                },
                task -> new Thread(task, part).start());
    }

    private void fail(String part, Path log, String what) {
        try {
            // Ctrl-C reaches the children of a terminal too, and one may end before this process knows that it stops.
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!stopping) {
            failure.completeExceptionally(new PartFailure(
                    "La partie « " + part + " » " + what + " : le journal est dans " + log + ". Le reste est arrêté."));
        }
    }

    /** Servers first, all at once; then the database, so that it closes on finished transactions. */
    void stop() {
        Instant start = Instant.now();
        List<ProcessHandle> toEnd;
        synchronized (servers) {
            stopping = true;
            toEnd = List.copyOf(servers);
        }
        ProcessEnd.of(toEnd, Duration.ofSeconds(2));
        closeDatabase();
        try {
            Files.deleteIfExists(home.ready());
            running.clear();
        } catch (IOException e) {
            // Nothing runs any more; the next start finds no living process in the list.
        }
        console.stopped(Duration.between(start, Instant.now()));
    }

    private void closeDatabase() {
        try {
            // Stopped while it was starting: only a server that runs can be closed.
            database.get(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // It did not start, so there is nothing to close.
        }
        synchronized (servers) {
            databases.forEach(LocalPostgres::close);
        }
    }

    private static final class PartFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        PartFailure(String sentence) {
            super(sentence);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }
}
