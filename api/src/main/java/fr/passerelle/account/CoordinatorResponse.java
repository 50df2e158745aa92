package fr.passerelle.account;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who coordinates a territory. */
@Schema(name = "Coordinator")
record CoordinatorResponse(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a25")
        UUID id,

        @NotNull @Schema(examples = "Paul Renard") String displayName) {}
