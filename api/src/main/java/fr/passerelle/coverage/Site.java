package fr.passerelle.coverage;

import fr.passerelle.territory.TravelPoint;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where help is given: a place, one stop of a travelling one, or something that is only being thought of.
 *
 * @param placeId null when it is only thought of
 * @param own whether it belongs to the territory that is looked at; a neighbour's counts for the people, not in the sums
 * @param kinds typology codes of the standard; none for what is only thought of
 * @param travels it goes round, and this is one of its stops
 * @param share of the place's week that it gives here in this month
 * @param perWeek places a week in the month; 0 when it is not known, and then it can be reached but holds nothing
 */
record Site(
        @Nullable UUID placeId,
        String name,
        List<String> kinds,
        boolean travels,
        TravelPoint point,
        boolean own,
        double share,
        double perWeek,
        Certainty certainty) {

    /** With another capacity of the whole place; one that is only thought of. */
    Site holding(double ofThePlace) {
        return new Site(placeId, name, kinds, travels, point, own, share, ofThePlace * share, Certainty.DRAFT);
    }

    @Schema(name = "SupplyCertainty")
    enum Certainty {
        DECLARED,
        ESTIMATED,
        UNKNOWN,
        /** Of a scenario. */
        DRAFT
    }
}
