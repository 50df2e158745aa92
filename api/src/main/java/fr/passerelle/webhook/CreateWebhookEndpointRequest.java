package fr.passerelle.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the organisation's software wants to be told. */
record CreateWebhookEndpointRequest(
        @NotBlank
        @Size(max = 500)
        @Schema(
                description = "https, without a user, to a host of the open Internet",
                examples = "https://logiciel.exemple.invalid/passerelle")
        String url) {}
