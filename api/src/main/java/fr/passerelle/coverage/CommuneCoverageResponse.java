package fr.passerelle.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.territory.Indicator;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One commune's figure, step by step, so that somebody can follow it with a pencil. */
@Schema(name = "CommuneCoverage")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommuneCoverageResponse(
        @NotNull CoverageResponse.Line commune,

        @Schema(examples = "CA du Libournais") @Nullable String epciName,

        @NotNull @Schema(description = "What fragility is the mean of")
        List<Figure> indicators,

        @NotNull @Schema(description = "Of the territory, weighted by population", examples = "5.1")
        Double meanFragility,

        @NotNull @Schema(description = "π", examples = "0.154")
        Double shareInNeed,

        @NotNull @Schema(description = "A*: places a week for each 1,000 people in need", examples = "4.7")
        Double targetPer1000,

        @NotNull @Schema(description = "Within 30 minutes, the nearest first")
        List<Near> places) {

    @Schema(name = "FragilityFigure")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Figure(
            @NotNull @Schema(examples = "POVERTY_RATE") Indicator indicator,

            @Schema(description = "Percent; absent when it is not known", examples = "17.5") @Nullable
            Double percent,

            @NotNull
            @Schema(
                    description = "Its own figure is under statistical secrecy; the mean around stands in for it",
                    examples = "true")
            Boolean imputed,

            @Schema(description = "0 to 10", examples = "4.0") @Nullable
            Double scaled) {}

    @Schema(name = "PlaceInReach")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Near(
            @Schema(
                    description = "Absent for something that is only being thought of",
                    examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b")
            @Nullable
            UUID placeId,

            @NotNull @Schema(examples = "France services de Rocheval")
            String name,

            @Schema(description = "INSEE code", examples = "00012") @Nullable
            String communeCode,

            @NotNull @Schema(description = "False when it lies across the border", examples = "true")
            Boolean own,

            @NotNull @Schema(examples = "17") Integer minutes,

            @NotNull @Schema(description = "W: how much of it still counts at this distance", examples = "0.68")
            Double weight,

            @NotNull @Schema(description = "S in this month; 0 when it is not known", examples = "6.0")
            Double placesAWeek,

            @NotNull @Schema(examples = "ESTIMATED") Site.Certainty certainty,

            @NotNull @Schema(description = "Communes that share it, this one included", examples = "5")
            Integer sharedByCommunes,

            @NotNull @Schema(description = "Places a week of it that fall to this commune's people", examples = "1.4")
            Double placesForHere) {}
}
