package fr.passerelle.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.platform.security.Role;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation's teams and the people in them, as its manager sees them. */
@Schema(name = "Staff")
record StaffResponse(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e")
        UUID organisationId,

        @NotNull @Schema(examples = "Communauté de communes de l'Aubrelle")
        String organisationName,

        @NotNull List<ManagerResponse> managers,
        @NotNull List<TeamResponse> teams) {

    @Schema(name = "OrganisationManager")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ManagerResponse(
            @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1f")
            UUID memberId,

            @NotNull @Schema(examples = "Hélène Garnier") String displayName,

            @Schema(examples = "helene.garnier@exemple.invalid") @Nullable
            String email,

            @NotNull @Schema(description = "Whether it is the caller", examples = "true")
            Boolean you) {}

    @Schema(name = "StaffedTeam")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TeamResponse(
            @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c")
            UUID id,

            @NotNull @Schema(examples = "France services Aubrelle")
            String name,

            @Schema(examples = "Service social associatif") @Nullable
            String publicLabel,

            @NotNull @Schema(description = "Where the team answers", examples = "[\"France Services de Saint-Aubin\"]")
            List<String> places,

            @NotNull List<TeamMemberResponse> members) {}

    @Schema(name = "TeamMember")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TeamMemberResponse(
            @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a23")
            UUID membershipId,

            @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1f")
            UUID memberId,

            @NotNull @Schema(examples = "Julien Moreau") String displayName,

            @Schema(description = "Tells two people of one name apart", examples = "julien.moreau@exemple.invalid")
            @Nullable
            String email,

            @NotNull @Schema(examples = "MEDIATOR") Role role,

            @NotNull @Schema(description = "Whether it is the caller", examples = "false")
            Boolean you,

            @NotNull List<AbsenceResponse> absences) {}
}
