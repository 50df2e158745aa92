package fr.passerelle.network;

import java.time.LocalDateTime;

/**
 * A stretch of time at which a place is open, or may be.
 *
 * @param to the first minute that no longer counts
 * @param certain false when the hours leave it open whether the place is
 */
record OpenSpan(LocalDateTime from, LocalDateTime to, boolean certain) {

    boolean overlaps(LocalDateTime first, LocalDateTime end) {
        return from.isBefore(end) && to.isAfter(first);
    }
}
