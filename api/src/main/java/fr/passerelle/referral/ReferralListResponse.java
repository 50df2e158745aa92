package fr.passerelle.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list; the first one says how long the whole list is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReferralList")
record ReferralListResponse(
        @NotNull List<ReferralSummary> items,

        @Schema(
                description = "What to ask the next page with; absent on the last",
                examples = "MXwyMDI2LTExLTIyVDA5OjE0OjAwWnww")
        @Nullable
        String next,

        @Schema(description = "How many there are in all; on the first page only", examples = "37") @Nullable
        Long total) {}
