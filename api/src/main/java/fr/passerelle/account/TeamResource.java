package fr.passerelle.account;

import fr.passerelle.platform.security.May;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "account")
class TeamResource {

    private final Teams teams;
    private final JoinRequests joinRequests;

    TeamResource(Teams teams, JoinRequests joinRequests) {
        this.teams = teams;
        this.joinRequests = joinRequests;
    }

    @GET
    @Path("/organisations/{id}/staff")
    @RolesAllowed(May.MANAGE_ORGANISATION)
    @Operation(operationId = "getStaff", summary = "An organisation's teams, managers and members")
    public StaffResponse getStaff(
            @Parameter(description = "The organisation's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e")
                    @PathParam("id")
                    UUID id) {
        return teams.staff(id);
    }

    @POST
    @Path("/organisations/{id}/teams")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.MANAGE_ORGANISATION)
    @Operation(
            operationId = "createTeam",
            summary = "Begin a team",
            description = "A name is taken once in an organisation: a retry is refused and has done no harm.")
    @APIResponseSchema(
            value = StaffResponse.class,
            responseCode = "201",
            responseDescription = "The organisation with the new team")
    public RestResponse<StaffResponse> createTeam(
            @Parameter(description = "The organisation's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid TeamRequest request) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, teams.create(id, request))
                .build();
    }

    @POST
    @Path("/teams/{id}/change")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.MANAGE_ORGANISATION)
    @Operation(operationId = "changeTeam", summary = "Rename a team or give it a public label")
    public StaffResponse changeTeam(
            @Parameter(description = "The team's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c") @PathParam("id")
                    UUID id,
            @NotNull @Valid TeamRequest request) {
        return teams.change(id, request);
    }

    @GET
    @Path("/teams")
    @Authenticated
    @Operation(
            operationId = "searchTeams",
            summary = "Find a team to ask to join",
            description = "At most ten. A team with a public label is found by that label only.")
    public List<FoundTeamResponse> searchTeams(
            @Parameter(description = "Part of the team's or its organisation's name", example = "brunes")
                    @QueryParam("q")
                    @NotBlank
                    @Size(min = 3, max = 80)
                    String typed) {
        return joinRequests.search(typed);
    }

    @GET
    @Path("/my-memberships")
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(operationId = "listMyMemberships", summary = "My roles, my absences and who else is there")
    public List<MyMembershipResponse> listMyMemberships() {
        return teams.mine();
    }
}
