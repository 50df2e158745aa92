package fr.passerelle.imports;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.Wordless;
import fr.passerelle.platform.time.Time;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Work on imports that outlasts a request, each piece one transaction, all or nothing. Its lock, which ends with that
 * transaction, proves to every server that it is alive; for what still waits for a thread, the server that has it in
 * hand says so every ten seconds. {@link TidyImports} ends what neither proves.
 */
@ApplicationScoped
class ImportJobs {

    private static final Logger LOG = Logger.getLogger(ImportJobs.class);

    private final ImportRuns runs;
    private final Time time;
    private final int patience;
    private final ExecutorService readers;
    private final ExecutorService changing = Executors.newSingleThreadExecutor();
    private final Set<UUID> inHand = ConcurrentHashMap.newKeySet();

    ImportJobs(ImportRuns runs, Time time, ImportsConfig config) {
        this.runs = runs;
        this.time = time;
        this.patience = Math.toIntExact(config.patience().toSeconds());
        this.readers = Executors.newFixedThreadPool(config.readers());
    }

    @PreDestroy
    void stop() {
        readers.shutdownNow();
        changing.shutdownNow();
    }

    /** @param work runs within its own transaction that holds the lock */
    void read(UUID id, Runnable work) {
        soon(readers, id, work);
    }

    /**
     * From one status into another by way of a third, which is seen meanwhile; back to the first when the work fails.
     *
     * @param work leaves the import in the status that it leads to
     * @throws Problem import-status (409) unless the import has the first
     */
    void change(UUID id, ImportStatus from, ImportStatus meanwhile, Consumer<Progress> work) {
        QuarkusTransaction.requiringNew().run(() -> {
            ImportRun run = runs.requireLocked(id);
            ImportRuns.requireStatus(run, from);
            run.status = meanwhile;
            run.workStep = WorkStep.WAITING;
            run.nothingDone = null;
            runs.flush();
            runs.aliveNow(Set.of(id));
        });
        soon(changing, id, () -> carryOut(id, from, meanwhile, work));
    }

    private void carryOut(UUID id, ImportStatus from, ImportStatus meanwhile, Consumer<Progress> work) {
        try {
            inTransaction(id, () -> {
                if (runs.count("id = ?1 and status = ?2", id, meanwhile) == 1) {
                    runs.waitForTurn();
                    work.accept(new Progress(runs, time, id));
                }
            });
        } catch (RuntimeException failed) {
            LOG.errorf(Wordless.of(failed), "The import %s stays %s", id, from);
        } finally {
            QuarkusTransaction.requiringNew().run(() -> runs.end(id, meanwhile, from, NothingDone.INTERNAL));
        }
    }

    /** One transaction that holds the import's lock from its beginning to its end. */
    void inTransaction(UUID id, Runnable work) {
        QuarkusTransaction.requiringNew().timeout(patience).run(() -> {
            runs.lockForWork(id);
            work.run();
        });
    }

    private void soon(ExecutorService threads, UUID id, Runnable work) {
        inHand.add(id);
        threads.execute(() -> {
            try {
                work.run();
            } finally {
                inHand.remove(id);
            }
        });
    }

    @Scheduled(
            every = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void stillInHand() {
        if (!inHand.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> runs.aliveNow(Set.copyOf(inHand)));
        }
    }
}
