package fr.passerelle.imports;

import fr.passerelle.exchange.CleaningRule;
import fr.passerelle.exchange.RowNote;
import fr.passerelle.exchange.SourceRow;
import fr.passerelle.imports.Origins.Absence;
import fr.passerelle.imports.Origins.Origin;
import fr.passerelle.network.FiledPlace;
import fr.passerelle.network.FiledService;
import fr.passerelle.network.ServiceCard;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says of each service what it would do to the place that it belongs to, which another file brought before. */
final class ServiceComparison {

    private static final String COLUMN = "structure_id";

    private final ImportRun run;
    private final Ground.Held ground;
    private final Origins origins;
    private @Nullable Map<String, UUID> structures;

    ServiceComparison(ImportRun run, Ground.Held ground, Origins origins) {
        this.run = run;
        this.ground = ground;
        this.origins = origins;
    }

    /** The row under the key that it is remembered by, where its place is known; it then no longer names one. */
    SourceRow keyed(SourceRow row) {
        UUID place = row.placeSourceId() == null ? null : structures().get(row.placeSourceId());
        return place == null
                ? row
                : new SourceRow(
                        row.number(), ServiceKey.of(row.sourceId(), place), null, row.service(), null, row.notes());
    }

    private Map<String, UUID> structures() {
        if (structures == null) {
            structures = origins.structures(run.territoryCode);
        }
        return structures;
    }

    static @Nullable UUID placeOf(SourceRow keyed) {
        return keyed.placeSourceId() == null ? ServiceKey.place(keyed.sourceId()) : null;
    }

    static RowNote placeUnknown(SourceRow row) {
        return new RowNote(RowNote.Kind.REJECTED, CleaningRule.PLACE_UNKNOWN, COLUMN, row.placeSourceId(), null);
    }

    void compare(ImportRow row, ServiceCard theirs, FiledPlace place, @Nullable Origin origin, @Nullable String base) {
        row.serviceId = ServiceKey.id(run.sourceId, row.originKey);
        row.placeId = ServiceKey.place(row.originKey);
        row.name = named(theirs, place);
        row.card = Cards.write(theirs);
        if (!ground.holds(place.territoryCode())) {
            row.outcome = RowOutcome.OUTSIDE;
            return;
        }
        row.base = base;
        FiledService filed = place.service(row.serviceId).orElse(null);
        row.placeDigest = PlaceDigest.of(filed);
        if (filed == null) {
            row.outcome = RowOutcome.CREATED;
            row.reopens = origin != null && origin.absence() == Absence.CLOSED;
            return;
        }
        row.put(ThreeWayMerge.compare(base == null ? null : Cards.readService(base), theirs, filed.card()));
        row.settleOutcome();
    }

    /** @return null when the place has no such service any more */
    @Nullable
    ImportRow absent(ImportRow row, FiledPlace place) {
        row.serviceId = ServiceKey.id(run.sourceId, row.originKey);
        FiledService filed = place.service(row.serviceId).orElse(null);
        if (filed == null) {
            return null;
        }
        row.name = named(filed.card(), place);
        row.placeDigest = PlaceDigest.of(filed);
        return row;
    }

    private static String named(ServiceCard service, FiledPlace place) {
        return service.name() + " · " + place.card().name();
    }
}
