package fr.passerelle.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Some of an endpoint's deliveries, latest first. */
@Schema(name = "WebhookDeliveryList")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookDeliveryListResponse(
        @NotNull List<WebhookDeliveryResponse> items,

        @Schema(
                description = "Send it as before to go on; absent at the end",
                examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e")
        @Nullable
        UUID next) {}
