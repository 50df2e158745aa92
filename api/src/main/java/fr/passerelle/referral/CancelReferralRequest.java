package fr.passerelle.referral;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it is called off. */
record CancelReferralRequest(
        @NotNull @Schema(examples = "HELP_FOUND_ELSEWHERE") CancelReason reason) {}
