package fr.passerelle.imports;

import fr.passerelle.imports.ImportChanges.Change;
import fr.passerelle.imports.ImportResponse.NotGivenBack;
import fr.passerelle.imports.ImportResponse.NotGivenBack.Reason;
import fr.passerelle.network.Directory;
import fr.passerelle.network.FiledPlace;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.time.Time;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Gives every place back as it was before an import, in one transaction. What somebody changed since is newer than the
 * import and stays; it is listed.
 */
@ApplicationScoped
class UndoImport {

    private static final int TOGETHER = 200;

    private final ImportRuns runs;
    private final ImportRows rows;
    private final ImportChanges changes;
    private final Origins origins;
    private final Directory directory;
    private final Time time;
    private final int patience;

    UndoImport(
            ImportRuns runs,
            ImportRows rows,
            ImportChanges changes,
            Origins origins,
            Directory directory,
            Time time,
            ImportsConfig config) {
        this.runs = runs;
        this.rows = rows;
        this.changes = changes;
        this.origins = origins;
        this.directory = directory;
        this.time = time;
        this.patience = Math.toIntExact(config.patience().toSeconds());
    }

    /** @throws Problem import-status (409) unless APPLIED */
    void undo(UUID id) {
        QuarkusTransaction.requiringNew().timeout(patience).run(() -> giveBack(id));
    }

    private void giveBack(UUID id) {
        runs.waitForTurn();
        ImportRun run = runs.requireLocked(id);
        ImportRuns.requireStatus(run, ImportStatus.APPLIED);
        List<UUID> places = changes.places(id);
        Set<UUID> touched = new HashSet<>();
        List<NotGivenBack> notGivenBack = new ArrayList<>();
        for (List<UUID> part : parts(places)) {
            Map<UUID, FiledPlace> now = directory.filed(part);
            for (Change change : changes.of(id, part)) {
                FiledPlace place = now.get(change.placeId());
                if (place == null || !change.leftIt(place)) {
                    touched.add(change.placeId());
                    notGivenBack.add(listed(change, Reason.CHANGED_SINCE));
                }
            }
            directory.settle();
        }
        rows.eachToApply(id, part -> forget(run, part, touched));
        for (List<UUID> part : parts(places)) {
            changes.of(id, part).stream()
                    .filter(change -> !touched.contains(change.placeId()))
                    .filter(change -> !giveBack(change))
                    .forEach(change -> notGivenBack.add(listed(change, Reason.CLOSED_INSTEAD)));
            directory.settle();
        }
        runs.update(
                "status = ?1, undoneAt = ?2, notGivenBack = ?3 where id = ?4",
                ImportStatus.UNDONE,
                time.now(),
                Cards.write(notGivenBack),
                id);
    }

    /** The source says again what it said before, unless a later import has read something newer. */
    private void forget(ImportRun run, List<ImportRow> part, Set<UUID> touched) {
        Map<String, Origins.Origin> now =
                origins.of(run.sourceId, part.stream().map(row -> row.originKey).toList());
        for (ImportRow row : part) {
            Origins.Origin origin = now.get(row.originKey);
            if (origin == null || touched.contains(Objects.requireNonNull(row.target()))) {
                continue;
            }
            if (row.outcome == RowOutcome.ABSENT) {
                origins.decide(run.sourceId, row.originKey, null);
            } else if (origin.says(row.said())) {
                origins.giveBack(run, row);
            }
        }
        directory.settle();
    }

    /** @return false when the place was created by the import and something refers to it */
    private boolean giveBack(Change change) {
        UUID id = change.placeId();
        if (change.before() == null) {
            boolean removed = directory.remove(id);
            if (!removed) {
                directory.close(id, time.today());
            }
            return removed;
        }
        if (change.servicesBefore() != null) {
            directory.offer(id, change.servicesBefore());
        }
        if (!change.changesCard()) {
            return true;
        }
        directory.replace(id, change.before());
        if (change.closedBefore() == null) {
            directory.reopen(id);
        } else {
            directory.close(id, change.closedBefore());
        }
        return true;
    }

    private static NotGivenBack listed(Change change, Reason reason) {
        return new NotGivenBack(change.placeId(), change.after().name(), reason);
    }

    private static List<List<UUID>> parts(List<UUID> all) {
        List<List<UUID>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += TOGETHER) {
            parts.add(all.subList(from, Math.min(all.size(), from + TOGETHER)));
        }
        return parts;
    }
}
