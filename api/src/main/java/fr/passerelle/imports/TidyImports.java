package fr.passerelle.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * What the server was doing when it stopped. Reading and applying are one transaction each, so nothing of it has
 * changed the directory: a file that was being read has to be sent again, an import that was being applied can be.
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

    void tidy() {
        QuarkusTransaction.requiringNew().run(() -> {
            runs.update(
                    "status = ?1, failure = ?2 where status in ('RECEIVED', 'READING')",
                    ImportStatus.FAILED,
                    ImportFailure.INTERRUPTED);
            runs.update("status = ?1 where status = ?2", ImportStatus.READY, ImportStatus.APPLYING);
        });
    }
}
