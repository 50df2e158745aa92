package fr.passerelle.network;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The place that takes over while another is away. */
@Schema(name = "PlaceTakeOver")
public record PlaceTakeOver(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
        UUID id,

        @NotNull @Schema(examples = "France services de Vernoult-les-Étangs")
        String name) {}
