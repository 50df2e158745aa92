package fr.passerelle.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One question to the other side. */
record AskQuestionRequest(
        @NotNull @Schema(examples = "BEST_TIME_TO_CALL") QuestionCode code,

        @Size(min = 1, max = 140)
        @Schema(
                description = "A few words, needed with OTHER_*; no number, account or password of the person",
                examples = "Plutôt le matin ?")
        @Nullable
        String text) {}
