package fr.passerelle.imports;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The part of an upload, for the contract. */
record ProfileProposalUpload(
        @NotNull @Schema(format = "binary", description = "CSV, JSON or XLSX", examples = "Nom;Adresse")
        String file) {}
