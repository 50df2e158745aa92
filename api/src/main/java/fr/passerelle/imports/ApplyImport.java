package fr.passerelle.imports;

import fr.passerelle.exchange.SourceFormat;
import fr.passerelle.network.Directory;
import fr.passerelle.network.FiledPlace;
import fr.passerelle.network.PlaceCard;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.time.Time;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
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

    private final ImportRuns runs;
    private final ImportRows rows;
    private final Directory directory;
    private final Origins origins;
    private final ImportChanges changes;
    private final StillFits stillFits;
    private final ApplyServices services;
    private final Time time;
    private final int patience;

    ApplyImport(
            ImportRuns runs,
            ImportRows rows,
            Directory directory,
            Origins origins,
            ImportChanges changes,
            StillFits stillFits,
            ApplyServices services,
            Time time,
            ImportsConfig config) {
        this.runs = runs;
        this.rows = rows;
        this.directory = directory;
        this.origins = origins;
        this.changes = changes;
        this.stillFits = stillFits;
        this.services = services;
        this.time = time;
        this.patience = Math.toIntExact(config.patience().toSeconds());
    }

    /** @throws Problem import-status (409) unless READY, import-outdated (409) when rows have to be looked at again */
    void apply(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            ImportRun run = runs.requireLocked(id);
            ImportRuns.requireStatus(run, ImportStatus.READY);
            run.status = ImportStatus.APPLYING;
        });
        try {
            List<UUID> outdated =
                    QuarkusTransaction.requiringNew().timeout(patience).call(() -> carryOut(id));
            if (!outdated.isEmpty()) {
                QuarkusTransaction.requiringNew().timeout(patience).run(() -> stillFits.compareAgain(id, outdated));
                throw new Problem(
                        ProblemType.IMPORT_OUTDATED,
                        "Nothing was done. Look at the rows that are outdated, then apply again.");
            }
        } finally {
            QuarkusTransaction.requiringNew()
                    .run(() -> runs.update(
                            "status = ?1 where id = ?2 and status = ?3",
                            ImportStatus.READY,
                            id,
                            ImportStatus.APPLYING));
        }
    }

    /** @return the rows that no longer fit; then nothing was done */
    private List<UUID> carryOut(UUID id) {
        runs.waitForTurn();
        ImportRun run = Objects.requireNonNull(runs.findById(id));
        List<UUID> outdated = stillFits.outdated(run);
        if (!outdated.isEmpty()) {
            return outdated;
        }
        rows.eachToApply(id, part -> carryOut(run, part));
        origins.seen(run, time.now());
        runs.update("status = ?1, appliedAt = ?2 where id = ?3", ImportStatus.APPLIED, time.now(), id);
        return List.of();
    }

    private void carryOut(ImportRun run, List<ImportRow> part) {
        if (run.format == SourceFormat.DATA_INCLUSION_SERVICES) {
            services.carryOut(run, part);
        } else {
            carryOutPlaces(run, part);
        }
        directory.settle();
        origins.keep(
                run,
                part.stream().filter(row -> row.outcome != RowOutcome.ABSENT).toList(),
                time.now());
    }

    private void carryOutPlaces(ImportRun run, List<ImportRow> part) {
        Map<UUID, FiledPlace> places = new HashMap<>(directory.filed(
                part.stream().flatMap(row -> Stream.ofNullable(row.target())).collect(Collectors.toSet())));
        for (ImportRow row : part) {
            UUID target = Objects.requireNonNull(row.target());
            FiledPlace before = places.get(target);
            FiledPlace after = row.outcome == RowOutcome.ABSENT
                    ? withoutSource(run, row, Objects.requireNonNull(before))
                    : withSource(row, before);
            if (!after.equals(before)) {
                write(target, before, after);
                changes.keep(run.id, target, before, after);
                places.put(target, after);
            }
        }
    }

    private FiledPlace withSource(ImportRow row, @Nullable FiledPlace place) {
        PlaceCard theirs = row.theirs();
        if (place == null) {
            return new FiledPlace(theirs, "", null, List.of());
        }
        PlaceCard card = ThreeWayMerge.take(place.card(), theirs, ThreeWayMerge.taken(row.changes()));
        return new FiledPlace(card, place.territoryCode(), row.reopens ? null : place.closedOn(), place.services());
    }

    private FiledPlace withoutSource(ImportRun run, ImportRow row, FiledPlace place) {
        boolean closes = row.choice == RowChoice.CLOSE;
        origins.decide(run.sourceId, row.originKey, closes ? Origins.Absence.CLOSED : Origins.Absence.KEPT);
        LocalDate closedOn = closes ? time.today() : place.closedOn();
        return new FiledPlace(place.card(), place.territoryCode(), closedOn, place.services());
    }

    private void write(UUID id, @Nullable FiledPlace before, FiledPlace after) {
        if (before == null) {
            directory.create(id, after.card());
            return;
        }
        if (!before.card().equals(after.card())) {
            directory.replace(id, after.card());
        }
        if (!Objects.equals(before.closedOn(), after.closedOn())) {
            if (after.closedOn() == null) {
                directory.reopen(id);
            } else {
                directory.close(id, after.closedOn());
            }
        }
    }
}
