package fr.passerelle.referral;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many referrals of a territory stand where; no row, no name, no place. */
@Schema(name = "ReferralCounts")
record ReferralCountsResponse(
        @NotNull @Schema(examples = "00") String territoryCode,

        @NotNull
        @Schema(
                description = "Every status but drafts and entries in error; zero where there is none",
                examples = "{\"SENT\": 12}")
        Map<ReferralStatus, Long> byStatus,

        @NotNull
        @Schema(
                description = "Made by phone or on paper and reported by the sender: not in byStatus, and in no rate of"
                        + " what places answer",
                examples = "{\"SENT\": 3}")
        Map<ReferralStatus, Long> reported) {}
