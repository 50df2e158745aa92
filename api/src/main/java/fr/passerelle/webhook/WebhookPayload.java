package fr.passerelle.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a partner's software is told: no person, no need, no commune, and neither team by name.
 *
 * @param id the same for each try
 */
record WebhookPayload(UUID id, String type, Instant timestamp, Data data) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Data(@Nullable UUID referralId, @Nullable String status) {}
}
