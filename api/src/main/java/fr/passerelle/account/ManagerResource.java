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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "account")
class ManagerResource {

    private final ManagerOffices offices;

    ManagerResource(ManagerOffices offices) {
        this.offices = offices;
    }

    @POST
    @Path("/organisations/{id}/managers")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.MANAGE_ORGANISATION)
    @Operation(operationId = "appointManager", summary = "Make a colleague a manager besides")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "409", description = "They manage this organisation")
    public void appointManager(
            @Parameter(description = "The organisation's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid AppointManagerRequest request) {
        offices.appoint(id, request.memberId());
    }

    @POST
    @Path("/organisations/{id}/managers/{memberId}/end")
    @RolesAllowed(May.MANAGE_ORGANISATION)
    @Operation(operationId = "endManager", summary = "End a manager's office")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "409", description = "Nobody would be left to manage the organisation")
    public void endManager(
            @Parameter(description = "The organisation's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The member's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1f")
                    @PathParam("memberId")
                    UUID memberId) {
        offices.end(id, memberId);
    }
}
