package fr.passerelle.network;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.territory.TravelPoint;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one place can take on for one kind of help in one month, and where.
 *
 * @param perWeek people a week while it is there, as declared or estimated; null when neither can be said
 * @param estimated by the published coefficients, to be read with half and twice of it
 * @param presence share of the month's days on which it is neither away nor closed, 0 to 1
 * @param spots where it gives its help: its own address, or the stops of the month, each with its share of the hours
 * @param travels it goes round; without any stop in the month its own address stands for it
 * @param staffed somebody answers here in the application
 * @param fullUntil as the place says
 */
public record HelpSupply(
        UUID placeId,
        String name,
        String territoryCode,
        String communeCode,
        List<String> kinds,
        @Nullable UUID organisationId,
        @Nullable Integer perWeek,
        boolean estimated,
        double presence,
        List<Spot> spots,
        boolean travels,
        boolean staffed,
        @Nullable LocalDate fullUntil) {

    /** @param share of the place's hours in the month; those of all its spots add up to 1 */
    public record Spot(TravelPoint point, double share) {}

    /** @param month of Europe/Paris */
    public record Question(List<String> territories, OrientationType type, YearMonth month) {}
}
