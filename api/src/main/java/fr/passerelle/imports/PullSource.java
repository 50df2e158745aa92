package fr.passerelle.imports;

import fr.passerelle.imports.Fetcher.Fetched;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.problem.Wordless;
import fr.passerelle.platform.time.Time;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Fetches sources by their address, on their day or when asked. What arrives waits to be looked at; nothing is applied. */
@ApplicationScoped
class PullSource {

    private static final Logger LOG = Logger.getLogger(PullSource.class);

    private final Sources sources;
    private final Fetcher fetcher;
    private final Inbox inbox;
    private final ReceiveImport receiving;
    private final ReadImport reading;
    private final Time time;

    PullSource(Sources sources, Fetcher fetcher, Inbox inbox, ReceiveImport receiving, ReadImport reading, Time time) {
        this.sources = sources;
        this.fetcher = fetcher;
        this.inbox = inbox;
        this.receiving = receiving;
        this.reading = reading;
        this.time = time;
    }

    private record Wanted(UUID id, String url, @Nullable String etag) {}

    @Scheduled(
            every = "10m",
            delayed = "2m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void regularly() {
        for (UUID source : due()) {
            try {
                pull(source);
            } catch (RuntimeException failed) {
                LOG.errorf(Wordless.of(failed), "The source %s could not be fetched", source);
            }
        }
    }

    /** The next date is set first: a source that fails waits for its next turn, and two servers do not both fetch it. */
    private List<UUID> due() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Instant now = time.now();
            List<DirectorySource> due = sources.find("nextPullAt <= ?1 and url is not null", now)
                    .withLock(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                    .list();
            due.forEach(source -> source.nextPullAt = source.pullEvery == null ? null : source.pullEvery.after(now));
            return due.stream().map(source -> source.id).toList();
        });
    }

    /** @throws Problem rule-not-met (422) for a source without an address, not-allowed (403) for a national one */
    void pullNow(String key) {
        pull(QuarkusTransaction.requiringNew().call(() -> {
            DirectorySource source = sources.require(key);
            if (!sources.isOwn(source)) {
                throw new Problem(
                        ProblemType.NOT_ALLOWED, "National sources are fetched by the platform's administrators.");
            }
            if (source.url == null) {
                throw Problem.field(ProblemType.RULE_NOT_MET, "url", "is needed to fetch the source");
            }
            return source.id;
        }));
    }

    private void pull(UUID id) {
        Wanted wanted = QuarkusTransaction.requiringNew().call(() -> {
            DirectorySource source = Objects.requireNonNull(sources.findById(id));
            return new Wanted(id, Objects.requireNonNull(source.url), source.lastEtag);
        });
        Fetched fetched = fetcher.fetch(wanted.url, wanted.etag);
        ReceivedFile file = fetched.file();
        UUID run = QuarkusTransaction.requiringNew().call(() -> received(id, fetched));
        if (file != null) {
            if (run == null) {
                inbox.remove(file.path());
            } else {
                reading.soon(run, file);
            }
        }
    }

    /** @return the new import; null when there is nothing new */
    private @Nullable UUID received(UUID id, Fetched fetched) {
        DirectorySource source = Objects.requireNonNull(sources.findById(id));
        ReceivedFile file = fetched.file();
        boolean known = file != null && file.sha256().equals(source.lastDigest);
        source.lastPullAt = time.now();
        source.lastPullOutcome = known ? PullOutcome.NOT_MODIFIED : fetched.outcome();
        if (file == null) {
            return null;
        }
        source.lastEtag = fetched.etag();
        if (known) {
            return null;
        }
        source.lastDigest = file.sha256();
        ImportRun run = receiving.begin(source, source.territoryCode, file);
        run.pulled = true;
        return run.id;
    }
}
