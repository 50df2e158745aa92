package fr.passerelle.account;

import fr.passerelle.platform.security.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom to let in, and into what. */
record CreateInvitationRequest(
        @NotNull
        @Schema(
                description = "REFERRER or MEDIATOR of a team, or ORGANISATION_MANAGER of the organisation",
                examples = "MEDIATOR")
        Role role,

        @Schema(
                description = "The team, for a referrer or a mediator",
                examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c")
        @Nullable
        UUID teamId,

        @NotBlank
        @Size(max = 80)
        @Schema(
                description = "For whom, as you call them; they see it before they accept",
                examples = "Camille, à l'accueil")
        String label) {

    CreateInvitationRequest {
        if (label != null) {
            label = label.strip();
        }
    }
}
