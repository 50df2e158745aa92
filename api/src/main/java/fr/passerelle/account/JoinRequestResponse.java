package fr.passerelle.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.network.TeamView;
import fr.passerelle.platform.security.Role;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A wish to join a team, as its asker sees it. */
@Schema(name = "JoinRequest")
@JsonInclude(JsonInclude.Include.NON_NULL)
record JoinRequestResponse(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a21")
        UUID id,

        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c")
        UUID teamId,

        @NotNull @Schema(examples = "MDS de Brunes") String teamName,

        @NotNull @Schema(examples = "Conseil départemental de Vaubrune")
        String organisationName,

        @NotNull @Schema(examples = "REFERRER") Role role,
        @NotNull @Schema(examples = "ASKED") RequestStatus status,
        @NotNull @Schema(examples = "2026-11-23T09:00:00Z") Instant askedAt,
        @Schema(examples = "2026-11-23T10:00:00Z") @Nullable Instant decidedAt) {

    static JoinRequestResponse of(JoinRequest request, TeamView team) {
        return new JoinRequestResponse(
                request.id,
                request.teamId,
                team.label(),
                team.organisationName(),
                request.role,
                request.status,
                request.askedAt,
                request.decidedAt);
    }
}
