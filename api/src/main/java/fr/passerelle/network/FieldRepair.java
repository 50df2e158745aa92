package fr.passerelle.network;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was typed one way and is kept another, without doubt about what was meant. */
record FieldRepair(
        @NotNull @Schema(description = "The field's path in the request", examples = "phone")
        String field,

        @NotNull @Schema(description = "As it was typed", examples = "05 36 49 00 01")
        String typed,

        @NotNull @Schema(description = "As it is kept", examples = "+33536490001")
        String kept) {}
