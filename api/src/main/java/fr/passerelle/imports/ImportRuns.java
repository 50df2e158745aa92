package fr.passerelle.imports;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports, each of one scope: a territory's are seen by its coordinator, national ones by the platform's administrators. */
@ApplicationScoped
class ImportRuns implements PanacheRepositoryBase<ImportRun, UUID> {

    private static final String WORK_LOCK = "hashtextextended('imports.work:' || :id, 0)";

    /** A lock is what speaks for work that has begun; before that its server says every ten seconds that it is there. */
    private static final String NO_SIGN_OF_LIFE = """
            status in ('RECEIVED', 'READING', 'APPLYING', 'UNDOING')
             and (status = 'READING' or work_step in ('CHECKING', 'WRITING') or alive_at < now() - interval '1 minute')""";

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

    /** Until the transaction ends: whoever works on the import holds this, on whichever server. */
    void lockForWork(UUID id) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(" + WORK_LOCK + ") as text)")
                .setParameter("id", id.toString())
                .getSingleResult();
    }

    /** @return false when somebody works on it; else nobody can before the transaction ends */
    boolean tryLockForWork(UUID id) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(" + WORK_LOCK + ")")
                .setParameter("id", id.toString())
                .getSingleResult();
    }

    /** This server has them in hand. */
    void aliveNow(Collection<UUID> ids) {
        getEntityManager()
                .createNativeQuery("update import_run set alive_at = now() where id = any(:ids)")
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Under way, and unless somebody holds their lock nobody has them in hand. */
    List<UUID> withoutSignOfLife() {
        return getEntityManager()
                .createNativeQuery("select id from import_run where " + NO_SIGN_OF_LIFE, UUID.class)
                .getResultList();
    }

    /** Back to where it was, or failed when the file is gone; nothing unless it still is {@link #withoutSignOfLife}. */
    void interrupted(UUID id) {
        getEntityManager()
                .createNativeQuery("""
                        update import_run
                           set status = case status when 'APPLYING' then 'READY' when 'UNDOING' then 'APPLIED' else 'FAILED' end,
                               failure = case when status in ('RECEIVED', 'READING') then 'INTERRUPTED' end,
                               nothing_done = case when status in ('APPLYING', 'UNDOING') then 'INTERRUPTED' end,
                               work_step = null
                         where id = :id and %s""".formatted(NO_SIGN_OF_LIFE))
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Work on it is over; nothing when it was ended before. */
    void end(UUID id, ImportStatus meanwhile, ImportStatus status, @Nullable NothingDone why) {
        update(
                "status = ?1, nothingDone = ?2, workStep = null where id = ?3 and status = ?4",
                status,
                why,
                id,
                meanwhile);
    }

    /** @throws Problem import-status (409) that names the present one */
    static void requireStatus(ImportRun run, ImportStatus status) {
        if (run.status != status) {
            throw new Problem(ProblemType.IMPORT_STATUS, "This asks for an import that is " + status + ".")
                    .with("currentStatus", run.status.name());
        }
    }
}
