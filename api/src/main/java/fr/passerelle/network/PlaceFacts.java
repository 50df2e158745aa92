package fr.passerelle.network;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a place now, beside its card.
 *
 * @param connected a team answers here and has at least one active member
 * @param boundBySecrecy whether the staff who answer are bound by professional secrecy (code pénal, 226-13)
 * @param openNow null when its hours are not known
 * @param changesAt when it next opens, or closes while it is open
 * @param fullUntil full, or away, up to and including this day
 * @param takeOver who takes over while it is away
 * @param usualDays working days before an answer; null under 11 answered referrals
 */
record PlaceFacts(
        String communeName,
        boolean connected,
        boolean boundBySecrecy,
        @Nullable Boolean openNow,
        @Nullable Instant changesAt,
        @Nullable LocalDate fullUntil,
        boolean away,
        @Nullable PlaceTakeOver takeOver,
        Freshness freshness,
        @Nullable PlaceStop nextStop,
        @Nullable Integer usualDays) {}
