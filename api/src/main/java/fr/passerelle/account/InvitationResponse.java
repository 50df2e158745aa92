package fr.passerelle.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.platform.security.Role;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invitation as those see it who could have made it. */
@Schema(name = "Invitation")
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvitationResponse(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a20")
        UUID id,

        @NotNull @Schema(examples = "MEDIATOR") Role role,

        @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c") @Nullable
        UUID teamId,

        @Schema(examples = "France services Aubrelle") @Nullable
        String teamName,

        @Schema(description = "A coordinator's", examples = "Vaubrune") @Nullable
        String territoryName,

        @NotNull @Schema(description = "For whom it was made", examples = "Camille, à l'accueil")
        String label,

        @NotNull @Schema(examples = "OPEN") InvitationStatus status,
        @NotNull @Schema(examples = "2026-11-23T09:00:00Z") Instant createdAt,
        @NotNull @Schema(examples = "2026-12-07T09:00:00Z") Instant expiresAt,

        @Schema(description = "Who came in by it", examples = "Camille Sanséquipe") @Nullable
        String usedByName,

        @Schema(
                description = "Their address, verified by the identity server; for the organisation's managers only",
                examples = "sans.equipe@exemple.invalid")
        @Nullable
        String usedByEmail,

        @Schema(examples = "2026-11-23T09:20:00Z") @Nullable Instant usedAt,

        @Schema(
                description = "The code itself: in the answer to its creation, and never again",
                examples = "K7DM-3XRA-9PQT")
        @Nullable
        String code) {

    static InvitationResponse of(Invitation invitation, Instant now, Names names, @Nullable String code) {
        return new InvitationResponse(
                invitation.id,
                invitation.role,
                invitation.teamId,
                names.team(),
                names.territory(),
                invitation.label,
                invitation.status(now),
                invitation.createdAt,
                invitation.expiresAt,
                names.usedBy() == null ? null : names.usedBy().displayName,
                names.usedBy() == null || invitation.organisationId == null ? null : names.usedBy().email,
                invitation.usedAt,
                code);
    }

    /** How what the invitation points at is called. */
    record Names(
            @Nullable String team,
            @Nullable String territory,
            @Nullable Member usedBy) {}
}
