package fr.passerelle.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.network.PlaceTakeOver;
import fr.passerelle.territory.TravelTimeSource;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that is true of a place and speaks for or against it, for the screen to put into words. */
@Schema(name = "MatchFact")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MatchFact(
        @NotNull @Schema(examples = "TRAVEL_TIME") FactCode code,

        @NotNull @Schema(description = "What it adds to the place's rank; negative: takes off", examples = "24")
        Double points,

        @Schema(
                description = "Minutes, working days, people a week or months: the weights' unit for this fact",
                examples = "12")
        @Nullable
        Integer quantity,

        @Schema(
                description = "Services, kinds, programmes, themes, languages: what is meant, in the standard's codes",
                examples = "[\"Aide aux démarches administratives\"]")
        @Nullable
        List<String> words,

        @Schema(description = "Full or away up to and including this day", examples = "2026-12-03") @Nullable
        LocalDate until,

        @Schema(description = "When it opens next; absent when it is open now", examples = "2026-11-24T08:00:00Z")
        @Nullable
        Instant opensAt,

        @Schema(description = "Where minutes come from", examples = "ESTIMATED") @Nullable
        TravelTimeSource source,

        @Schema(description = "Who takes over while it is full or away; absent when nobody does") @Nullable
        PlaceTakeOver takeOver) {

    static MatchFact simple(FactCode code, double points) {
        return new MatchFact(code, points, null, null, null, null, null, null);
    }

    static MatchFact of(FactCode code, double points, int quantity) {
        return new MatchFact(code, points, quantity, null, null, null, null, null);
    }

    static MatchFact of(FactCode code, double points, List<String> words) {
        return new MatchFact(code, points, null, List.copyOf(words), null, null, null, null);
    }

    static MatchFact until(FactCode code, double points, LocalDate until, @Nullable PlaceTakeOver takeOver) {
        return new MatchFact(code, points, null, null, until, null, null, takeOver);
    }

    static MatchFact opening(double points, @Nullable Instant opensAt) {
        return new MatchFact(FactCode.OPEN_SOON, points, null, null, null, opensAt, null, null);
    }

    static MatchFact travel(double points, int minutes, TravelTimeSource source) {
        return new MatchFact(FactCode.TRAVEL_TIME, points, minutes, null, null, null, source, null);
    }

    boolean speaksAgainst() {
        return points < 0;
    }
}
