package fr.passerelle.platform.outbox;

import fr.passerelle.platform.problem.Wordless;
import fr.passerelle.platform.time.Time;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import org.jboss.logging.Logger;

/** Hands waiting events to whoever handles their kind, on each server; what fails is tried again, later each time. */
@ApplicationScoped
class OutboxWorker {

    private static final Logger LOG = Logger.getLogger(OutboxWorker.class);
    static final int AT_ONCE = 20;

    private final OutboxQueue queue;
    private final List<OutboxHandler> handlers;
    private final Time time;

    OutboxWorker(OutboxQueue queue, @All List<OutboxHandler> handlers, Time time) {
        this.queue = queue;
        this.handlers = handlers;
        this.time = time;
    }

    @Scheduled(
            every = "${passerelle.outbox.every}",
            delayed = "20s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void regularly() {
        workOff();
    }

    /** Everything that is due now, and what that leaves behind. */
    void workOff() {
        while (round() > 0) {
            // Another round: the next of each key has become the oldest.
        }
    }

    /** @return how many were handed out */
    int round() {
        List<OutboxEvent> events = queue.claim(time.now(), AT_ONCE);
        events.forEach(this::handle);
        return events.size();
    }

    /** Each event has a caller of its own. */
    @ActivateRequestContext
    void handle(OutboxEvent event) {
        try {
            for (OutboxHandler handler : handlers) {
                if (handler.kinds().contains(event.kind())) {
                    handler.handle(event);
                }
            }
            queue.done(event);
        } catch (Postponed notNow) {
            queue.postpone(event, notNow.until());
        } catch (RuntimeException failed) {
            LOG.warnf(Wordless.of(failed), "Event %s (%s) failed, try %d", event.id(), event.kind(), event.attempts());
            queue.failed(event, root(failed).getClass().getSimpleName().replaceAll("[^A-Za-z0-9]", ""), time.now());
        }
    }

    private static Throwable root(Throwable failed) {
        Throwable root = failed;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
