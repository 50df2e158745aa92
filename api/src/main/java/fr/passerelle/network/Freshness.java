package fr.passerelle.network;

import java.time.LocalDate;

/** How long ago somebody last confirmed a place. */
enum Freshness {
    /** Less than six months ago. */
    FINE,
    /** Six months and more: said to whoever looks. */
    TO_CHECK,
    /** Twelve months and more: said to whoever keeps it. */
    ALERT;

    static Freshness of(LocalDate verifiedOn, LocalDate today) {
        if (!verifiedOn.isAfter(today.minusMonths(12))) {
            return ALERT;
        }
        return verifiedOn.isAfter(today.minusMonths(6)) ? FINE : TO_CHECK;
    }
}
