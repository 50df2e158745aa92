package fr.passerelle.referral;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FoundReferrals")
record FoundReferralsResponse(
        @NotNull @Schema(description = "Those under way first, then the latest change first")
        List<ReferralSummary> items,

        @NotNull
        @Schema(description = "Whether more were found than are given: more letters narrow it", examples = "false")
        Boolean more) {}
