package fr.passerelle.imports;

import fr.passerelle.imports.DuplicateDecisions.Pair;
import fr.passerelle.imports.ImportRowResponse.Candidate;
import fr.passerelle.imports.ImportRowResponse.FieldChangeResponse;
import fr.passerelle.network.Directory;
import fr.passerelle.network.FiledPlace;
import fr.passerelle.network.PlaceCard;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the coordinator says of a row before the import is applied. */
@ApplicationScoped
class DecideRow {

    private static final Set<RowOutcome> NEW = Set.of(RowOutcome.CREATED, RowOutcome.POSSIBLE_DUPLICATE);
    private static final Set<RowOutcome> ABSENT = Set.of(RowOutcome.ABSENT);
    private static final Set<RowOutcome> KNOWN = Set.of(RowOutcome.UPDATED, RowOutcome.UNCHANGED);
    private static final Set<RowOutcome> USABLE =
            Set.of(RowOutcome.CREATED, RowOutcome.POSSIBLE_DUPLICATE, RowOutcome.UPDATED, RowOutcome.UNCHANGED);

    private final ImportRuns runs;
    private final ImportRows rows;
    private final Directory directory;
    private final DuplicateDecisions decisions;
    private final Ground ground;
    private final Caller caller;
    private final Time time;

    DecideRow(
            ImportRuns runs,
            ImportRows rows,
            Directory directory,
            DuplicateDecisions decisions,
            Ground ground,
            Caller caller,
            Time time) {
        this.runs = runs;
        this.rows = rows;
        this.directory = directory;
        this.decisions = decisions;
        this.ground = ground;
        this.caller = caller;
        this.time = time;
    }

    @Transactional
    ImportRow decide(UUID id, int number, RowDecisionRequest said) {
        ImportRun run = runs.requireLocked(id);
        ImportRow row = rows.find("runId = ?1 and row = ?2", id, number)
                .firstResultOptional()
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "This import keeps no such row."));
        ImportRuns.requireStatus(run, ImportStatus.READY);
        switch (said.choice()) {
            case MERGE -> {
                requirePlace(row);
                merge(run, row, said.placeId());
            }
            case KEEP_APART -> keepApart(run, row);
            case REJECT -> choose(row, RowChoice.REJECT, USABLE);
            case CLOSE, KEEP_OPEN -> choose(row, said.choice(), ABSENT);
            case TAKE_THEIRS -> turn(row, said.field(), true);
            case KEEP_OURS -> turn(row, said.field(), false);
            case RESET -> reset(run, row);
        }
        row.outdated = false;
        return row;
    }

    private void merge(ImportRun run, ImportRow row, @Nullable UUID place) {
        require(row, NEW);
        if (place == null) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "placeId", "is needed to say which place it is");
        }
        ImportRow earlier = earlier(run, row, place);
        if (earlier != null && earlier.choice == RowChoice.MERGE) {
            merge(run, row, earlier.choicePlaceId);
            return;
        }
        FiledPlace filed = directory.filed(List.of(place)).get(place);
        if (filed != null && !ground.of(run.territoryCode).holds(filed.territoryCode())) {
            throw Problem.field(ProblemType.RULE_NOT_MET, "placeId", "is a place of another territory");
        }
        if (filed == null && (earlier == null || !earlier.creates())) {
            throw Problem.field(
                    ProblemType.RULE_NOT_MET,
                    "placeId",
                    "is neither a place nor one that an earlier row creates; decide on that row first");
        }
        String otherKey = filed == null && earlier != null ? earlier.originKey : null;
        PlaceCard ours = filed == null ? Objects.requireNonNull(earlier).theirs() : filed.card();
        decisions.forget(run.sourceId, row.originKey);
        decisions.hold(
                run.sourceId, row.originKey, new Pair(RowChoice.MERGE, otherKey == null ? place : null, otherKey));
        row.placeDigest = filed == null ? null : PlaceDigest.of(filed);
        row.put(ThreeWayMerge.compare(null, row.theirs(), ours));
        choose(row, RowChoice.MERGE, NEW);
        row.choicePlaceId = place;
    }

    /** The row of the same import that was promised this place. */
    private @Nullable ImportRow earlier(ImportRun run, ImportRow row, UUID place) {
        return rows.find(
                        "runId = ?1 and placeId = ?2 and row < ?3 and outcome in ('CREATED', 'POSSIBLE_DUPLICATE')",
                        run.id,
                        place,
                        row.row)
                .firstResult();
    }

    private void keepApart(ImportRun run, ImportRow row) {
        choose(row, RowChoice.KEEP_APART, Set.of(RowOutcome.POSSIBLE_DUPLICATE));
        decisions.forget(run.sourceId, row.originKey);
        for (Candidate candidate : row.candidates()) {
            String other = candidate.row() == null ? null : keyOf(run, candidate.row());
            decisions.hold(
                    run.sourceId,
                    row.originKey,
                    new Pair(RowChoice.KEEP_APART, other == null ? candidate.placeId() : null, other));
        }
    }

    private String keyOf(ImportRun run, int number) {
        return rows.find("runId = ?1 and row = ?2", run.id, number).firstResult().originKey;
    }

    private void turn(ImportRow row, @Nullable CardField field, boolean taken) {
        if (row.choice != RowChoice.MERGE) {
            require(row, KNOWN);
        }
        List<FieldChangeResponse> changes = row.changes();
        if (field == null || changes.stream().noneMatch(change -> change.field() == field)) {
            throw Problem.field(ProblemType.RULE_NOT_MET, "field", "must be one of the row's changes");
        }
        row.put(changes.stream()
                .map(change -> change.field() == field ? change.turned(taken) : change)
                .toList());
        if (row.choice == null) {
            row.settleOutcome();
        }
    }

    private void reset(ImportRun run, ImportRow row) {
        require(row, Set.of(RowOutcome.values()));
        if (NEW.contains(row.outcome) && row.serviceId == null) {
            decisions.forget(run.sourceId, row.originKey);
            row.put(List.of());
            row.placeDigest = null;
        } else {
            row.put(row.changes().stream()
                    .map(change -> change.turned(!change.differing()))
                    .toList());
        }
        row.choice = null;
        row.choicePlaceId = null;
        row.decidedBy = null;
        row.decidedAt = null;
        if (KNOWN.contains(row.outcome)) {
            row.settleOutcome();
        }
    }

    private void choose(ImportRow row, RowChoice choice, Set<RowOutcome> allowed) {
        require(row, allowed);
        row.choice = choice;
        row.choicePlaceId = null;
        row.decidedBy = caller.memberId();
        row.decidedAt = time.now();
    }

    /** A service is where its source says that it is. */
    private static void requirePlace(ImportRow row) {
        if (row.serviceId != null) {
            throw Problem.field(ProblemType.RULE_NOT_MET, "choice", "cannot be said of a service");
        }
    }

    private static void require(ImportRow row, Set<RowOutcome> allowed) {
        if (!allowed.contains(row.outcome)) {
            throw Problem.field(ProblemType.RULE_NOT_MET, "choice", "cannot be said of a row that is " + row.outcome);
        }
    }
}
