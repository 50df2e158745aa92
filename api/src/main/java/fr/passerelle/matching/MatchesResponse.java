package fr.passerelle.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.matching.Weighing.Weighed;
import fr.passerelle.network.PlaceOffer;
import fr.passerelle.network.PlaceOffers;
import fr.passerelle.network.PlaceStop;
import fr.passerelle.territory.TravelTimeSource;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** At most three places with why and why not, what left the others out, and what could help where nobody can receive. */
@Schema(name = "Matches")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MatchesResponse(
        @NotNull @Schema(description = "The best first; places as good as each other take turns")
        List<Match> items,

        @NotNull
        @Schema(
                description = "Where minutes come from: ESTIMATED_INSTEAD when the service that is configured does not"
                        + " answer",
                examples = "ESTIMATED")
        TravelTimeSource travelTimeSource,

        @NotNull @Schema(description = "Of the weights at /api/v1/matching/weights", examples = "1")
        String weightsVersion,

        @NotNull @Schema(description = "Whether leftOut counts everything around", examples = "true")
        Boolean countedAll,

        @NotNull @Schema(description = "Which rule left how many out; each one is still to be had in the directory")
        List<LeftOut> leftOut,

        @Schema(description = "Only when no place in reach can receive now") @Nullable
        Alternatives alternatives) {

    @Schema(name = "Match")
    record Match(
            @NotNull MatchedPlace place,

            @NotNull @Schema(description = "What speaks for it, the heaviest first")
            List<MatchFact> reasons,

            @NotNull @Schema(description = "What speaks against it, the heaviest first")
            List<MatchFact> against) {

        static Match of(Weighed weighed) {
            return new Match(MatchedPlace.of(weighed.offer()), weighed.reasons(), weighed.against());
        }
    }

    @Schema(name = "LeftOutMatches")
    record LeftOut(
            @NotNull @Schema(examples = "FULL") MatchRule rule,
            @NotNull @Schema(examples = "2") Integer places,

            @NotNull
            @Schema(description = "The first five, when the rule ranked them lower rather than filtered them out")
            List<Named> named) {}

    @Schema(name = "NamedPlace")
    record Named(
            @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b")
            UUID id,

            @NotNull @Schema(examples = "Médiathèque de Rocheval")
            String name) {

        static Named of(Weighed weighed) {
            return new Named(weighed.offer().id(), weighed.offer().place().name());
        }
    }

    /** What could help though nobody in reach can receive; an honest answer is not an empty page. */
    @Schema(name = "MatchAlternatives")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Alternatives(
            @Schema(description = "Twice as far, at most 120; absent when that was asked for", examples = "60")
            @Nullable
            Integer widerMinutes,

            @Schema(description = "How many help with this within widerMinutes", examples = "4") @Nullable
            Integer placesWithinWider,

            @NotNull @Schema(description = "Who helps by phone or video, the nearest first, at most three")
            List<MatchedPlace> remote,

            @NotNull @Schema(description = "Travelling places that stop in reach, the soonest first, at most three")
            List<Stop> stops) {

        static Alternatives of(PlaceOffers.Elsewhere elsewhere) {
            return new Alternatives(
                    elsewhere.widerMinutes(),
                    elsewhere.withinWider(),
                    elsewhere.remote().stream()
                            .filter(PlaceOffer::canReceiveNow)
                            .map(MatchedPlace::of)
                            .toList(),
                    elsewhere.stops().stream()
                            .map(one -> new Stop(MatchedPlace.of(one.offer()), one.stop()))
                            .toList());
        }
    }

    @Schema(name = "MatchedStop")
    record Stop(@NotNull MatchedPlace place, @NotNull PlaceStop stop) {}
}
