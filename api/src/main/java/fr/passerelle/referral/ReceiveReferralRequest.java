package fr.passerelle.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The person came: accepted, met and, with an outcome, closed in one action. */
record ReceiveReferralRequest(
        @NotNull @PastOrPresent @Schema(examples = "2026-11-22")
        LocalDate metOn,

        @Schema(description = "When all was done in that one visit", examples = "PROCEDURE_DONE") @Nullable
        Outcome outcome,

        @Schema(description = "Only, and always, for a place that has no member here") @Nullable @Valid
        WordOfPlace reported)
        implements Reportable {}
