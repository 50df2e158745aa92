package fr.passerelle.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.exchange.Exchange;
import fr.passerelle.exchange.SourceFormat;
import fr.passerelle.exchange.UnreadableSource;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.time.Time;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a file in; a new key opens a source. Reading begins once that is written. */
@ApplicationScoped
class ReceiveImport {

    private final Sources sources;
    private final ImportRuns runs;
    private final Exchange exchange;
    private final Inbox inbox;
    private final ReadImport reading;
    private final Caller caller;
    private final Time time;

    ReceiveImport(
            Sources sources,
            ImportRuns runs,
            Exchange exchange,
            Inbox inbox,
            ReadImport reading,
            Caller caller,
            Time time) {
        this.sources = sources;
        this.runs = runs;
        this.exchange = exchange;
        this.inbox = inbox;
        this.reading = reading;
        this.caller = caller;
        this.time = time;
    }

    /** Uploaded by the caller. */
    UUID receive(Path upload, String fileName, String key, @Nullable String sourceName, @Nullable SourceFormat format) {
        ReceivedFile file = inbox.receive(upload, fileName);
        UUID id;
        try {
            id = QuarkusTransaction.requiringNew().call(() -> received(file, key, sourceName, format));
        } catch (RuntimeException refused) {
            inbox.remove(file.path());
            throw refused instanceof UnreadableSource unreadable ? ProposeProfile.unreadable(unreadable) : refused;
        }
        reading.soon(id, file);
        return id;
    }

    private UUID received(ReceivedFile file, String key, @Nullable String sourceName, @Nullable SourceFormat format) {
        DirectorySource source = sources.byKey(key)
                .orElseGet(() -> sources.open(
                        key,
                        sourceName == null || sourceName.isBlank() ? key : sourceName.strip(),
                        format == null ? exchange.recognise(file.path(), file.name()) : format));
        ImportRun run = begin(source, sources.scope(), file);
        run.startedBy = caller.memberId();
        return run.id;
    }

    /** Fetched for the source, within the caller's transaction; {@link ReadImport#soon} follows it. */
    ImportRun begin(DirectorySource source, @Nullable String territory, ReceivedFile file) {
        ImportRun run = new ImportRun(UuidCreator.getTimeOrderedEpoch(), source, territory, file, time.now());
        runs.persist(run);
        return run;
    }
}
