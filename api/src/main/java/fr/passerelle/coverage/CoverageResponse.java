package fr.passerelle.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.assessment.OrientationType;
import fr.passerelle.territory.TravelMode;
import fr.passerelle.territory.TravelTimeSource;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who lacks one kind of help, commune by commune. Everything here is an estimate from open data and capacities. */
@Schema(name = "Coverage")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CoverageResponse(
        @NotNull @Schema(examples = "00") String territoryCode,
        @NotNull @Schema(examples = "Demonstration") String territoryName,
        @NotNull @Schema(examples = "2026-11") String month,
        @NotNull @Schema(examples = "DO_TOGETHER") OrientationType orientationType,
        @NotNull @Schema(examples = "ENHANCED_TWO_STEP") Method method,
        @NotNull @Schema(examples = "WITHIN_30") Catchment catchment,
        @NotNull @Schema(examples = "CAR") TravelMode mode,
        @NotNull @Schema(examples = "AS_THEY_ARE") Estimates estimates,

        @NotNull @Schema(description = "Where the minutes come from", examples = "ESTIMATED")
        TravelTimeSource travelTime,

        @NotNull
        @Schema(
                description = "False when no place's capacity is known: then nobody's share and no gap can be said",
                examples = "true")
        Boolean computable,

        @NotNull Totals totals,
        @NotNull List<Line> communes,

        @NotNull @Schema(description = "Sums of their communes, those with the most missing first")
        List<Group> epcis,

        @NotNull
        @Schema(description = "Territories next door: what is across the border counts only where it is loaded")
        List<Border> neighbours,

        @Schema(
                description =
                        "Those that help with this, the territory's own first, then those of loaded neighbours that"
                                + " count here; absent for a month that was kept before they were")
        @Nullable
        List<CoveragePlace> places) {

    @Schema(name = "CoverageTotals")
    record Totals(
            @NotNull @Schema(examples = "1654970") Integer population,

            @NotNull @Schema(description = "Estimated people in need, ΣD", examples = "254865")
            Integer peopleInNeed,

            @NotNull @Schema(description = "People a week that the places can receive, ΣS", examples = "1204.5")
            Double placesAWeek,

            @NotNull @Schema(description = "A*: places a week for each 1,000 people in need", examples = "4.7")
            Double targetPer1000,

            @NotNull
            @Schema(
                    description = "ΣG: people in need whom no place would be left for if everybody had the same share",
                    examples = "81230")
            Integer missing,

            @NotNull @Schema(description = "People in need without any place within 20 minutes", examples = "31000")
            Integer beyond20,

            @NotNull @Schema(description = "People in need without any place within 30 minutes", examples = "4100")
            Integer beyond30,

            @NotNull @Schema(description = "Places of the territory that help with this", examples = "112")
            Integer places,

            @NotNull @Schema(description = "Of them, those that declared how many they can receive", examples = "14")
            Integer declared,

            @NotNull @Schema(description = "Of them, those whose capacity is estimated", examples = "71")
            Integer estimated,

            @NotNull
            @Schema(
                    description = "Of them, those of which nothing is known; they count as near, and for nobody",
                    examples = "27")
            Integer unknown) {}

    @Schema(name = "CoverageOfCommune")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            @NotNull @Schema(examples = "00012") String code,
            @NotNull @Schema(examples = "Rocheval") String name,

            @Schema(description = "SIREN of its EPCI", examples = "200070092") @Nullable
            String epci,

            @NotNull @Schema(examples = "8420") Integer population,

            @NotNull @Schema(description = "0 to 10", examples = "6.2")
            Double fragility,

            @NotNull
            @Schema(
                    description =
                            "True when a figure is under statistical secrecy and the mean around stands in for it,"
                                    + " or when nothing at all is known",
                    examples = "true")
            Boolean fragilityEstimated,

            @NotNull @Schema(description = "D, estimated", examples = "1297")
            Integer peopleInNeed,

            @Schema(description = "A: places a week for each 1,000 people in need", examples = "2.1") @Nullable
            Double accessPer1000,

            @Schema(description = "A ÷ A*: 1 is an equal share; absent when no capacity is known", examples = "0.45")
            @Nullable
            Double share,

            @Schema(description = "G: people in need without a place; absent when it cannot be said", examples = "713")
            @Nullable
            Integer missing,

            @Schema(description = "Among the communes with somebody missing; 1 has the most", examples = "4") @Nullable
            Integer rank,

            @Schema(description = "To the nearest place; absent beyond 30", examples = "17") @Nullable
            Integer nearestMinutes,

            @NotNull @Schema(examples = "2") Integer placesWithin20) {}

    @Schema(name = "CoverageOfEpci")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Group(
            @NotNull @Schema(description = "SIREN", examples = "200070092")
            String code,

            @NotNull @Schema(examples = "CA du Libournais") String name,
            @NotNull @Schema(examples = "45") Integer communes,
            @NotNull @Schema(examples = "92412") Integer population,
            @NotNull @Schema(examples = "14800") Integer peopleInNeed,

            @Schema(description = "Mean by people in need; absent when no capacity is known", examples = "0.81")
            @Nullable
            Double share,

            @Schema(examples = "4120") @Nullable Integer missing,

            @NotNull @Schema(examples = "900") Integer beyond20,
            @NotNull @Schema(examples = "0") Integer beyond30) {}

    @Schema(name = "CoverageBorder")
    record Border(
            @NotNull @Schema(examples = "24") String code,
            @NotNull @Schema(examples = "Dordogne") String name,
            @NotNull @Schema(examples = "false") Boolean loaded) {}
}
