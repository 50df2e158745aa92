package fr.passerelle.account;

import fr.passerelle.platform.security.May;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "account")
class CoordinatorResource {

    private final Coordinators coordinators;

    CoordinatorResource(Coordinators coordinators) {
        this.coordinators = coordinators;
    }

    @GET
    @Path("/coordinators")
    @RolesAllowed(May.APPOINT_COORDINATORS)
    @Operation(
            operationId = "listCoordinators",
            summary = "Each territory and who coordinates it",
            description = "A territory without anybody is on the list too.")
    public List<CoordinatedTerritoryResponse> listCoordinators() {
        return coordinators.list();
    }

    @POST
    @Path("/coordinators")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.APPOINT_COORDINATORS)
    @Operation(operationId = "appointCoordinator", summary = "Appoint a member as coordinator")
    @APIResponseSchema(value = CoordinatorResponse.class, responseCode = "201", responseDescription = "The coordinator")
    @APIResponse(responseCode = "409", description = "They coordinate a territory")
    public RestResponse<CoordinatorResponse> appointCoordinator(@NotNull @Valid AppointCoordinatorRequest request) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, coordinators.appoint(request))
                .build();
    }

    @POST
    @Path("/coordinators/{id}/end")
    @RolesAllowed(May.APPOINT_COORDINATORS)
    @Operation(operationId = "endCoordinator", summary = "End a coordinator's office")
    @APIResponse(responseCode = "204", description = "Done")
    public void endCoordinator(
            @Parameter(description = "The coordinator's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a25")
                    @PathParam("id")
                    UUID id) {
        coordinators.end(id);
    }

    @GET
    @Path("/members")
    @RolesAllowed(May.APPOINT_COORDINATORS)
    @Operation(operationId = "searchMembers", summary = "Find a member to appoint", description = "At most ten.")
    public List<FoundMemberResponse> searchMembers(
            @Parameter(description = "Part of the name", example = "renard")
                    @QueryParam("q")
                    @NotBlank
                    @Size(min = 3, max = 80)
                    String typed) {
        return coordinators.search(typed);
    }
}
