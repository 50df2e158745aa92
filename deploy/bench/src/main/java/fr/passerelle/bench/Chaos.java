package fr.passerelle.bench;

import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;

/** Kills one part after the other at moments that nobody chose, and starts it again, until it is told to stop. */
final class Chaos implements Runnable {

    /** The database needs half a minute to be itself again: killed oftener, hardly any command would be given. */
    enum Victim {
        REPLICA(1_000, 6_000),
        POSTGRES(6_000, 16_000);

        private final int leastMillis;
        private final int mostMillis;

        Victim(int leastMillis, int mostMillis) {
            this.leastMillis = leastMillis;
            this.mostMillis = mostMillis;
        }
    }

    private final Installation installation;
    private final Victim victim;
    private final Ledger ledger;
    private volatile boolean over;
    private volatile int kills;

    Chaos(Installation installation, Victim victim, Ledger ledger) {
        this.installation = installation;
        this.victim = victim;
        this.ledger = ledger;
    }

    /** At least once, even where the clients were quicker. */
    @Override
    public void run() {
        try {
            do {
                Thread.sleep(ThreadLocalRandom.current().nextInt(victim.leastMillis, victim.mostMillis));
                strike();
            } while (!over);
        } catch (IOException | RuntimeException e) {
            ledger.fault("Not started again: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        over = true;
    }

    int kills() {
        return kills;
    }

    private void strike() throws IOException, InterruptedException {
        int absence = ThreadLocalRandom.current().nextInt(2_000);
        if (victim == Victim.POSTGRES) {
            installation.killPostgres();
            Thread.sleep(absence);
            installation.restartPostgres();
        } else {
            int which = ThreadLocalRandom.current().nextInt(2);
            installation.killReplica(which);
            Thread.sleep(absence);
            installation.restartReplica(which);
        }
        kills++;
    }
}
