package fr.passerelle.account;

import fr.passerelle.platform.security.Role;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another role in the same team. */
record ChangeMembershipRequest(
        @NotNull @Schema(description = "REFERRER or MEDIATOR", examples = "MEDIATOR")
        Role role) {}
