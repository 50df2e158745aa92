package fr.passerelle.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The measures, each defined in one sentence; exact, because they are for those whom they are about. */
@Schema(name = "Statistics")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatisticsResponse(
        @NotNull @Schema(description = "The first month of sending", examples = "2025-12")
        String from,

        @NotNull @Schema(description = "The last month of sending", examples = "2026-11")
        String to,

        @Schema(
                description = "When the referrals were last counted; absent as long as they never were, and then the"
                        + " figures say nothing",
                examples = "2026-11-22T01:20:00Z")
        @Nullable
        Instant countedAt,

        @NotNull
        @Schema(
                description = "Sent in the application in these months; those entered in error and those reported by"
                        + " the sender are left out here and in every other measure",
                examples = "42")
        Integer sent,

        @NotNull
        @Schema(
                description =
                        "Made by phone or on paper and reported by the sender: counted apart, in no delay and no rate",
                examples = "3")
        Integer reported,

        @NotNull @Schema(description = "Of those sent, the ones that have not ended", examples = "4")
        Integer underWay,

        @NotNull @Schema(description = "Of those sent, the ones that have ended, whatever the end", examples = "38")
        Integer ended,

        @NotNull @Schema(description = "Of those sent, the ones that the receiver closed or declined", examples = "34")
        Integer endedByReceiver,

        @NotNull
        @Schema(
                description =
                        "Of those sent, the ones that the receiver closed with an outcome that means help was given",
                examples = "30")
        Integer helped,

        @Schema(
                description = "Closed-loop rate: endedByReceiver ÷ sent, of a hundred; absent under 11",
                examples = "81")
        @Nullable
        Integer closedLoopRate,

        @Schema(description = "Help rate: helped ÷ ended, of a hundred; absent under 11", examples = "79") @Nullable
        Integer helpRate,

        @NotNull
        @Schema(
                description =
                        "From sending, or from the appointment agreed before it, until somebody at the place first"
                                + " opened it")
        Delay firstReading,

        @NotNull
        @Schema(
                description =
                        "From sending, or from the appointment agreed before it, until the place accepted, declined"
                                + " or received the person")
        Delay answer,

        @NotNull
        @Schema(
                description = "From sending, or from the appointment agreed before it, until the place and the person"
                        + " first met or spoke")
        Delay firstContact,

        @NotNull
        @Schema(
                description =
                        "From sending, or from the appointment agreed before it, until it ended, whatever the end")
        Delay end) {

    static StatisticsResponse of(Period period, @Nullable Instant countedAt, Figures figures) {
        return new StatisticsResponse(
                period.from().toString(),
                period.to().toString(),
                countedAt,
                count(figures.sent()),
                count(figures.count(Measure.REPORTED)),
                count(figures.sent() - figures.ended()),
                count(figures.ended()),
                count(figures.endedByReceiver()),
                count(figures.count(Measure.HELPED)),
                rate(figures.endedByReceiver(), figures.sent()),
                rate(figures.count(Measure.HELPED), figures.ended()),
                Delay.of(figures, Measure.FIRST_READING),
                Delay.of(figures, Measure.ANSWER),
                Delay.of(figures, Measure.FIRST_CONTACT),
                Delay.of(figures, Measure.END));
    }

    private static int count(long count) {
        return Math.toIntExact(count);
    }

    /** @return of a hundred; none of too few, whatever its part */
    static @Nullable Integer rate(long part, long whole) {
        return SmallCounts.tooSmall(whole) ? null : Math.round(part * 100f / whole);
    }

    @Schema(
            name = "StatisticDelay",
            description =
                    "In French working days, over the referrals whose step is known, said from 11 of them on. Those"
                            + " that wait for it and those that ended without it are counted beside, so that silence makes"
                            + " nobody look fast")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Delay(
            @Schema(description = "Half of them took this many working days or fewer", examples = "2") @Nullable
            Integer halfWithin,

            @Schema(description = "Nine in ten took this many working days or fewer", examples = "6") @Nullable
            Integer nineInTenWithin,

            @NotNull @Schema(description = "The referrals whose step is known", examples = "36")
            Integer counted,

            @NotNull @Schema(description = "Still under way, and without it so far", examples = "2")
            Integer waiting,

            @NotNull @Schema(description = "Ended without it", examples = "4")
            Integer never) {

        static Delay of(Figures figures, Measure measure) {
            Spread spread = figures.spread(measure);
            boolean few = SmallCounts.tooSmall(spread.counted());
            return new Delay(
                    few ? null : spread.halfWithin(),
                    few ? null : spread.nineInTenWithin(),
                    count(spread.counted()),
                    count(figures.waiting(measure)),
                    count(figures.never(measure)));
        }
    }
}
