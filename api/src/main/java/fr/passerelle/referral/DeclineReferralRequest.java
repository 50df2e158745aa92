package fr.passerelle.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** No, and why. */
record DeclineReferralRequest(
        @NotNull @Schema(examples = "NO_PLACE_LEFT") DeclineReason reason,

        @Size(max = 140)
        @Schema(
                description = "A few words, only with OTHER and never about the person",
                examples = "Le poste est vacant jusqu'en janvier.")
        @Nullable
        String text,

        @Schema(
                description = "Another place of the directory that would suit better",
                examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b")
        @Nullable
        UUID betterPlaceId,

        @Schema(description = "Only, and always, for a place that has no member here") @Nullable @Valid
        WordOfPlace reported)
        implements Reportable {}
