package fr.passerelle.account;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Leaving a team, or being taken off it. */
record EndMembershipRequest(
        @NotNull
        @Schema(description = "Do it even when nobody would be left to answer at the team's places", examples = "false")
        Boolean evenIfLast) {}
