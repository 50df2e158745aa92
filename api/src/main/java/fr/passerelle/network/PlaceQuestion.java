package fr.passerelle.network;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.territory.CommunePoint;
import fr.passerelle.territory.TravelMode;
import fr.passerelle.territory.TravelPoint;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param from where the person starts; null: everywhere
 * @param withinMinutes how far in time; null when withinKm says it
 * @param withinKm how far as the crow flies; null when withinMinutes says it
 * @param text part of a name, empty for any
 * @param serving leaves out counters that state a competence elsewhere; null: whoever is near
 * @param after where the page before ended
 */
record PlaceQuestion(
        @Nullable TravelPoint from,
        TravelMode mode,
        @Nullable Integer withinMinutes,
        @Nullable Integer withinKm,
        @Nullable String territory,
        @Nullable OrientationType orientationType,
        List<String> services,
        @Nullable PlaceOpen open,
        boolean free,
        Set<PlaceAccess> access,
        List<String> publics,
        List<String> languages,
        List<String> specialCare,
        boolean stepFree,
        List<String> equipment,
        List<String> programmes,
        String text,
        boolean connected,
        @Nullable Serving serving,
        int size,
        @Nullable PlaceCursor after) {

    /** @param counters kinds of houses that only serve the communes that they are competent for, where they state any */
    record Serving(CommunePoint commune, Set<String> counters) {}
}
