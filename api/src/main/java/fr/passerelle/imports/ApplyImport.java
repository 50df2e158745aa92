package fr.passerelle.imports;

import fr.passerelle.exchange.SourceFormat;
import fr.passerelle.network.Directory;
import fr.passerelle.network.FiledPlace;
import fr.passerelle.network.PlaceCard;
import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Carries a whole import out, or nothing of it. Imports are applied one at a time. Each row is first held against the
 * directory as it is now; when one no longer fits, nothing is done, those rows are compared again and shown again.
 */
@ApplicationScoped
class ApplyImport {

    private final ImportJobs jobs;
    private final ImportRuns runs;
    private final ImportRows rows;
    private final Directory directory;
    private final Origins origins;
    private final ImportChanges changes;
    private final StillFits stillFits;
    private final Time time;

    ApplyImport(
            ImportJobs jobs,
            ImportRuns runs,
            ImportRows rows,
            Directory directory,
            Origins origins,
            ImportChanges changes,
            StillFits stillFits,
            Time time) {
        this.jobs = jobs;
        this.runs = runs;
        this.rows = rows;
        this.directory = directory;
        this.origins = origins;
        this.changes = changes;
        this.stillFits = stillFits;
        this.time = time;
    }

    /** In the background. @throws Problem import-status (409) unless READY */
    void apply(UUID id) {
        jobs.change(id, ImportStatus.READY, ImportStatus.APPLYING, progress -> carryOut(id, progress));
    }

    private void carryOut(UUID id, Progress progress) {
        ImportRun run = Objects.requireNonNull(runs.findById(id));
        List<UUID> outdated = stillFits.outdated(run, progress);
        if (!outdated.isEmpty()) {
            stillFits.compareAgain(id, outdated);
            runs.end(id, ImportStatus.APPLYING, ImportStatus.READY, NothingDone.OUTDATED);
            return;
        }
        progress.begin(WorkStep.WRITING, rows.countToApply(id));
        rows.eachToApply(id, part -> {
            carryOut(run, part);
            progress.more(part.size());
        });
        origins.seen(run, time.now());
        runs.update("appliedAt = ?1 where id = ?2", time.now(), id);
        runs.end(id, ImportStatus.APPLYING, ImportStatus.APPLIED, null);
    }

    private void carryOut(ImportRun run, List<ImportRow> part) {
        Map<UUID, FiledPlace> before = directory.filed(
                part.stream().flatMap(row -> Stream.ofNullable(row.target())).collect(Collectors.toSet()));
        Map<UUID, FiledPlace> after = run.format == SourceFormat.DATA_INCLUSION_SERVICES
                ? ApplyServices.to(before, part)
                : applyPlaces(before, part);
        after.entrySet().removeIf(place -> place.getValue().equals(before.get(place.getKey())));
        directory.file(after);
        changes.keep(run.id, before, after);
        directory.settle();
        Map<Boolean, List<ImportRow>> byAbsence =
                part.stream().collect(Collectors.partitioningBy(row -> row.outcome == RowOutcome.ABSENT));
        decide(run, byAbsence.getOrDefault(true, List.of()));
        origins.keep(run, byAbsence.getOrDefault(false, List.of()), time.now());
    }

    private Map<UUID, FiledPlace> applyPlaces(Map<UUID, FiledPlace> before, List<ImportRow> part) {
        Map<UUID, FiledPlace> after = new LinkedHashMap<>();
        for (ImportRow row : part) {
            UUID target = Objects.requireNonNull(row.target());
            FiledPlace place = after.getOrDefault(target, before.get(target));
            after.put(
                    target,
                    row.outcome == RowOutcome.ABSENT
                            ? withoutSource(row, Objects.requireNonNull(place))
                            : withSource(row, place));
        }
        return after;
    }

    private static FiledPlace withSource(ImportRow row, @Nullable FiledPlace place) {
        PlaceCard theirs = row.theirs();
        if (place == null) {
            return new FiledPlace(theirs, "", null, List.of());
        }
        PlaceCard card = ThreeWayMerge.take(place.card(), theirs, ThreeWayMerge.taken(row.changes()));
        return new FiledPlace(card, place.territoryCode(), row.reopens ? null : place.closedOn(), place.services());
    }

    private FiledPlace withoutSource(ImportRow row, FiledPlace place) {
        LocalDate closedOn = row.choice == RowChoice.CLOSE ? time.today() : place.closedOn();
        return new FiledPlace(place.card(), place.territoryCode(), closedOn, place.services());
    }

    private void decide(ImportRun run, List<ImportRow> absent) {
        Map<Boolean, List<ImportRow>> byClosing =
                absent.stream().collect(Collectors.partitioningBy(row -> row.choice == RowChoice.CLOSE));
        origins.decide(run.sourceId, byClosing.getOrDefault(true, List.of()), Origins.Absence.CLOSED);
        origins.decide(run.sourceId, byClosing.getOrDefault(false, List.of()), Origins.Absence.KEPT);
    }
}
