package fr.passerelle.platform.outbox;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was to follow from a change and did not, after all tries; no content. */
@Schema(name = "DeadLetter")
record DeadLetterResponse(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e")
        UUID id,

        @NotNull @Schema(description = "What was to be done", examples = "MAIL")
        String kind,

        @NotNull
        @Schema(description = "Whom or what it is about, as an id", examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1f")
        UUID about,

        @NotNull @Schema(examples = "24") Integer attempts,

        @NotNull @Schema(description = "What kind of failure it was", examples = "ConnectException")
        String failure,

        @NotNull @Schema(examples = "2026-11-22T09:14:00Z") Instant createdAt,

        @NotNull @Schema(description = "When it was given up", examples = "2026-11-23T09:14:00Z")
        Instant givenUpAt) {}
