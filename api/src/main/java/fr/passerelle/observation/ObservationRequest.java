package fr.passerelle.observation;

import fr.passerelle.assessment.ProcedureBody;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ObservationRequest", description = "No text, no person, no commune: three choices")
record ObservationRequest(
        @NotNull
        @Schema(
                description = "Made by the caller at random (version 4): a second tap or a retry counts once",
                examples = "5f1c2e3a-8b7d-4c6e-9f0a-1b2c3d4e5f60")
        UUID id,

        @NotNull @Schema(examples = "CAF") ProcedureBody body,
        @NotNull @Schema(examples = "SIGN_IN") BlockedStep step,
        @NotNull @Schema(examples = "NOBODY") HumanTried human) {}
