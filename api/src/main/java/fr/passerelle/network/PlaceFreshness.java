package fr.passerelle.network;

import java.time.LocalDate;

/** How long ago somebody last confirmed a place: six months warn, twelve alert. */
enum PlaceFreshness {
    CONFIRMED,
    TO_CHECK,
    OLD;

    static PlaceFreshness of(LocalDate verifiedOn, LocalDate today) {
        if (!verifiedOn.isAfter(today.minusMonths(12))) {
            return OLD;
        }
        return verifiedOn.isAfter(today.minusMonths(6)) ? CONFIRMED : TO_CHECK;
    }
}
