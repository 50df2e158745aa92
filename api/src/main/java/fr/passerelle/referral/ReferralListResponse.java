package fr.passerelle.referral;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list, and how long the whole list is. */
@Schema(name = "ReferralList")
record ReferralListResponse(
        @NotNull List<ReferralSummary> items,
        @NotNull @Schema(examples = "37") Long total) {}
