package fr.passerelle.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where an organisation's software is told; never its secret. */
@Schema(name = "WebhookEndpoint")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookEndpointResponse(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e")
        UUID id,

        @NotNull @Schema(examples = "https://logiciel.exemple.invalid/passerelle")
        String url,

        @NotNull @Schema(examples = "2026-11-22T09:14:00Z") Instant createdAt,

        @Schema(description = "It is not told any more since then", examples = "2026-11-23T09:14:00Z") @Nullable
        Instant disabledAt,

        @Schema(examples = "GONE") @Nullable DisabledWhy disabledWhy) {

    static WebhookEndpointResponse of(WebhookEndpoint endpoint) {
        return new WebhookEndpointResponse(
                endpoint.id, endpoint.url, endpoint.createdAt, endpoint.disabledAt, endpoint.disabledWhy);
    }
}
