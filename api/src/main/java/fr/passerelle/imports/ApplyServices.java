package fr.passerelle.imports;

import fr.passerelle.imports.ImportRowResponse.FieldChangeResponse;
import fr.passerelle.network.Directory;
import fr.passerelle.network.FiledPlace;
import fr.passerelle.network.FiledService;
import fr.passerelle.network.ServiceCard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes the services of a part of an import to their places, each place once; within a transaction. */
@ApplicationScoped
class ApplyServices {

    private final Directory directory;
    private final Origins origins;
    private final ImportChanges changes;

    ApplyServices(Directory directory, Origins origins, ImportChanges changes) {
        this.directory = directory;
        this.origins = origins;
        this.changes = changes;
    }

    void carryOut(ImportRun run, List<ImportRow> part) {
        Set<UUID> targets =
                part.stream().map(row -> Objects.requireNonNull(row.placeId)).collect(Collectors.toSet());
        Map<UUID, FiledPlace> places = directory.filed(targets);
        Map<UUID, List<FiledService>> offered = new HashMap<>();
        places.forEach((id, place) -> offered.put(id, new ArrayList<>(place.services())));
        for (ImportRow row : part) {
            List<FiledService> services = Objects.requireNonNull(offered.get(row.placeId));
            if (row.outcome == RowOutcome.ABSENT) {
                withoutSource(run, row, services);
            } else {
                withSource(row, services);
            }
        }
        places.forEach((id, before) -> {
            FiledPlace after = before.offering(Objects.requireNonNull(offered.get(id)));
            if (!after.equals(before)) {
                directory.offer(id, after.services());
                changes.keep(run.id, id, before, after);
            }
        });
    }

    private static void withSource(ImportRow row, List<FiledService> services) {
        UUID id = Objects.requireNonNull(row.serviceId);
        ServiceCard theirs = row.service();
        for (int i = 0; i < services.size(); i++) {
            ServiceCard ours = services.get(i).card();
            if (services.get(i).id().equals(id)) {
                List<FieldChangeResponse> taken = row.changes();
                services.set(i, new FiledService(id, ThreeWayMerge.take(ours, theirs, ThreeWayMerge.taken(taken))));
                return;
            }
        }
        services.add(new FiledService(id, theirs));
    }

    /** The service goes when the coordinator said so; the place stays. */
    private void withoutSource(ImportRun run, ImportRow row, List<FiledService> services) {
        boolean closes = row.choice == RowChoice.CLOSE;
        origins.decide(run.sourceId, row.originKey, closes ? Origins.Absence.CLOSED : Origins.Absence.KEPT);
        if (closes) {
            services.removeIf(service -> service.id().equals(row.serviceId));
        }
    }
}
