package fr.passerelle.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question of one side; without an answer it waits for the other side while the referral is under way. */
@Schema(name = "ReferralQuestion")
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuestionOfReferral(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a2a")
        UUID id,

        @NotNull @Schema(description = "Who asked", examples = "RECEIVER")
        Side side,

        @NotNull @Schema(examples = "BEST_TIME_TO_CALL") QuestionCode code,

        @Schema(description = "A few words, gone at the end", examples = "Plutôt le matin ?") @Nullable
        String text,

        @NotNull @Schema(examples = "2026-11-23T09:12:00Z") Instant askedAt,
        @Schema(examples = "MORNING") @Nullable QuestionAnswer answer,

        @Schema(description = "A few words, gone at the end", examples = "Après 10 h.") @Nullable
        String answerText,

        @Schema(examples = "2026-11-23T14:02:00Z") @Nullable Instant answeredAt) {

    QuestionOfReferral withoutWords() {
        return new QuestionOfReferral(id, side, code, null, askedAt, answer, null, answeredAt);
    }
}
