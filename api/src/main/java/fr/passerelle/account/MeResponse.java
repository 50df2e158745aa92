package fr.passerelle.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.platform.security.Role;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who I am, for whom I may act, and what I may do; the web client shows accordingly and the server decides. */
@Schema(name = "Me")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeResponse(
        @Schema(
                description =
                        "Tells two people of one name apart; absent for somebody who was not admitted anywhere yet",
                examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1f")
        @Nullable
        UUID memberId,

        @NotNull @Schema(examples = "Claire Fontaine") String displayName,

        @NotNull @Schema(description = "The teams I may act for; empty for somebody who was not admitted anywhere yet")
        List<TeamMembershipResponse> memberships,

        @NotNull @Schema(description = "Roles that belong to no team")
        List<OfficeResponse> offices,

        @NotNull
        @Schema(
                description = "What I may do",
                examples = "[\"search-network\", \"read-referrals\", \"handle-referrals\"]")
        List<String> permissions,

        @Schema(
                description = "The team this very request acted for; absent when one must be chosen",
                examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c")
        @Nullable
        UUID actingTeamId,

        @Schema(
                description = "When the sign-in ends unless it is used; absent with a bearer token",
                examples = "2026-11-23T10:00:00Z")
        @Nullable
        Instant sessionExpiresAt) {

    @Schema(name = "TeamMembership")
    record TeamMembershipResponse(
            @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c")
            UUID teamId,

            @NotNull @Schema(examples = "MDS de Brunes") String teamName,

            @NotNull @Schema(examples = "Conseil départemental de Vaubrune")
            String organisationName,

            @NotNull @Schema(examples = "00") String territoryCode,
            @NotNull @Schema(examples = "[\"REFERRER\"]") List<Role> roles,

            @NotNull
            @Schema(description = "Whether the team answers at a place, and so has an inbox", examples = "false")
            Boolean receives) {}

    @Schema(name = "Office")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfficeResponse(
            @NotNull @Schema(examples = "COORDINATOR") Role role,
            @Schema(examples = "00") @Nullable String territoryCode,
            @Schema(examples = "Vaubrune") @Nullable String territoryName,

            @Schema(
                    description = "A manager's or an auditor's organisation",
                    examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e")
            @Nullable
            UUID organisationId,

            @Schema(examples = "Communauté de communes de l'Aubrelle") @Nullable
            String organisationName) {}
}
