package fr.passerelle.referral;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All delays of a territory; their bounds are in the refusals, because they depend on each other. */
record DelaysRequest(
        @NotNull @Schema(description = "Working days until the place is reminded to answer, 1 to 5", examples = "2")
        Integer answerDays,

        @NotNull @Schema(description = "The same when a right is at risk, 1 or 2", examples = "1")
        Integer answerDaysUrgent,

        @NotNull @Schema(description = "Working days until the sender learns of the silence, 2 to 7", examples = "4")
        Integer silentDays,

        @NotNull @Schema(description = "The same when a right is at risk, 2 to 4", examples = "2")
        Integer silentDaysUrgent,

        @NotNull @Schema(description = "Working days until the coordinator gets a count, 5 to 15", examples = "10")
        Integer coordinatorDays,

        @NotNull @Schema(description = "The same when a right is at risk, 3 to 10", examples = "5")
        Integer coordinatorDaysUrgent,

        @NotNull
        @Schema(description = "Calendar days until a referral without an answer ends, 15 to 60", examples = "30")
        Integer expireDays,

        @NotNull
        @Schema(description = "Working days from accepting until the place is reminded, 2 to 10", examples = "5")
        Integer firstContactDays,

        @NotNull @Schema(description = "Working days from accepting until the sender is told, 4 to 20", examples = "10")
        Integer noContactDays,

        @NotNull
        @Schema(description = "Calendar days without any trace until both sides are asked, 30 to 90", examples = "60")
        Integer muteDays,

        @NotNull
        @Schema(
                description = "Calendar days from closing until the person is asked how it went, 14 to 60",
                examples = "30")
        Integer askAfterDays) {

    DelaySettings settings() {
        return new DelaySettings(
                answerDays,
                answerDaysUrgent,
                silentDays,
                silentDaysUrgent,
                coordinatorDays,
                coordinatorDaysUrgent,
                expireDays,
                firstContactDays,
                noContactDays,
                muteDays,
                askAfterDays);
    }
}
