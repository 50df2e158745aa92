package fr.passerelle.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that could be done. */
@Schema(name = "CoverageChange")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CoverageChange(
        @NotNull @Schema(examples = "OPEN") Kind kind,

        @Schema(description = "For CLOSE and CAPACITY", examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b") @Nullable
        UUID placeId,

        @Schema(
                description = "INSEE codes of the territory's communes: one for OPEN, two to fifteen for ROUND",
                examples = "[\"00012\"]")
        @Size(max = 15)
        @Nullable
        List<@NotNull String> communeCodes,

        @Schema(
                description = "People a week, for all but CLOSE; a round shares them equally among its stops",
                examples = "12")
        @Min(0)
        @Max(1000)
        @Nullable
        Integer perWeek,

        @Schema(
                description = "Of a scenario: what the place, or each commune, was called when it was kept. What a"
                        + " request says here is left aside",
                examples = "[\"Rocheval\"]")
        @Size(max = 15)
        @Nullable
        List<@NotNull @Size(max = 300) String> names) {

    CoverageChange named(@Nullable List<String> names) {
        return new CoverageChange(kind, placeId, communeCodes, perWeek, names);
    }

    @Schema(name = "CoverageChangeKind")
    enum Kind {
        /** A place, or a drop-in session, in a commune. */
        OPEN,
        /** A bus that stops in several. */
        ROUND,
        CLOSE,
        /** An existing place takes on more or fewer. */
        CAPACITY
    }
}
