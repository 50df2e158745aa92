package fr.passerelle.imports;

import fr.passerelle.exchange.Exchange;
import fr.passerelle.exchange.SourceReading;
import fr.passerelle.exchange.UnreadableSource;
import fr.passerelle.platform.problem.Wordless;
import fr.passerelle.platform.time.Time;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads files in the background and compares them with the directory, those of one territory one after the other. All
 * rows of a file are written in one transaction: a file that breaks off leaves none.
 */
@ApplicationScoped
class ReadImport {

    private static final Logger LOG = Logger.getLogger(ReadImport.class);
    private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofSeconds(1);

    private final ImportRuns runs;
    private final ImportRows rows;
    private final Sources sources;
    private final Comparing comparing;
    private final Ground ground;
    private final Exchange exchange;
    private final Inbox inbox;
    private final EntityManager entities;
    private final Time time;
    private final ImportJobs jobs;

    ReadImport(
            ImportRuns runs,
            ImportRows rows,
            Sources sources,
            Comparing comparing,
            Ground ground,
            Exchange exchange,
            Inbox inbox,
            EntityManager entities,
            Time time,
            ImportJobs jobs) {
        this.runs = runs;
        this.rows = rows;
        this.sources = sources;
        this.comparing = comparing;
        this.ground = ground;
        this.exchange = exchange;
        this.inbox = inbox;
        this.entities = entities;
        this.time = time;
        this.jobs = jobs;
    }

    void soon(UUID id, ReceivedFile file) {
        jobs.read(id, () -> read(id, file));
    }

    private void read(UUID id, ReceivedFile file) {
        try {
            jobs.inTransaction(id, () -> {
                if (begin(id)) {
                    compare(id, file);
                }
            });
        } catch (UnreadableSource unreadable) {
            fail(id, ImportFailure.of(unreadable.reason()), unreadable.getMessage());
        } catch (RuntimeException failed) {
            LOG.errorf(Wordless.of(failed), "The import %s could not be read", id);
            fail(id, ImportFailure.INTERNAL, null);
        } finally {
            inbox.remove(file.path());
        }
    }

    private boolean begin(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> runs.update(
                                "status = ?1 where id = ?2 and status = ?3",
                                ImportStatus.READING,
                                id,
                                ImportStatus.RECEIVED)
                        == 1);
    }

    private void compare(UUID id, ReceivedFile file) {
        ImportRun run = Objects.requireNonNull(runs.findById(id));
        DirectorySource source = Objects.requireNonNull(sources.findById(run.sourceId));
        waitForTurn(run.territoryCode);
        Comparison comparison = comparing.begin(run, this::keep);
        RuleTally rules = new RuleTally();
        SignsOfLife signs = new SignsOfLife(id);
        int total = exchange.read(reading(file, run, source), row -> {
            rules.count(row.notes());
            comparison.take(row);
            signs.row();
        });
        comparison.finish();
        ImportRun read = Objects.requireNonNull(runs.findById(id));
        read.rowsRead = total;
        read.rowsTotal = total;
        read.rowsUnkept = comparison.unkept();
        read.rules = Cards.write(rules.mostFrequent());
        read.status = ImportStatus.READY;
        read.readyAt = time.now();
    }

    private SourceReading reading(ReceivedFile file, ImportRun run, DirectorySource source) {
        return new SourceReading(
                file.path(),
                file.name(),
                run.format,
                source.name,
                source.profile,
                ground.of(run.territoryCode).gazetteer(),
                time.today());
    }

    /** Until this transaction ends, the next file of the territory waits, on whichever server it is. */
    private void waitForTurn(@Nullable String territory) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:turn, 0)) as text)")
                .setParameter("turn", "imports.read:" + territory)
                .getSingleResult();
    }

    private void keep(List<ImportRow> compared) {
        rows.persist(compared);
        rows.flush();
        rows.getEntityManager().clear();
    }

    private void fail(UUID id, ImportFailure failure, @Nullable String detail) {
        QuarkusTransaction.requiringNew()
                .run(() -> runs.update(
                        "status = ?1, failure = ?2, failureDetail = ?3 where id = ?4 and status in ('RECEIVED', 'READING')",
                        ImportStatus.FAILED,
                        failure,
                        detail,
                        id));
    }

    /** How far it is, at most once a second, in a transaction of its own. */
    private final class SignsOfLife {

        private final UUID run;
        private Instant last = time.now();
        private int read;

        private SignsOfLife(UUID run) {
            this.run = run;
        }

        private void row() {
            read++;
            if (read % 100 == 0 && last.plus(BETWEEN_SIGNS_OF_LIFE).isBefore(time.now())) {
                last = time.now();
                QuarkusTransaction.requiringNew().run(() -> runs.update("rowsRead = ?1 where id = ?2", read, run));
            }
        }
    }
}
