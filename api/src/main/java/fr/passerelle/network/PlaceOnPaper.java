package fr.passerelle.network;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place as it is printed: whoever finds the paper may read it, so no person's e-mail address is in it.
 *
 * @param minutes whole minutes from the departure; null when none was named
 * @param fullUntil full, or away, up to and including this day
 * @param toCheck whether nobody confirmed it for six months
 */
public record PlaceOnPaper(
        UUID id,
        String name,
        String address,
        @Nullable String addressComplement,
        String postcode,
        String communeName,
        @Nullable String phone,
        UsualWeek week,
        boolean free,
        @Nullable String whoToAskFor,
        @Nullable String whatToBring,
        @Nullable PlaceStop nextStop,
        @Nullable Integer minutes,
        @Nullable LocalDate fullUntil,
        boolean away,
        @Nullable LocalDate closedOn,
        LocalDate verifiedOn,
        boolean toCheck) {

    static PlaceOnPaper of(PlaceResponse place, UsualWeek week) {
        return new PlaceOnPaper(
                place.id(),
                place.name(),
                place.address(),
                place.addressComplement(),
                place.postcode(),
                place.communeName(),
                place.phone(),
                week,
                place.fees().contains("Gratuit"),
                place.whoToAskFor(),
                place.whatToBring(),
                place.nextStop(),
                place.minutes(),
                place.fullUntil(),
                place.away(),
                place.closedOn(),
                place.verifiedOn(),
                place.freshness() != Freshness.FINE);
    }
}
