package fr.passerelle.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

        @Schema(description = "Only, and always, for a place that has no member here") @Nullable @Valid
        WordOfPlace reported)
        implements Reportable {}
