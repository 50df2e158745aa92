package fr.passerelle.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place that helps with what is asked, where it does so in the month: what the map draws above the communes. */
@Schema(name = "CoveragePlace")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CoveragePlace(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b")
        UUID placeId,

        @NotNull @Schema(examples = "France services de Rocheval")
        String name,

        @NotNull @Schema(description = "Typology codes of the standard, the main one first", examples = "[\"RFS\"]")
        List<String> kinds,

        @NotNull @Schema(description = "False when it lies across the border", examples = "true")
        Boolean own,

        @NotNull @Schema(description = "It goes round: its spots are the stops of the month", examples = "false")
        Boolean travels,

        @Schema(
                description = "S in this month, people a week, all spots together; absent when it is not known",
                examples = "6.0")
        @Nullable
        Double placesAWeek,

        @NotNull @Schema(examples = "ESTIMATED") Site.Certainty certainty,

        @NotNull @Schema(description = "Where it helps; more than one for what travels")
        List<Spot> spots) {

    /** About a hundred metres: enough for a map of a département. */
    private static final double ROUNDING = 1_000;

    @Schema(name = "CoverageSpot")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Spot(
            @NotNull @Schema(description = "Degrees WGS84, rounded", examples = "-0.579")
            Double longitude,

            @NotNull @Schema(examples = "44.838") Double latitude,

            @Schema(description = "INSEE code", examples = "00012") @Nullable
            String communeCode) {}

    /** The territory's own first, then by name; what is only thought of is no place yet. */
    static List<CoveragePlace> of(Ground ground) {
        Set<Integer> reached = reached(ground);
        Map<UUID, List<Site>> byPlace = IntStream.range(0, ground.sites().size())
                .filter(number -> ground.sites().get(number).own() || reached.contains(number))
                .mapToObj(number -> ground.sites().get(number))
                .filter(site -> site.placeId() != null)
                .collect(Collectors.groupingBy(
                        site -> Objects.requireNonNull(site.placeId()), LinkedHashMap::new, Collectors.toList()));
        return byPlace.entrySet().stream()
                .map(place -> one(place.getKey(), place.getValue()))
                .sorted(Comparator.comparing((CoveragePlace place) -> !place.own())
                        .thenComparing(CoveragePlace::name)
                        .thenComparing(CoveragePlace::placeId))
                .toList();
    }

    /** Sites that somebody of the territory's own can go to: of a neighbour's, nothing else counts here. */
    private static Set<Integer> reached(Ground ground) {
        Set<Integer> sites = new HashSet<>();
        for (int commune = 0; commune < ground.own(); commune++) {
            for (int pair = ground.reach().from(commune); pair < ground.reach().until(commune); pair++) {
                sites.add(ground.reach().to(pair));
            }
        }
        return sites;
    }

    private static CoveragePlace one(UUID id, List<Site> sites) {
        Site any = sites.get(0);
        double perWeek = sites.stream().mapToDouble(Site::perWeek).sum();
        return new CoveragePlace(
                id,
                any.name(),
                any.kinds(),
                any.own(),
                any.travels(),
                any.certainty() == Site.Certainty.UNKNOWN ? null : (Double) CoverageView.oneDecimal(perWeek),
                any.certainty(),
                sites.stream()
                        .map(site -> new Spot(
                                rounded(site.point().longitude()),
                                rounded(site.point().latitude()),
                                site.point().communeCode()))
                        .toList());
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * ROUNDING) / ROUNDING;
    }
}
