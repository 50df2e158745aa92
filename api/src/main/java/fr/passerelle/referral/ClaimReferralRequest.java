package fr.passerelle.referral;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** « Je m'en occupe ». */
record ClaimReferralRequest(
        @NotNull
        @Schema(
                description = "Also when a colleague has it already, who is away or has asked for it",
                examples = "false")
        Boolean takeOver) {}
