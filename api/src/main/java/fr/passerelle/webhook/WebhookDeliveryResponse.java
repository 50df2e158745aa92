package fr.passerelle.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One try to tell the software something. */
@Schema(name = "WebhookDelivery")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookDeliveryResponse(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e")
        UUID id,

        @NotNull
        @Schema(
                description = "The header webhook-id: the same for each try",
                examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1f")
        UUID messageId,

        @NotNull
        @Schema(description = "referral. with the status in small letters, or ping", examples = "referral.accepted")
        String type,

        @NotNull @Schema(description = "Begins again at 1 when it is sent again", examples = "1")
        Integer attempt,

        @NotNull @Schema(examples = "2026-11-22T09:14:00Z") Instant triedAt,

        @NotNull @Schema(description = "Whether it was taken: the answer was 2xx", examples = "true")
        Boolean delivered,

        @Schema(description = "The answer's HTTP status; absent without an answer", examples = "200") @Nullable
        Integer answerCode,

        @Schema(description = "Why there was no answer", examples = "NO_ANSWER") @Nullable
        DeliveryFailure failure,

        @NotNull @Schema(description = "Milliseconds", examples = "84")
        Integer tookMs) {

    static WebhookDeliveryResponse of(WebhookDelivery delivery) {
        Integer code = delivery.answerCode;
        return new WebhookDeliveryResponse(
                delivery.id,
                delivery.messageId,
                delivery.type,
                delivery.attempt,
                delivery.triedAt,
                code != null && code / 100 == 2,
                code,
                delivery.failure,
                delivery.tookMs);
    }
}
