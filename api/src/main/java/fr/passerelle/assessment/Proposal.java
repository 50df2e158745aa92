package fr.passerelle.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AssessmentProposal")
record Proposal(
        @NotNull @Schema(examples = "ACT_ON_BEHALF") OrientationType type,
        @NotNull @Schema(examples = "M2f") String rule,

        @NotNull @Schema(description = "Cites only what was answered; never empty")
        List<Reason> because) {

    /** One of: an answer, a habit of the tool, a note. */
    @Schema(name = "AssessmentReason")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reason(
            @Schema(examples = "deadline") @Nullable String question,
            @Schema(examples = "BLOCKED") @Nullable String answer,

            @JsonProperty("default") @Schema(examples = "DO_TOGETHER_FIRST") @Nullable
            String byDefault,

            @Schema(examples = "TOO_FEW_ANSWERS") @Nullable String note) {

        static Reason answered(String question, String answer) {
            return new Reason(question, answer, null, null);
        }
    }
}
