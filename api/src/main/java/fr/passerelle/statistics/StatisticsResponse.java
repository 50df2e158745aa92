package fr.passerelle.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The measures, each defined in one sentence. */
@Schema(name = "Statistics")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatisticsResponse(
        @NotNull @Schema(description = "The first month of sending", examples = "2025-12")
        String from,

        @NotNull @Schema(description = "The last month of sending", examples = "2026-11")
        String to,

        @NotNull
        @Schema(
                description =
                        "EXACT for whom the figures are about; ROUNDED for a coordinator: counts to the nearest 5,"
                                + " those under 11 hidden, zeros included",
                examples = "EXACT")
        Precision precision,

        @Schema(
                description = "When the referrals were last counted; absent as long as they never were, and then the"
                        + " figures say nothing",
                examples = "2026-11-22T01:20:00Z")
        @Nullable
        Instant countedAt,

        @NotNull
        @Schema(
                description = "Sent in the application in these months; those entered in error and those reported by"
                        + " the sender are left out here and in every other measure")
        Count sent,

        @NotNull
        @Schema(
                description =
                        "Made by phone or on paper and reported by the sender: counted apart, in no delay and no rate")
        Count reported,

        @NotNull @Schema(description = "Of those sent, the ones that have not ended")
        Count underWay,

        @NotNull @Schema(description = "Of those sent, the ones that have ended, whatever the end")
        Count ended,

        @NotNull @Schema(description = "Of those sent, the ones that the receiver closed or declined")
        Count endedByReceiver,

        @NotNull
        @Schema(
                description =
                        "Of those sent, the ones that the receiver closed with an outcome that means help was given")
        Count helped,

        @NotNull @Schema(description = "Closed-loop rate: endedByReceiver ÷ sent")
        Rate closedLoopRate,

        @NotNull @Schema(description = "Help rate: helped ÷ ended")
        Rate helpRate,

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

    static StatisticsResponse of(Period period, Precision precision, @Nullable Instant countedAt, Figures figures) {
        return new StatisticsResponse(
                period.from().toString(),
                period.to().toString(),
                precision,
                countedAt,
                precision.count(figures.sent()),
                precision.count(figures.count(Measure.REPORTED)),
                precision.count(figures.sent() - figures.ended()),
                precision.count(figures.ended()),
                precision.count(figures.endedByReceiver()),
                precision.count(figures.count(Measure.HELPED)),
                precision.rate(figures.endedByReceiver(), figures.sent()),
                precision.rate(figures.count(Measure.HELPED), figures.ended()),
                precision.delay(figures, Measure.FIRST_READING),
                precision.delay(figures, Measure.ANSWER),
                precision.delay(figures, Measure.FIRST_CONTACT),
                precision.delay(figures, Measure.END));
    }

    @Schema(
            name = "StatisticWithheld",
            description =
                    "HIDDEN_SMALL: fewer than 11, and the reader is not who it is about; TOO_FEW: a rate or a delay"
                            + " is said from 11 referrals on")
    enum Withheld {
        HIDDEN_SMALL,
        TOO_FEW
    }

    @Schema(name = "StatisticCount", description = "Either a value or why there is none")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Count(
            @Schema(examples = "42") @Nullable Integer value,

            @Schema(description = "Absent when there is a value") @Nullable
            Withheld withheld) {}

    @Schema(name = "StatisticRate", description = "Either a percentage or why there is none")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rate(
            @Schema(description = "Of a hundred", examples = "81") @Nullable
            Integer percent,

            @Schema(description = "Absent when there is a percentage") @Nullable
            Withheld withheld) {}

    @Schema(
            name = "StatisticDelay",
            description = "In French working days, over the referrals whose step is known. Those that wait for it and"
                    + " those that ended without it are counted beside, so that silence makes nobody look fast")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Delay(
            @Schema(description = "Half of them took this many working days or fewer", examples = "2") @Nullable
            Integer halfWithin,

            @Schema(description = "Nine in ten took this many working days or fewer", examples = "6") @Nullable
            Integer nineInTenWithin,

            @Schema(description = "Absent when there are days") @Nullable
            Withheld withheld,

            @NotNull @Schema(description = "The referrals whose step is known")
            Count counted,

            @NotNull @Schema(description = "Still under way, and without it so far")
            Count waiting,

            @NotNull @Schema(description = "Ended without it")
            Count never) {}
}
