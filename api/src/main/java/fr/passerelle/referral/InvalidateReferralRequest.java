package fr.passerelle.referral;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it should never have been there. */
record InvalidateReferralRequest(
        @NotNull @Schema(examples = "WRONG_PLACE") ErrorReason reason) {}
