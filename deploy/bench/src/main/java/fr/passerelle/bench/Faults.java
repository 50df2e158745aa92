package fr.passerelle.bench;

import fr.passerelle.bench.Chaos.Victim;
import fr.passerelle.bench.Ledger.Acknowledged;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Commands by many clients through two API servers, while one of the servers or PostgreSQL is killed again and again:
 * nothing that was acknowledged may be lost, nothing done twice, nothing that follows from it left undone. Started by
 * {@code deploy/bench/run-faults}; ends with status 1 when anything is wrong.
 */
public final class Faults {

    private static final int CLIENTS = Integer.getInteger("faults.clients", 16);
    private static final int COMMANDS = Integer.getInteger("faults.commands", 10_000);
    private static final int ROUNDS = Integer.getInteger("faults.rounds", 3);

    private final Installation installation;
    private final Settings settings;
    private final Judge judge;
    private final MarkdownPage page = new MarkdownPage();
    private final List<Acknowledged> everything = new ArrayList<>();
    private boolean wrong;

    private Faults(Installation installation, Settings settings) {
        this.installation = installation;
        this.settings = settings;
        this.judge = new Judge(settings);
    }

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(System.getProperty("passerelle.root"));
        Settings settings = new Settings(
                Integer.getInteger("faults.port", 18700),
                CLIENTS,
                Duration.ZERO,
                Duration.ZERO,
                Long.MAX_VALUE,
                root.resolve("deploy/bench/target"),
                0,
                0);
        boolean wrong;
        try (Installation installation = Installation.start(root, root.resolve(".passerelle/faults"), settings)) {
            Faults faults = new Faults(installation, settings);
            faults.run();
            wrong = faults.wrong;
        }
        System.exit(wrong ? 1 : 0);
    }

    private void run() throws Exception {
        Instant began = Instant.now();
        Stage stage = Stage.find(settings);
        page.table(
                "|--:|:--|--:|--:|--:|--:|:--|",
                "Run",
                "Killed",
                "Kills",
                "Commands acknowledged",
                "Asked again",
                "Seconds",
                "Wrong");
        int number = 1;
        for (int round = 0; round < ROUNDS; round++) {
            for (Victim victim : Victim.values()) {
                one(number++, victim, stage);
            }
        }
        Instant waited = Instant.now();
        Map<String, Long> undone = judge.consequences(everything, began);
        note(undone, List.of());
        page.say("\nWhat followed from all " + everything.size() + " commands was done after "
                + Duration.between(waited, Instant.now()).toSeconds() + " more seconds. Wrong: "
                + words(undone, List.of()));
    }

    private void one(int number, Victim victim, Stage stage) throws Exception {
        Ledger ledger = new Ledger(COMMANDS);
        Chaos chaos = new Chaos(installation, victim, ledger);
        Instant began = Instant.now();
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Thread client = new Thread(new FaultClient(installation.replicas(), stage, ledger), "client-" + i);
            client.start();
            clients.add(client);
        }
        Thread killing = new Thread(chaos, "chaos");
        killing.start();
        for (Thread client : clients) {
            client.join();
        }
        chaos.stop();
        killing.join();
        Map<String, Long> found = judge.commands(ledger.acknowledged(), began);
        List<String> faults = List.copyOf(ledger.faults());
        note(found, faults);
        everything.addAll(ledger.acknowledged());
        page.row(
                number,
                victim == Victim.POSTGRES ? "PostgreSQL" : "one API server",
                chaos.kills(),
                ledger.acknowledged().size(),
                ledger.retries(),
                Duration.between(began, Instant.now()).toSeconds(),
                words(found, faults));
    }

    private void note(Map<String, Long> found, List<String> faults) {
        wrong |= !found.isEmpty() || !faults.isEmpty();
    }

    private static String words(Map<String, Long> found, List<String> faults) {
        return found.isEmpty() && faults.isEmpty() ? "nothing" : found + " " + faults;
    }
}
