package fr.passerelle.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place as the directory keeps it.
 *
 * @param closedOn the day from which on it is there no longer
 */
public record FiledPlace(
        PlaceCard card, String territoryCode, @Nullable LocalDate closedOn) {

    static FiledPlace of(Place place) {
        return new FiledPlace(PlaceCard.of(place), place.territoryCode, place.closedOn);
    }
}
