package fr.passerelle.account;

import fr.passerelle.platform.security.Role;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which team to join, and as what. */
record CreateJoinRequest(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c")
        UUID teamId,

        @NotNull @Schema(description = "REFERRER or MEDIATOR", examples = "REFERRER")
        Role role) {}
