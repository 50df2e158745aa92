package fr.passerelle.imports;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports, each of one scope: a territory's are seen by its coordinator, national ones by the platform's administrators. */
@ApplicationScoped
class ImportRuns implements PanacheRepositoryBase<ImportRun, UUID> {

    private final Sources sources;

    ImportRuns(Sources sources) {
        this.sources = sources;
    }

    PanacheQuery<ImportRun> inScope(@Nullable UUID source) {
        String latestFirst = " order by receivedAt desc, id desc";
        return source == null
                ? find("territoryCode is not distinct from ?1" + latestFirst, sources.scope())
                : find(
                        "territoryCode is not distinct from ?1 and sourceId = ?2" + latestFirst,
                        sources.scope(),
                        source);
    }

    /** @throws Problem not-found (404), for another territory's too */
    ImportRun require(UUID id) {
        return visible(findById(id));
    }

    /** Two coordinators at the same import follow each other. */
    ImportRun requireLocked(UUID id) {
        return visible(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private ImportRun visible(@Nullable ImportRun run) {
        if (run == null || !Objects.equals(run.territoryCode, sources.scope())) {
            throw new Problem(ProblemType.NOT_FOUND, "No import has this id here.");
        }
        return run;
    }

    /** One import at a time changes the directory, on whichever server; until the transaction ends. */
    void waitForTurn() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('imports.apply', 0)) as text)")
                .getSingleResult();
    }

    /** @throws Problem import-status (409) that names the present one */
    static void requireStatus(ImportRun run, ImportStatus status) {
        if (run.status != status) {
            throw new Problem(ProblemType.IMPORT_STATUS, "This asks for an import that is " + status + ".")
                    .with("currentStatus", run.status.name());
        }
    }
}
