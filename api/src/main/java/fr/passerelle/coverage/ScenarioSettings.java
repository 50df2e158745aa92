package fr.passerelle.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.assessment.OrientationType;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.territory.TravelMode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a scenario was looked at with when it was kept; it is reckoned the same way whenever it is read. */
@Schema(name = "ScenarioSettings")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScenarioSettings(
        @Schema(
                description = "The month it was kept for; once it is over, the present one is reckoned. Left out in a"
                        + " request: the present one",
                examples = "2026-11")
        @Pattern(regexp = "[0-9]{4}-(0[1-9]|1[0-2])")
        @Nullable
        String month,

        @NotNull @Schema(examples = "ENHANCED_TWO_STEP") Method method,
        @NotNull @Schema(examples = "WITHIN_30") Catchment catchment,
        @NotNull @Schema(examples = "CAR") TravelMode mode,
        @NotNull @Schema(examples = "AS_THEY_ARE") Estimates estimates) {

    static final ScenarioSettings USUAL = new ScenarioSettings(
            null, Method.ENHANCED_TWO_STEP, Catchment.WITHIN_30, TravelMode.CAR, Estimates.AS_THEY_ARE);

    /** @throws Problem invalid-request (400) for a month that is over: nothing is tried out in it */
    ScenarioSettings kept(LocalDate today) {
        YearMonth present = YearMonth.from(today);
        YearMonth asked = month == null ? present : YearMonth.parse(month);
        if (asked.isBefore(present)) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "lookedAt.month", "is over");
        }
        return new ScenarioSettings(asked.toString(), method, catchment, mode, estimates);
    }

    /** Of its own month, or of the present one when that is over. */
    CoverageQuestion question(String territory, OrientationType type, LocalDate today) {
        YearMonth present = YearMonth.from(today);
        YearMonth own = month == null ? present : YearMonth.parse(month);
        return new CoverageQuestion(
                        territory, type, own.isBefore(present) ? present : own, method, catchment, mode, estimates)
                .checked(today);
    }

    /** With which settings an effect is asked for. */
    @Schema(name = "ScenarioEffectSettings")
    enum Choice {
        AS_KEPT,
        /** Of the present month: two scenarios that were kept differently can be compared. */
        USUAL
    }
}
