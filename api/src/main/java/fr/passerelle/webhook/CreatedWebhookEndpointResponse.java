package fr.passerelle.webhook;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new endpoint with its secret, which is never shown again. */
@Schema(name = "CreatedWebhookEndpoint")
record CreatedWebhookEndpointResponse(
        @NotNull WebhookEndpointResponse endpoint,

        @NotNull
        @Schema(
                description = "What calls are signed with, as the libraries of Standard Webhooks take it",
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=")
        String secret) {}
