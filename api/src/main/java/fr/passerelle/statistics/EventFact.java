package fr.passerelle.statistics;

import fr.passerelle.assessment.OrientationType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a month that is over. Nothing of it says to which referral, or to whom.
 *
 * @param territoryCode where the person lives, as the EPCI, which a few islands have none of
 * @param placeId none where nobody was found
 * @param events how many; 1 where each is told by itself
 */
public record EventFact(
        EventMeasure measure,
        String territoryCode,
        @Nullable String epciCode,
        OrientationType orientationType,
        @Nullable UUID placeId,
        int events) {}
