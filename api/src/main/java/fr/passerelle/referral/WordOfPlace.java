package fr.passerelle.referral;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How and when a place without a member told the sender what the sender now reports. */
@Schema(name = "WordOfPlace")
record WordOfPlace(
        @NotNull @Schema(examples = "PHONE") HandOverChannel by,

        @NotNull @PastOrPresent @Schema(examples = "2026-11-24")
        LocalDate on) {

    /**
     * Says how, and on which day, exactly where the sender speaks for the place.
     *
     * @return what the trail keeps of it
     */
    static Map<String, String> of(Referral referral, Object request) {
        if (!(request instanceof Reportable reportable)) {
            return Map.of();
        }
        @Nullable WordOfPlace word = reportable.reported();
        if (!referral.isReported()) {
            if (word != null) {
                throw Problem.field(ProblemType.RULE_NOT_MET, "reported", "is for a place that has no member here");
            }
            return Map.of();
        }
        if (word == null) {
            throw Problem.field(
                    ProblemType.RULE_NOT_MET, "reported", "say how and when the place told you: it has no member here");
        }
        if (word.on.isBefore(Objects.requireNonNull(referral.handedOverOn))) {
            throw Problem.field(
                    ProblemType.RULE_NOT_MET, "reported.on", "is before the day on which the place was told");
        }
        return Map.of("reportedBy", word.by.name(), "reportedOn", word.on.toString());
    }
}
