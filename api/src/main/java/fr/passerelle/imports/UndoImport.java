package fr.passerelle.imports;

import fr.passerelle.imports.ImportChanges.Change;
import fr.passerelle.imports.ImportResponse.NotGivenBack;
import fr.passerelle.imports.ImportResponse.NotGivenBack.Reason;
import fr.passerelle.network.Directory;
import fr.passerelle.network.FiledPlace;
import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
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

    private final ImportJobs jobs;
    private final ImportRuns runs;
    private final ImportRows rows;
    private final ImportChanges changes;
    private final Origins origins;
    private final Directory directory;
    private final Time time;

    UndoImport(
            ImportJobs jobs,
            ImportRuns runs,
            ImportRows rows,
            ImportChanges changes,
            Origins origins,
            Directory directory,
            Time time) {
        this.jobs = jobs;
        this.runs = runs;
        this.rows = rows;
        this.changes = changes;
        this.origins = origins;
        this.directory = directory;
        this.time = time;
    }

    /** In the background. @throws Problem import-status (409) unless APPLIED */
    void undo(UUID id) {
        jobs.change(id, ImportStatus.APPLIED, ImportStatus.UNDOING, progress -> giveBack(id, progress));
    }

    private void giveBack(UUID id, Progress progress) {
        ImportRun run = Objects.requireNonNull(runs.findById(id));
        List<UUID> places = changes.places(id);
        List<NotGivenBack> notGivenBack = new ArrayList<>();
        Set<UUID> touched = touchedSince(id, places, notGivenBack, progress);
        progress.begin(WorkStep.WRITING, rows.countToApply(id) + places.size());
        rows.eachToApply(id, part -> {
            forget(run, part, touched);
            progress.more(part.size());
        });
        for (List<UUID> part : parts(places)) {
            giveBack(
                    changes.of(id, part).stream()
                            .filter(change -> !touched.contains(change.placeId()))
                            .toList(),
                    notGivenBack);
            progress.more(part.size());
        }
        runs.update("undoneAt = ?1, notGivenBack = ?2 where id = ?3", time.now(), Cards.write(notGivenBack), id);
        runs.end(id, ImportStatus.UNDOING, ImportStatus.UNDONE, null);
    }

    private Set<UUID> touchedSince(UUID id, List<UUID> places, List<NotGivenBack> notGivenBack, Progress progress) {
        progress.begin(WorkStep.CHECKING, places.size());
        Set<UUID> touched = new HashSet<>();
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
            progress.more(part.size());
        }
        return touched;
    }

    /** The source says again what it said before, unless a later import has read something newer. */
    private void forget(ImportRun run, List<ImportRow> part, Set<UUID> touched) {
        Map<String, Origins.Origin> now =
                origins.of(run.sourceId, part.stream().map(row -> row.originKey).toList());
        List<ImportRow> untouched = part.stream()
                .filter(row ->
                        now.containsKey(row.originKey) && !touched.contains(Objects.requireNonNull(row.target())))
                .toList();
        origins.decide(
                run.sourceId,
                untouched.stream()
                        .filter(row -> row.outcome == RowOutcome.ABSENT)
                        .toList(),
                null);
        origins.giveBack(
                run,
                untouched.stream()
                        .filter(row -> row.outcome != RowOutcome.ABSENT
                                && Objects.requireNonNull(now.get(row.originKey))
                                        .says(row.said()))
                        .toList());
        directory.settle();
    }

    /** What the import created is removed, or closed where something refers to it; the rest is as it was. */
    private void giveBack(List<Change> part, List<NotGivenBack> notGivenBack) {
        Map<UUID, FiledPlace> now =
                directory.filed(part.stream().map(Change::placeId).toList());
        Map<UUID, FiledPlace> back = new HashMap<>();
        part.stream()
                .filter(change -> change.before() != null)
                .forEach(change ->
                        back.put(change.placeId(), change.undone(Objects.requireNonNull(now.get(change.placeId())))));
        List<Change> created =
                part.stream().filter(change -> change.before() == null).toList();
        Set<UUID> stay = directory.remove(created.stream().map(Change::placeId).toList());
        for (Change change : created) {
            if (stay.contains(change.placeId())) {
                back.put(
                        change.placeId(),
                        Objects.requireNonNull(now.get(change.placeId())).closed(time.today()));
                notGivenBack.add(listed(change, Reason.CLOSED_INSTEAD));
            }
        }
        directory.file(back);
        directory.settle();
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
