package fr.passerelle.account;

import fr.passerelle.network.TeamView;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A team one may ask to join, under the name that others see. */
@Schema(name = "FoundTeam")
record FoundTeamResponse(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c")
        UUID id,

        @NotNull @Schema(examples = "MDS de Brunes") String name,

        @NotNull @Schema(examples = "Conseil départemental de Vaubrune")
        String organisationName) {

    static FoundTeamResponse of(TeamView team) {
        return new FoundTeamResponse(team.id(), team.label(), team.organisationName());
    }
}
