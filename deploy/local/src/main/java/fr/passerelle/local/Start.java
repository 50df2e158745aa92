package fr.passerelle.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The launcher behind {@code deploy/local/start}: checks, starts the parts, waits for Ctrl-C. */
public final class Start {

    private final ProjectRoot root;
    private final Options options;
    private final Console console;
    private final HomeFolder home;
    private final RunningParts running;

    private Start(ProjectRoot root, Options options, Console console) {
        this.root = root;
        this.options = options;
        this.console = console;
        this.home = new HomeFolder(options.home());
        this.running = new RunningParts(options.home());
    }

    public static void main(String[] arguments) {
        // PostgreSQL's wrapper logs through SLF4J, which would greet every start with the absence of a logger.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Console console = new Console();
        try {
            ProjectRoot root = ProjectRoot.above(Path.of(System.getProperty("passerelle.root", "")));
            new Start(root, Options.parse(root, List.of(arguments)), console).run();
        } catch (Refusal e) {
            console.refuse(e.sentence());
            System.exit(e.exitCode());
        } catch (IOException e) {
            console.refuse("Passerelle ne peut pas démarrer : " + e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException, Refusal {
        switch (options.action()) {
            case HELP -> console.say(Options.USAGE);
            case STOP -> stopEarlier();
            case START -> start();
        }
    }

    private void start() throws IOException, Refusal {
        home.requireUsable();
        Optional<HomeLock> lock = HomeLock.tryTake(options.home());
        if (lock.isEmpty()) {
            throw new Refusal("Passerelle tourne déjà avec les données de " + options.home() + owner()
                    + " : arrêtez-la par Ctrl-C ou par « " + stopCommand() + " ».");
        }
        requireNoLeftover();
        Ports ports = Ports.from(options.port());
        ports.requireFree();
        if (options.fresh()) {
            empty();
        }
        // Loaded now, because the jar may be built anew beneath a running launcher, which must still be able to stop.
        ProcessEnd.of(List.of(), Duration.ZERO);
        Launch launch = new Launch(root, home, ports, console, running, options.withStrictRealm());
        Runtime.getRuntime().addShutdownHook(new Thread(launch::stop, "stop"));
        if (options.attended()) {
            endWithStandardInput();
        }
        console.say("Passerelle démarre (données et journaux : " + options.home() + ")");
        launch.start();
        launch.watch();
    }

    private void requireNoLeftover() throws IOException, Refusal {
        List<RunningParts.Leftover> leftovers = running.leftovers();
        if (!leftovers.isEmpty()) {
            String names = String.join(
                    ", ",
                    leftovers.stream()
                            .map(left -> left.name() + " (processus "
                                    + left.process().pid() + ")")
                            .toList());
            throw new Refusal("Un lancement précédent a laissé " + names + " : arrêtez-les par « " + stopCommand()
                    + " », puis relancez ; aucune donnée n'est perdue.");
        }
        // A home moved or copied while running has no list of processes, but PostgreSQL still names its own.
        if (Files.exists(home.postgres().resolve("postmaster.pid"))) {
            Optional<ProcessHandle> postgres = livingPostgres();
            if (postgres.isPresent()) {
                throw new Refusal("PostgreSQL (processus " + postgres.get().pid()
                        + ") tourne encore sur ces données : arrêtez-le par « kill -INT "
                        + postgres.get().pid() + " », puis relancez.");
            }
        }
    }

    private Optional<ProcessHandle> livingPostgres() {
        try {
            return Optional.of(LocalPostgres.postmasterOf(home.postgres()))
                    .filter(process -> process.info().command().orElse("").contains("postgres"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void empty() throws IOException, Refusal {
        if (!options.yes() && !console.confirm("Effacer toutes les données locales de " + options.home() + " ?")) {
            throw new Refusal("Rien n'a été effacé ni démarré.");
        }
        home.empty();
    }

    private void stopEarlier() throws IOException, Refusal {
        Optional<HomeLock> lock = HomeLock.tryTake(options.home());
        if (lock.isEmpty()) {
            // The launcher itself still runs: it knows best how to stop.
            HomeLock.owner(options.home())
                    .ifPresent(launcher -> ProcessEnd.of(List.of(launcher), Duration.ofSeconds(10)));
        }
        running.endLeftovers();
        console.say("Plus rien ne tourne sur " + options.home() + ".");
    }

    /** A harness that dies closes its end of the pipe, even when it is killed. */
    private static void endWithStandardInput() {
        Thread watcher = new Thread(
                () -> {
                    try {
                        while (System.in.read() >= 0) {
                            // Whatever it says; only the end counts.
                        }
                    } catch (IOException e) {
                        // As good as closed.
                    }
                    System.exit(0);
                },
                "standard-input");
        watcher.setDaemon(true);
        watcher.start();
    }

    private String owner() {
        return HomeLock.owner(options.home())
                .map(process -> " (processus " + process.pid() + ")")
                .orElse("");
    }

    private String stopCommand() {
        String command = "deploy/local/start --stop";
        return options.home().equals(root.home("local")) ? command : command + " --home " + options.home();
    }
}
