package fr.passerelle.imports;

import fr.passerelle.imports.ImportRowResponse.FieldChangeResponse;
import fr.passerelle.network.FiledPlace;
import fr.passerelle.network.FiledService;
import fr.passerelle.network.ServiceCard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What the services of a part of an import make of their places; of each place once. */
final class ApplyServices {

    private ApplyServices() {}

    static Map<UUID, FiledPlace> to(Map<UUID, FiledPlace> before, List<ImportRow> part) {
        Map<UUID, List<FiledService>> offered = new HashMap<>();
        before.forEach((id, place) -> offered.put(id, new ArrayList<>(place.services())));
        for (ImportRow row : part) {
            List<FiledService> services = Objects.requireNonNull(offered.get(row.placeId));
            if (row.outcome == RowOutcome.ABSENT) {
                withoutSource(row, services);
            } else {
                withSource(row, services);
            }
        }
        Map<UUID, FiledPlace> after = new HashMap<>();
        before.forEach((id, place) -> after.put(id, place.offering(Objects.requireNonNull(offered.get(id)))));
        return after;
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
    private static void withoutSource(ImportRow row, List<FiledService> services) {
        if (row.choice == RowChoice.CLOSE) {
            services.removeIf(service -> service.id().equals(row.serviceId));
        }
    }
}
