package fr.passerelle.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of it. */
record CloseReferralRequest(
        @NotNull @Schema(examples = "PROCEDURE_DONE") Outcome outcome,

        @Schema(
                description = "With REFERRED_ELSEWHERE: the onward referral, once sent",
                examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
        @Nullable
        UUID onwardReferralId,

        @Schema(description = "Only, and always, for a place that has no member here") @Nullable @Valid
        WordOfPlace reported)
        implements Reportable {}
