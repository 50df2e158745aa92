package fr.passerelle.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/**
 * What a server was doing when it stopped, at the start of this one and every minute. Reading, applying and undoing are
 * one transaction each, so nothing of it has changed the directory: a file that was being read has to be sent again, an
 * import that was being applied or undone is where it was. What another server has in hand is left alone.
 */
@ApplicationScoped
class TidyImports {

    private final ImportRuns runs;

    TidyImports(ImportRuns runs) {
        this.runs = runs;
    }

    void atStart(@Observes StartupEvent started) {
        tidy();
    }

    @Scheduled(
            every = "1m",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void tidy() {
        for (UUID id : QuarkusTransaction.requiringNew().call(runs::withoutSignOfLife)) {
            QuarkusTransaction.requiringNew().run(() -> {
                if (runs.tryLockForWork(id)) {
                    runs.interrupted(id);
                }
            });
        }
    }
}
