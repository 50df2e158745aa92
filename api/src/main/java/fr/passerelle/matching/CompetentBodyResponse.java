package fr.passerelle.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.assessment.ProcedureBody;
import fr.passerelle.matching.NationalContacts.Contact;
import fr.passerelle.network.Counters;
import fr.passerelle.network.Counters.Counter;
import fr.passerelle.territory.CommunePoint;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom to turn to at an administration, for somebody who lives in a commune. That nobody is known is an answer too. */
@Schema(name = "CompetentBody")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CompetentBodyResponse(
        @NotNull @Schema(examples = "CAF") ProcedureBody body,

        @NotNull @Schema(description = "Today's INSEE code", examples = "00012")
        String communeCode,

        @NotNull @Schema(examples = "Rocheval") String communeName,

        @NotNull
        @Schema(
                description = "Its counters that are competent for the commune: those that state it first, then the"
                        + " nearest; at most ten. For OTHER: the town hall")
        List<CompetentCounter> counters,

        @NotNull @Schema(description = "How many there are in all", examples = "1")
        Integer countersFound,

        @Schema(description = "Absent when we know of no number that is sure") @Nullable
        Contact national,

        @NotNull
        @Schema(
                description = "False: neither a counter nor a number is known, no human contact at all",
                examples = "true")
        Boolean humanContactKnown) {

    static CompetentBodyResponse of(
            ProcedureBody body, CommunePoint commune, Counters.Found found, @Nullable Contact national) {
        return new CompetentBodyResponse(
                body,
                commune.code(),
                commune.name(),
                found.counters().stream().map(CompetentCounter::of).toList(),
                found.total(),
                national,
                national != null || found.total() > 0);
    }

    @Schema(name = "CompetentCounter")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CompetentCounter(
            @NotNull MatchedPlace place,

            @NotNull
            @Schema(
                    description =
                            "Whether it says itself that it is competent for this commune; else it says nothing and"
                                    + " is taken for its territory's, a town hall for its commune's",
                    examples = "true")
            Boolean stated,

            @NotNull @Schema(description = "As the crow flies from the commune, in km", examples = "12.4")
            Double distanceKm,

            @Schema(description = "When it is open today, in order; empty: closed; absent: nobody knows") @Nullable
            List<OpeningToday> today,

            @Schema(description = "Open at this moment; absent when the hours are not known", examples = "true")
            @Nullable
            Boolean openNow,

            @Schema(
                    description = "When it closes if it is open now, else when it opens next; absent when not near",
                    examples = "2026-11-24T08:00:00Z")
            @Nullable
            Instant changesAt,

            @Schema(description = "Full, or closed for a while, up to and including this day", examples = "2026-12-03")
            @Nullable
            LocalDate fullUntil,

            @NotNull @Schema(description = "Whether fullUntil is an absence rather than a queue", examples = "false")
            Boolean away,

            @NotNull @Schema(description = "When somebody last confirmed all this", examples = "2026-10-02")
            LocalDate verifiedOn,

            @NotNull @Schema(description = "That was six months ago or more", examples = "false")
            Boolean verifiedLongAgo) {

        static CompetentCounter of(Counter counter) {
            List<Counters.Opening> today = counter.today();
            return new CompetentCounter(
                    MatchedPlace.of(counter),
                    counter.stated(),
                    counter.km(),
                    today == null ? null : today.stream().map(OpeningToday::of).toList(),
                    counter.openNow(),
                    counter.changesAt(),
                    counter.fullUntil(),
                    counter.away(),
                    counter.verifiedOn(),
                    counter.verifiedLongAgo());
        }
    }

    @Schema(name = "OpeningToday")
    record OpeningToday(
            @NotNull @Schema(examples = "2026-11-24T08:00:00Z")
            Instant from,

            @NotNull @Schema(examples = "2026-11-24T11:30:00Z")
            Instant until) {

        static OpeningToday of(Counters.Opening opening) {
            return new OpeningToday(opening.from(), opening.until());
        }
    }
}
