package fr.passerelle.network;

import fr.passerelle.territory.TravelPoint;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place that may be in the answer, with no more of it than that takes.
 *
 * @param full full or away today
 * @param km straight line from the departure; 0 without one
 */
record PlaceCandidate(
        UUID id,
        String name,
        TravelPoint point,
        @Nullable String openingHours,
        @Nullable UUID teamId,
        boolean full,
        double km) {}
