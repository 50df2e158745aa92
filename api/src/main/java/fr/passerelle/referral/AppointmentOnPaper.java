package fr.passerelle.referral;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may stand on paper of an appointment: when and where, never who or why. */
public record AppointmentOnPaper(
        UUID placeId,
        Instant startsAt,
        int minutes,
        @Nullable String spot) {}
