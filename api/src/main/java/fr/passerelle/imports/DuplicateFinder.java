package fr.passerelle.imports;

import fr.passerelle.network.PlaceCard;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the places that a card may be. */
interface DuplicateFinder {

    /** An empty index, to be filled with the places of one comparison. */
    Index index();

    interface Index {

        void add(UUID place, PlaceCard card);

        /** The likeliest first; empty when it resembles nothing. */
        List<Found> like(PlaceCard card);
    }

    /**
     * @param likely proposed as the same place; else it is only asked
     * @param metres between the two points, where that is a reason
     */
    record Found(
            UUID place,
            PlaceCard card,
            boolean likely,
            List<DuplicateReason> reasons,
            @Nullable Integer metres) {}
}
