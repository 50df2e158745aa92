package fr.passerelle.imports;

import fr.passerelle.platform.time.Time;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * How far the work on an import is, said at most once a second and in a transaction of its own: what the work itself
 * writes is seen by nobody before its end. That work must not hold the import's row, or both wait forever.
 */
final class Progress {

    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final ImportRuns runs;
    private final Time time;
    private final UUID run;
    private WorkStep step = WorkStep.WAITING;
    private int total;
    private int done;
    private Instant said = Instant.MIN;

    Progress(ImportRuns runs, Time time, UUID run) {
        this.runs = runs;
        this.time = time;
        this.run = run;
    }

    void begin(WorkStep next, int ahead) {
        step = next;
        total = ahead;
        done = 0;
        say();
    }

    void more(int behind) {
        done += behind;
        if (said.plus(BETWEEN).isBefore(time.now())) {
            say();
        }
    }

    private void say() {
        said = time.now();
        QuarkusTransaction.requiringNew()
                .run(() -> runs.update(
                        "workStep = ?1, workDone = ?2, workTotal = ?3 where id = ?4", step, done, total, run));
    }
}
