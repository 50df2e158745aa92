package fr.passerelle.assessment;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the answers come to. The choice is the person's and the worker's: any other type may be chosen instead. */
@Schema(name = "EvaluationResponse")
record EvaluationResponse(
        @NotNull @Schema(examples = "faire-le-point") String questionnaire,
        @NotNull @Schema(examples = "1") String version,
        @NotNull Profile profile,

        @NotNull @Schema(description = "The main one first") List<Proposal> proposals,

        @NotNull @Schema(description = "Codes of the questionnaire's advice", examples = "[\"A_COMPUTER_THERE\"]")
        List<String> hints) {}
