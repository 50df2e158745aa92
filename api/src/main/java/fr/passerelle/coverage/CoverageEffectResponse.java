package fr.passerelle.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What some changes would bring, against the target of before them: otherwise more places would only raise the bar. */
@Schema(name = "CoverageEffect")
record CoverageEffectResponse(
        @NotNull @Schema(description = "As it is") CoverageResponse.Totals before,

        @NotNull @Schema(description = "As it would be; targetPer1000 is that of before")
        CoverageResponse.Totals after,

        @NotNull
        @Schema(description = "People in need who would have a place within 20 minutes and have none", examples = "420")
        Integer newlyWithin20,

        @NotNull @Schema(description = "The same within 30 minutes", examples = "130")
        Integer newlyWithin30,

        @NotNull @Schema(description = "People in need who would no longer have one within 20 minutes", examples = "0")
        Integer noLongerWithin20,

        @NotNull @Schema(description = "The same within 30 minutes", examples = "0")
        Integer noLongerWithin30,

        @NotNull @Schema(description = "Those whose share changes; who gains most people first, who loses most last")
        List<Commune> communes,

        @NotNull
        @Schema(
                description = "Numbers, from 0, of changes to places that do not give this help in this month: they"
                        + " change nothing",
                examples = "[]")
        List<Integer> skipped) {

    @Schema(name = "CoverageEffectOnCommune")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Commune(
            @NotNull @Schema(examples = "00012") String code,
            @NotNull @Schema(examples = "Rocheval") String name,
            @NotNull @Schema(examples = "713") Integer missingBefore,
            @NotNull @Schema(examples = "204") Integer missingAfter,
            @NotNull @Schema(examples = "0.45") Double shareBefore,
            @NotNull @Schema(examples = "0.84") Double shareAfter,

            @Schema(description = "Minutes; absent beyond 30", examples = "28") @Nullable
            Integer nearestBefore,

            @Schema(examples = "6") @Nullable Integer nearestAfter) {}
}
