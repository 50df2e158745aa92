package fr.passerelle.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The first contact with the person; it counts as the first trace. */
record StartReferralRequest(
        @NotNull @PastOrPresent @Schema(examples = "2026-11-22")
        LocalDate firstContactOn,

        @Schema(description = "Only, and always, for a place that has no member here") @Nullable @Valid
        WordOfPlace reported)
        implements Reportable {}
