package fr.passerelle.imports;

import fr.passerelle.exchange.RowNote;
import fr.passerelle.exchange.SourceRow;
import fr.passerelle.imports.ImportRowResponse.Candidate;
import fr.passerelle.imports.Origins.Origin;
import fr.passerelle.network.Directory;
import fr.passerelle.network.FiledPlace;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the directory is still as the preview saw it, for the rows that applying touches. */
@ApplicationScoped
class StillFits {

    private final ImportRuns runs;
    private final ImportRows rows;
    private final Directory directory;
    private final Origins origins;
    private final Comparing comparing;
    private final DuplicateDecisions decisions;
    private final Ground ground;

    StillFits(
            ImportRuns runs,
            ImportRows rows,
            Directory directory,
            Origins origins,
            Comparing comparing,
            DuplicateDecisions decisions,
            Ground ground) {
        this.runs = runs;
        this.rows = rows;
        this.directory = directory;
        this.origins = origins;
        this.comparing = comparing;
        this.decisions = decisions;
        this.ground = ground;
    }

    List<UUID> outdated(ImportRun run, Progress progress) {
        progress.begin(WorkStep.CHECKING, rows.countToApply(run.id));
        KnownPlaces known = new KnownPlaces(directory, ground.of(run.territoryCode), decisions.of(run.sourceId));
        List<UUID> outdated = new ArrayList<>();
        Set<UUID> created = new HashSet<>();
        rows.eachToApply(run.id, part -> {
            Map<UUID, FiledPlace> places = directory.filed(part.stream()
                    .flatMap(row -> Stream.ofNullable(row.target()))
                    .collect(Collectors.toSet()));
            Map<String, Origin> now = origins.of(
                    run.sourceId, part.stream().map(row -> row.originKey).toList());
            for (ImportRow row : part) {
                boolean fits = row.creates()
                        ? !now.containsKey(row.originKey) && resemblesNothingNew(row, known, now)
                        : fits(row, now.get(row.originKey), places.get(row.target()), created);
                if (!fits) {
                    outdated.add(row.id);
                } else if (row.creates()) {
                    created.add(Objects.requireNonNull(row.placeId));
                }
            }
            directory.settle();
            progress.more(part.size());
        });
        return outdated;
    }

    private static boolean resemblesNothingNew(ImportRow row, KnownPlaces known, Map<String, Origin> now) {
        Set<UUID> shown = row.candidates().stream().map(Candidate::placeId).collect(Collectors.toSet());
        return known.like(row.originKey, row.theirs(), now).stream()
                .map(Candidate::placeId)
                .allMatch(shown::contains);
    }

    /** Place and source both as they were; a place that the same import creates is as its row says. */
    private static boolean fits(ImportRow row, @Nullable Origin origin, @Nullable FiledPlace place, Set<UUID> created) {
        if (row.placeDigest == null) {
            return origin == null && created.contains(row.target());
        }
        if (!PlaceDigest.matches(row, place)) {
            return false;
        }
        if (row.outcome == RowOutcome.ABSENT) {
            return origin != null
                    && origin.absence() == null
                    && origin.placeId().equals(row.placeId);
        }
        return row.base == null
                ? origin == null
                : origin != null
                        && origin.placeId().equals(row.placeId)
                        && origin.says(Objects.requireNonNull(row.saidBefore()));
    }

    /** Those rows are new to the coordinator: what was said of them is forgotten, they are compared as they come. */
    void compareAgain(UUID id, List<UUID> outdated) {
        ImportRun run = Objects.requireNonNull(runs.findById(id));
        List<ImportRow> stale = rows.list("id in ?1 order by row", outdated);
        Comparison comparison = comparing.begin(run, compared -> {
            compared.forEach(row -> row.outdated = true);
            rows.persist(compared);
            rows.flush();
        });
        Set<UUID> again = Set.copyOf(outdated);
        rows.eachToApply(id, part -> part.stream()
                .filter(row -> row.creates() && !again.contains(row.id))
                .forEach(comparison::promise));
        rows.delete("id in ?1", outdated);
        rows.flush();
        stale.stream().filter(row -> row.outcome != RowOutcome.ABSENT).forEach(row -> comparison.take(asRead(row)));
        comparison.compareTaken();
        runs.update("rowsUnkept = rowsUnkept + ?1 where id = ?2", comparison.unkept(), id);
    }

    private static SourceRow asRead(ImportRow row) {
        List<RowNote> notes = Cards.readList(row.notes, RowNoteResponse.class).stream()
                .map(RowNoteResponse::note)
                .toList();
        boolean service = row.serviceId != null;
        return new SourceRow(
                row.row, row.originKey, service ? null : row.theirs(), service ? row.service() : null, null, notes);
    }
}
