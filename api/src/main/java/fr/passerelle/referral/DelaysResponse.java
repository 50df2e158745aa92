package fr.passerelle.referral;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A territory's delays. */
@Schema(name = "ReferralDelays")
record DelaysResponse(
        @NotNull @Schema(examples = "00") String territoryCode,

        @NotNull @Schema(description = "False: the network's own delays hold", examples = "true")
        Boolean chosen,

        @NotNull @Schema(description = "Working days", examples = "2")
        Integer answerDays,

        @NotNull @Schema(description = "Working days", examples = "1")
        Integer answerDaysUrgent,

        @NotNull @Schema(description = "Working days", examples = "4")
        Integer silentDays,

        @NotNull @Schema(description = "Working days", examples = "2")
        Integer silentDaysUrgent,

        @NotNull @Schema(description = "Working days", examples = "10")
        Integer coordinatorDays,

        @NotNull @Schema(description = "Working days", examples = "5")
        Integer coordinatorDaysUrgent,

        @NotNull @Schema(description = "Calendar days", examples = "30")
        Integer expireDays,

        @NotNull @Schema(description = "Working days", examples = "5")
        Integer firstContactDays,

        @NotNull @Schema(description = "Working days", examples = "10")
        Integer noContactDays,

        @NotNull @Schema(description = "Calendar days", examples = "60")
        Integer muteDays,

        @NotNull @Schema(description = "Calendar days", examples = "30")
        Integer askAfterDays,

        @JsonIgnore @Schema(hidden = true) int version) {

    static DelaysResponse of(String territory, DelaySettings settings, int version) {
        return new DelaysResponse(
                territory,
                version > 0,
                settings.answerDays(),
                settings.answerDaysUrgent(),
                settings.silentDays(),
                settings.silentDaysUrgent(),
                settings.coordinatorDays(),
                settings.coordinatorDaysUrgent(),
                settings.expireDays(),
                settings.firstContactDays(),
                settings.noContactDays(),
                settings.muteDays(),
                settings.askAfterDays(),
                version);
    }
}
