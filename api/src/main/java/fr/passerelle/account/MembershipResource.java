package fr.passerelle.account;

import fr.passerelle.platform.security.May;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "account")
class MembershipResource {

    private final MembershipChanges changes;
    private final Absences absences;

    MembershipResource(MembershipChanges changes, Absences absences) {
        this.changes = changes;
        this.absences = absences;
    }

    @POST
    @Path("/memberships/{id}/change")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.MANAGE_ORGANISATION)
    @Operation(
            operationId = "changeMembership",
            summary = "Give a member another role in the same team",
            description = "Counts from their next request on.")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "409", description = "They have both roles already")
    public void changeMembership(
            @Parameter(description = "The membership's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a23")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid ChangeMembershipRequest request) {
        changes.change(id, request.role());
    }

    @POST
    @Path("/memberships/{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({May.HANDLE_REFERRALS, May.MANAGE_ORGANISATION})
    @Operation(
            operationId = "endMembership",
            summary = "Leave a team, or take a member off it",
            description = "By the member or by a manager. Counts from their next request on.")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(
            responseCode = "409",
            description =
                    "Nobody would be left where the team answers; waitingReferrals says how many referrals wait there")
    public void endMembership(
            @Parameter(description = "The membership's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a23")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid EndMembershipRequest request) {
        changes.end(id, request.evenIfLast());
    }

    @POST
    @Path("/memberships/{id}/absences")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({May.HANDLE_REFERRALS, May.MANAGE_ORGANISATION})
    @Operation(
            operationId = "createAbsence",
            summary = "Say when a member is away",
            description = "By the member or by a manager. The same days twice are one absence.")
    @APIResponseSchema(value = AbsenceResponse.class, responseCode = "201", responseDescription = "The absence")
    public RestResponse<AbsenceResponse> createAbsence(
            @Parameter(description = "The membership's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a23")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid CreateAbsenceRequest request) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, absences.create(id, request))
                .build();
    }

    @POST
    @Path("/absences/{id}/withdraw")
    @RolesAllowed({May.HANDLE_REFERRALS, May.MANAGE_ORGANISATION})
    @Operation(operationId = "withdrawAbsence", summary = "Forget an absence")
    @APIResponse(responseCode = "204", description = "Done")
    public void withdrawAbsence(
            @Parameter(description = "The absence's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a22")
                    @PathParam("id")
                    UUID id) {
        absences.withdraw(id);
    }
}
