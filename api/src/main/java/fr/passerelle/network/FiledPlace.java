package fr.passerelle.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place as the directory keeps it.
 *
 * @param closedOn the day from which on it is there no longer
 * @param services in their source's order
 */
public record FiledPlace(
        PlaceCard card, String territoryCode, @Nullable LocalDate closedOn, List<FiledService> services) {

    static FiledPlace of(Place place, List<FiledService> services) {
        return new FiledPlace(PlaceCard.of(place), place.territoryCode, place.closedOn, services);
    }

    public Optional<FiledService> service(UUID id) {
        return services.stream().filter(service -> service.id().equals(id)).findFirst();
    }

    public FiledPlace closed(@Nullable LocalDate on) {
        return new FiledPlace(card, territoryCode, on, services);
    }

    public FiledPlace offering(List<FiledService> now) {
        return new FiledPlace(card, territoryCode, closedOn, List.copyOf(now));
    }
}
