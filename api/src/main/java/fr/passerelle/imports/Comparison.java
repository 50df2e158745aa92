package fr.passerelle.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.exchange.RowNote;
import fr.passerelle.exchange.SourceFormat;
import fr.passerelle.exchange.SourceRow;
import fr.passerelle.imports.ImportRowResponse.Candidate;
import fr.passerelle.imports.ImportRowResponse.FieldChangeResponse;
import fr.passerelle.imports.Origins.Absence;
import fr.passerelle.imports.Origins.Origin;
import fr.passerelle.network.Directory;
import fr.passerelle.network.FiledPlace;
import fr.passerelle.network.PlaceCard;
import fr.passerelle.network.ServiceCard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says of each row what it would do. A row that says what it said last time is known by the digest of its card and only
 * counted; the others are compared by the hundred, so that memory does not grow with the file.
 */
final class Comparison {

    private static final int TOGETHER = 200;

    private final ImportRun run;
    private final Ground.Held ground;
    private final Directory directory;
    private final Origins origins;
    private final Map<String, Origin> originsByKey;
    private final KnownPlaces known;
    private final ServiceComparison services;
    private final Consumer<List<ImportRow>> kept;
    private final Set<String> seen = new HashSet<>();
    private final List<SourceRow> waiting = new ArrayList<>();
    private int last;
    private int unkept;

    Comparison(
            ImportRun run,
            Ground.Held ground,
            Directory directory,
            Origins origins,
            KnownPlaces known,
            Consumer<List<ImportRow>> kept) {
        this.run = run;
        this.ground = ground;
        this.directory = directory;
        this.origins = origins;
        this.originsByKey = origins.of(run.sourceId);
        this.known = known;
        this.services = new ServiceComparison(run, ground, origins);
        this.kept = kept;
    }

    /** Another row of the same import, already compared, would create this place. */
    void promise(ImportRow row) {
        known.promise(Objects.requireNonNull(row.placeId), row.row, row.originKey, row.theirs());
    }

    void take(SourceRow read) {
        SourceRow row = read.service() == null ? read : services.keyed(read);
        last = Math.max(last, row.number());
        Origin origin = originsByKey.get(row.sourceId());
        seen.add(row.sourceId());
        Object card = row.card() == null ? row.service() : row.card();
        if (card != null && origin != null && origin.absence() == null && origin.says(card)) {
            unkept++;
            return;
        }
        waiting.add(row);
        if (waiting.size() >= TOGETHER) {
            compareTaken();
        }
    }

    /** What the source no longer names, then done. */
    void finish() {
        compareTaken();
        List<Map.Entry<String, Origin>> absent = originsByKey.entrySet().stream()
                .filter(origin -> !seen.contains(origin.getKey()) && !seen.contains(ServiceKey.named(origin.getKey())))
                .filter(origin -> origin.getValue().open() && origin.getValue().absence() == null)
                .filter(origin -> ground.holds(origin.getValue().territoryCode()))
                .sorted(Map.Entry.comparingByKey())
                .toList();
        for (int from = 0; from < absent.size(); from += TOGETHER) {
            List<Map.Entry<String, Origin>> part = absent.subList(from, Math.min(absent.size(), from + TOGETHER));
            Map<UUID, FiledPlace> places = directory.filed(
                    part.stream().map(entry -> entry.getValue().placeId()).toList());
            kept.accept(part.stream()
                    .flatMap(entry -> Stream.ofNullable(
                            absent(entry.getKey(), entry.getValue().placeId(), places)))
                    .toList());
            directory.settle();
        }
    }

    /** Rows without any change. */
    int unkept() {
        return unkept;
    }

    /** Compares what was taken and still waits. */
    void compareTaken() {
        if (waiting.isEmpty()) {
            return;
        }
        List<String> keys = waiting.stream().map(SourceRow::sourceId).toList();
        Map<String, String> bases = origins.cards(run.sourceId, keys);
        Map<UUID, FiledPlace> places = directory.filed(
                waiting.stream().flatMap(row -> Stream.ofNullable(placeOf(row))).collect(Collectors.toSet()));
        directory.settle();
        List<ImportRow> compared = waiting.stream()
                .map(row -> compared(row, bases.get(row.sourceId()), places))
                .toList();
        waiting.clear();
        kept.accept(compared);
    }

    private @Nullable UUID placeOf(SourceRow row) {
        if (row.service() != null) {
            return ServiceComparison.placeOf(row);
        }
        String key = row.sourceId();
        Origin origin = originsByKey.get(key);
        return origin == null ? known.saidToBe(key, originsByKey) : origin.placeId();
    }

    private ImportRow compared(SourceRow row, @Nullable String base, Map<UUID, FiledPlace> places) {
        ImportRow compared = begin(row);
        if (row.service() != null) {
            return service(compared, row, row.service(), base, places);
        }
        PlaceCard card = row.card();
        if (card == null) {
            return compared;
        }
        compared.name = card.name();
        compared.card = Cards.write(card);
        UUID placeId = placeOf(row);
        FiledPlace place = placeId == null ? null : places.get(placeId);
        if (!ground.holdsCommune(card.communeCode()) || place != null && !ground.holds(place.territoryCode())) {
            compared.outcome = RowOutcome.OUTSIDE;
        } else if (place != null && placeId != null) {
            withPlace(compared, base, card, placeId, place);
        } else {
            withoutPlace(compared, card);
        }
        return compared;
    }

    private ImportRow service(
            ImportRow row, SourceRow read, ServiceCard card, @Nullable String base, Map<UUID, FiledPlace> places) {
        UUID placeId = placeOf(read);
        FiledPlace place = placeId == null ? null : places.get(placeId);
        if (place == null) {
            row.name = card.name();
            note(
                    row,
                    Stream.concat(read.notes().stream(), Stream.of(ServiceComparison.placeUnknown(read)))
                            .toList());
        } else {
            services.compare(row, card, place, originsByKey.get(row.originKey), base);
        }
        return row;
    }

    private void withPlace(ImportRow row, @Nullable String base, PlaceCard card, UUID placeId, FiledPlace place) {
        row.placeId = placeId;
        row.base = base;
        row.placeDigest = PlaceDigest.of(place);
        List<FieldChangeResponse> changes =
                ThreeWayMerge.compare(base == null ? null : Cards.read(base), card, place.card());
        row.put(changes);
        Origin origin = originsByKey.get(row.originKey);
        row.reopens = origin != null && origin.absence() == Absence.CLOSED && place.closedOn() != null;
        row.settleOutcome();
    }

    private void withoutPlace(ImportRow row, PlaceCard card) {
        List<Candidate> candidates = known.like(row.originKey, card, originsByKey);
        row.outcome = candidates.isEmpty() ? RowOutcome.CREATED : RowOutcome.POSSIBLE_DUPLICATE;
        row.candidates = Cards.write(candidates);
        row.placeId = UuidCreator.getTimeOrderedEpoch();
        known.promise(row.placeId, row.row, row.originKey, card);
    }

    private ImportRow begin(SourceRow row) {
        ImportRow begun = new ImportRow(
                UuidCreator.getTimeOrderedEpoch(),
                run.id,
                row.number(),
                row.sourceId(),
                RowRefusal.isOutside(row.notes()) ? RowOutcome.OUTSIDE : RowOutcome.REJECTED);
        note(begun, row.notes());
        return begun;
    }

    private static void note(ImportRow row, List<RowNote> notes) {
        row.notes = Cards.write(notes.stream().map(RowNoteResponse::of).toList());
        row.rules = notes.stream().map(note -> note.rule().name()).distinct().toList();
    }

    private @Nullable ImportRow absent(String key, UUID placeId, Map<UUID, FiledPlace> places) {
        FiledPlace place = Objects.requireNonNull(places.get(placeId));
        ImportRow row = new ImportRow(UuidCreator.getTimeOrderedEpoch(), run.id, ++last, key, RowOutcome.ABSENT);
        row.placeId = placeId;
        if (run.format == SourceFormat.DATA_INCLUSION_SERVICES) {
            return services.absent(row, place);
        }
        row.name = place.card().name();
        row.placeDigest = PlaceDigest.of(place);
        return row;
    }
}
