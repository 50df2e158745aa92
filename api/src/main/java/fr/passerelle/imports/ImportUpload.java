package fr.passerelle.imports;

import fr.passerelle.exchange.SourceFormat;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The parts of an upload, for the contract. */
record ImportUpload(
        @NotNull @Schema(format = "binary", description = "CSV, JSON or XLSX", examples = "id,nom")
        String file,

        @NotNull @Schema(description = "The source's key; a new one opens a source", examples = "hub-brunes")
        String source,

        @Schema(description = "The name of a new source", examples = "Hub des Brunes") @Nullable
        String sourceName,

        @Schema(description = "Of a new source; recognised from the file when absent", examples = "HUB_TABLE") @Nullable
        SourceFormat format) {}
