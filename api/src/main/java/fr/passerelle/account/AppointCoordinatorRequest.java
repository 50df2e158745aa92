package fr.passerelle.account;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who coordinates which territory from now on. */
record AppointCoordinatorRequest(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1f")
        UUID memberId,

        @NotNull @Schema(description = "Département code", examples = "00")
        String territoryCode) {}
