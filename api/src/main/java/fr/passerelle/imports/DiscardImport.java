package fr.passerelle.imports;

import fr.passerelle.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Puts an import away; its rows are forgotten, what was said of possible duplicates holds. */
@ApplicationScoped
class DiscardImport {

    private final ImportRuns runs;
    private final ImportRows rows;

    DiscardImport(ImportRuns runs, ImportRows rows) {
        this.runs = runs;
        this.rows = rows;
    }

    /** @throws Problem import-status (409) unless READY */
    @Transactional
    void discard(UUID id) {
        ImportRun run = runs.requireLocked(id);
        ImportRuns.requireStatus(run, ImportStatus.READY);
        run.status = ImportStatus.DISCARDED;
        rows.delete("runId", id);
    }
}
