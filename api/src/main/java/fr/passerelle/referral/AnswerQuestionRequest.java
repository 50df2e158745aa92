package fr.passerelle.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer to one question. */
record AnswerQuestionRequest(
        @NotNull @Schema(examples = "MORNING") QuestionAnswer answer,

        @Size(min = 1, max = 140)
        @Schema(
                description = "Only, and always, with IN_WORDS; no number, account or password of the person",
                examples = "Après 10 h.")
        @Nullable
        String text) {}
