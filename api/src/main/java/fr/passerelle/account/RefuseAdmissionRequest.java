package fr.passerelle.account;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why not. */
record RefuseAdmissionRequest(
        @NotNull @Schema(examples = "NOT_ENOUGH_INFORMATION")
        AdmissionRefusal reason) {}
