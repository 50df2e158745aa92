package fr.passerelle.account;

import fr.passerelle.platform.security.Role;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller's role in a team, when they are away from it, and who else is there. */
@Schema(name = "MyMembership")
record MyMembershipResponse(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a23")
        UUID id,

        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c")
        UUID teamId,

        @NotNull @Schema(examples = "France services Aubrelle")
        String teamName,

        @NotNull @Schema(examples = "Communauté de communes de l'Aubrelle")
        String organisationName,

        @NotNull @Schema(examples = "MEDIATOR") Role role,
        @NotNull List<AbsenceResponse> absences,
        @NotNull List<ColleagueResponse> colleagues) {

    @Schema(name = "Colleague")
    record ColleagueResponse(
            @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1f")
            UUID memberId,

            @NotNull @Schema(examples = "Thomas Guérin") String displayName) {}
}
