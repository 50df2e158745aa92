package fr.passerelle.referral;

import jakarta.validation.Valid;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Yes, and when one could meet. */
record AcceptReferralRequest(
        @Schema(
                description = "A first slot for the person; it becomes a booked appointment",
                examples = "2026-11-25T09:00:00Z")
        @Nullable
        Instant proposedSlot,

        @Schema(description = "Only, and always, for a place that has no member here") @Nullable @Valid
        WordOfPlace reported)
        implements Reportable {}
