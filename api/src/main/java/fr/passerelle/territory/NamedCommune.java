package fr.passerelle.territory;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A commune that is known here, beside fields that hold its code. */
@Schema(name = "NamedCommune")
public record NamedCommune(
        @NotNull @Schema(examples = "00003") String code,
        @NotNull @Schema(examples = "Rocheval") String name) {}
