package fr.passerelle.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to coordinate a territory. */
record InviteCoordinatorRequest(
        @NotNull @Schema(description = "Département code", examples = "00")
        String territoryCode,

        @NotBlank
        @Size(max = 80)
        @Schema(description = "For whom, as you call them", examples = "La coordinatrice de Vaubrune")
        String label) {

    InviteCoordinatorRequest {
        if (label != null) {
            label = label.strip();
        }
    }
}
