package fr.passerelle.referral;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Waiting, for what, and when to look again. */
record HoldReferralRequest(
        @NotNull @Schema(examples = "WAITING_FOR_DOCUMENTS") HoldReason reason,

        @NotNull @Schema(description = "From tomorrow on, 30 days from today at most", examples = "2026-12-07")
        LocalDate reviewOn) {}
