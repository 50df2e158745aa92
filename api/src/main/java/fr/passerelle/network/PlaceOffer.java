package fr.passerelle.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What may be said for and against a place that was found for one kind of help; no person's e-mail address is in it.
 *
 * @param minutes whole minutes from the departure; 0 for one that was not looked for by time
 * @param offeredBy the services or kinds by which its card says that it helps with this
 * @param themes the same by the services that are described one by one, as codes of data.inclusion
 * @param competent whether it states to be competent for the commune of the question; null when it states no competence
 * @param receives only that it can receive people who need this, not that it helps with it
 * @param openNow null when its hours are not known
 * @param opensAt when it next opens; null when it is open, or when that is not near
 * @param fullUntil full, or away, up to and including this day
 * @param takeOver who takes over while it is away; null when nobody does
 * @param monthsUnverified whole months since anybody confirmed its card; null below the six that are said to whoever looks
 * @param usualDays working days before it usually answers; null when too few answered to say
 * @param perWeek people a week for this kind of help; null when nobody knows
 */
public record PlaceOffer(
        PlaceView place,
        String communeName,
        int minutes,
        List<String> kinds,
        List<String> programmes,
        List<String> offeredBy,
        List<String> themes,
        @Nullable Boolean competent,
        boolean receives,
        boolean free,
        boolean individual,
        boolean inPerson,
        List<String> languages,
        List<String> specialCare,
        List<String> equipment,
        boolean stepFree,
        boolean connected,
        boolean boundBySecrecy,
        @Nullable Boolean openNow,
        @Nullable Instant opensAt,
        @Nullable LocalDate fullUntil,
        boolean away,
        @Nullable PlaceTakeOver takeOver,
        @Nullable Integer monthsUnverified,
        @Nullable Integer usualDays,
        @Nullable Integer perWeek,
        boolean perWeekIsEstimated) {

    public UUID id() {
        return place.id();
    }

    public boolean canReceiveNow() {
        return fullUntil == null;
    }
}
