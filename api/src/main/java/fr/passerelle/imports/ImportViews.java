package fr.passerelle.imports;

import fr.passerelle.imports.ImportResponse.NotGivenBack;
import fr.passerelle.imports.ImportResponse.OutcomeCounts;
import fr.passerelle.imports.ImportResponse.RuleCount;
import fr.passerelle.imports.ImportResponse.WorkProgress;
import fr.passerelle.imports.ImportRowResponse.Decision;
import fr.passerelle.imports.ImportRowResponse.FieldChangeResponse;
import fr.passerelle.imports.ImportRowResponse.FieldValue;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.territory.NamedCommune;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Imports and their rows as they are shown. */
@ApplicationScoped
class ImportViews {

    private static final ImportRows.Tally NONE = new ImportRows.Tally(Map.of(), 0, 0, 0);

    private final Sources sources;
    private final ImportRows rows;
    private final Territories territories;
    private final Caller caller;

    ImportViews(Sources sources, ImportRows rows, Territories territories, Caller caller) {
        this.sources = sources;
        this.rows = rows;
        this.territories = territories;
        this.caller = caller;
    }

    ImportResponse of(ImportRun run) {
        return of(List.of(run)).get(0);
    }

    List<ImportResponse> of(List<ImportRun> runs) {
        Map<UUID, DirectorySource> named = sources.byId(runs.stream().map(run -> run.sourceId));
        Map<UUID, ImportRows.Tally> tallies =
                rows.tallies(runs.stream().map(run -> run.id).toList());
        return runs.stream()
                .map(run ->
                        of(run, Objects.requireNonNull(named.get(run.sourceId)), tallies.getOrDefault(run.id, NONE)))
                .toList();
    }

    private ImportResponse of(ImportRun run, DirectorySource source, ImportRows.Tally tally) {
        return new ImportResponse(
                run.id,
                source.key,
                source.name,
                run.territoryCode,
                run.status,
                run.format,
                run.fileName,
                run.size,
                run.sha256,
                run.pulled,
                run.startedBy != null
                        && caller.member().filter(run.startedBy::equals).isPresent(),
                run.rowsRead,
                run.rowsTotal,
                counts(run, tally),
                tally.differing(),
                tally.undecided(),
                tally.outdated(),
                Cards.readList(run.rules, RuleCount.class),
                run.receivedAt,
                run.readyAt,
                run.appliedAt,
                run.undoneAt,
                run.failure,
                run.failureDetail,
                WorkProgress.of(run),
                run.nothingDone,
                Cards.readList(run.notGivenBack, NotGivenBack.class));
    }

    private static OutcomeCounts counts(ImportRun run, ImportRows.Tally tally) {
        return new OutcomeCounts(
                tally.of(RowOutcome.CREATED),
                tally.of(RowOutcome.UPDATED),
                tally.of(RowOutcome.UNCHANGED) + run.rowsUnkept,
                tally.of(RowOutcome.POSSIBLE_DUPLICATE),
                tally.of(RowOutcome.REJECTED),
                tally.of(RowOutcome.OUTSIDE),
                tally.of(RowOutcome.ABSENT));
    }

    ImportRowResponse row(ImportRow row) {
        return rows(List.of(row)).get(0);
    }

    /** With the names of every commune that they speak of. */
    List<ImportRowResponse> rows(List<ImportRow> shown) {
        Map<ImportRow, RowSaid> said = new LinkedHashMap<>();
        shown.forEach(row -> said.put(row, RowSaid.of(row)));
        Map<String, String> names = territories.communeNames(
                said.values().stream().flatMap(RowSaid::communeCodes).collect(Collectors.toSet()));
        return shown.stream()
                .map(row -> of(row, Objects.requireNonNull(said.get(row)), names))
                .toList();
    }

    /** A row's parts as they are shown. */
    private record RowSaid(List<FieldValue> fields, List<FieldChangeResponse> changes) {

        static RowSaid of(ImportRow row) {
            boolean isNew = row.outcome == RowOutcome.CREATED || row.outcome == RowOutcome.POSSIBLE_DUPLICATE;
            return new RowSaid(isNew && row.card != null ? ThreeWayMerge.values(row.said()) : List.of(), row.changes());
        }

        Stream<String> communeCodes() {
            Stream<String> newOnes = fields.stream().flatMap(said -> codesIn(said.field(), said.values()));
            Stream<String> changed = changes.stream().flatMap(change -> Stream.<List<String>>of(
                            change.ours(), change.theirs(), Objects.requireNonNullElse(change.before(), List.of()))
                    .flatMap(values -> codesIn(change.field(), values)));
            return Stream.concat(newOnes, changed);
        }

        /** The first value of a commune is its code, every one of a competence is. */
        private static Stream<String> codesIn(CardField field, List<String> values) {
            return switch (field) {
                case COMMUNE -> values.stream().limit(1);
                case COMPETENT_FOR -> values.stream();
                default -> Stream.of();
            };
        }
    }

    private static ImportRowResponse of(ImportRow row, RowSaid said, Map<String, String> names) {
        return new ImportRowResponse(
                row.row,
                row.outcome,
                row.serviceId == null ? row.originKey : ServiceKey.named(row.originKey),
                row.name,
                row.target(),
                said.fields,
                said.changes,
                said.communeCodes()
                        .filter(names::containsKey)
                        .distinct()
                        .map(code -> new NamedCommune(code, Objects.requireNonNull(names.get(code))))
                        .toList(),
                Cards.readList(row.notes, RowNoteResponse.class),
                row.candidates(),
                row.reopens,
                row.outdated,
                row.choice == null || row.decidedAt == null
                        ? null
                        : new Decision(row.choice, row.choicePlaceId, row.decidedAt));
    }

    SourceResponse of(DirectorySource source) {
        return sources(List.of(source)).get(0);
    }

    List<SourceResponse> sources(List<DirectorySource> shown) {
        Map<UUID, Long> places = sources.places();
        Map<UUID, java.time.Instant> applied = sources.lastApplied();
        return shown.stream()
                .map(source -> new SourceResponse(
                        source.key,
                        source.name,
                        source.territoryCode,
                        sources.isOwn(source),
                        source.format,
                        source.profile == null ? null : Cards.readMap(source.profile),
                        source.url,
                        source.pullEvery,
                        source.nextPullAt,
                        source.lastPullAt,
                        source.lastPullOutcome,
                        places.getOrDefault(source.id, 0L),
                        applied.get(source.id)))
                .toList();
    }
}
