package fr.passerelle.account;

import fr.passerelle.platform.security.May;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
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
class JoinRequestResource {

    private final JoinRequests joinRequests;
    private final Admissions admissions;

    JoinRequestResource(JoinRequests joinRequests, Admissions admissions) {
        this.joinRequests = joinRequests;
        this.admissions = admissions;
    }

    @GET
    @Path("/my-requests")
    @Authenticated
    @Operation(operationId = "listMyRequests", summary = "What I asked for and where it stands")
    public MyRequestsResponse listMyRequests() {
        return admissions.mine();
    }

    @POST
    @Path("/join-requests")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    @Operation(
            operationId = "createJoinRequest",
            summary = "Ask to join a team",
            description = "The same wish twice is one wish.")
    @APIResponseSchema(
            value = JoinRequestResponse.class,
            responseCode = "201",
            responseDescription = "The request, which waits for a manager")
    @APIResponse(responseCode = "409", description = "The caller has this role in this team, or asked for another one")
    public RestResponse<JoinRequestResponse> createJoinRequest(@NotNull @Valid CreateJoinRequest request) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, joinRequests.create(request))
                .build();
    }

    @POST
    @Path("/join-requests/{id}/withdraw")
    @Authenticated
    @Operation(operationId = "withdrawJoinRequest", summary = "Take back my request")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "409", description = "It was decided meanwhile; currentStatus says how")
    public void withdrawJoinRequest(
            @Parameter(description = "The request's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a21")
                    @PathParam("id")
                    UUID id) {
        joinRequests.withdraw(id);
    }

    @GET
    @Path("/organisations/{id}/join-requests")
    @RolesAllowed(May.MANAGE_ORGANISATION)
    @Operation(
            operationId = "listJoinRequests",
            summary = "Who asks to join a team of the organisation",
            description = "Oldest first.")
    public List<JoinRequestToDecideResponse> listJoinRequests(
            @Parameter(description = "The organisation's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e")
                    @PathParam("id")
                    UUID id) {
        return joinRequests.toDecide(id);
    }

    @POST
    @Path("/join-requests/{id}/approve")
    @RolesAllowed(May.MANAGE_ORGANISATION)
    @Operation(operationId = "approveJoinRequest", summary = "Let somebody in who asked")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "409", description = "It was decided or withdrawn meanwhile; currentStatus says how")
    public void approveJoinRequest(
            @Parameter(description = "The request's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a21")
                    @PathParam("id")
                    UUID id) {
        joinRequests.approve(id);
    }

    @POST
    @Path("/join-requests/{id}/refuse")
    @RolesAllowed(May.MANAGE_ORGANISATION)
    @Operation(operationId = "refuseJoinRequest", summary = "Do not let somebody in")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "409", description = "It was decided or withdrawn meanwhile; currentStatus says how")
    public void refuseJoinRequest(
            @Parameter(description = "The request's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a21")
                    @PathParam("id")
                    UUID id) {
        joinRequests.refuse(id);
    }
}
