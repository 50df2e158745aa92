package fr.passerelle.account;

import fr.passerelle.platform.security.May;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
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
class AdmissionResource {

    private final Admissions admissions;
    private final DecideAdmission decideAdmission;
    private final SecurityIdentity identity;

    AdmissionResource(Admissions admissions, DecideAdmission decideAdmission, SecurityIdentity identity) {
        this.admissions = admissions;
        this.decideAdmission = decideAdmission;
        this.identity = identity;
    }

    @POST
    @Path("/admissions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    @Operation(
            operationId = "createAdmission",
            summary = "Ask for an organisation to be part of the network",
            description = "The same organisation twice is one request.")
    @APIResponseSchema(
            value = AdmissionResponse.class,
            responseCode = "201",
            responseDescription = "The request, which waits for the territory's coordinator")
    public RestResponse<AdmissionResponse> createAdmission(@NotNull @Valid CreateAdmissionRequest request) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, admissions.create(request))
                .build();
    }

    @POST
    @Path("/admissions/{id}/withdraw")
    @Authenticated
    @Operation(operationId = "withdrawAdmission", summary = "Take back my request")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "409", description = "It was decided meanwhile; currentStatus says how")
    public void withdrawAdmission(
            @Parameter(description = "The request's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a24")
                    @PathParam("id")
                    UUID id) {
        admissions.withdraw(id);
    }

    @GET
    @Path("/admissions")
    @RolesAllowed(May.ADMIT_ORGANISATIONS)
    @Operation(
            operationId = "listAdmissions",
            summary = "Which organisations ask to be part of the network",
            description = "Those of the coordinator's territory, or all for an administrator; oldest first.")
    public List<AdmissionToDecideResponse> listAdmissions() {
        return decideAdmission.toDecide(anywhere());
    }

    @POST
    @Path("/admissions/{id}/admit")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.ADMIT_ORGANISATIONS)
    @Operation(
            operationId = "admitOrganisation",
            summary = "Admit an organisation",
            description =
                    "Makes the organisation and its first team; the asker becomes its manager and, when asked, a member of that team.")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "409", description = "It was decided meanwhile, or one like it is in the network")
    public void admitOrganisation(
            @Parameter(description = "The request's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a24")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid AdmitRequest request) {
        decideAdmission.admit(id, request, anywhere());
    }

    @POST
    @Path("/admissions/{id}/refuse")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.ADMIT_ORGANISATIONS)
    @Operation(operationId = "refuseOrganisation", summary = "Do not admit an organisation")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "409", description = "It was decided or withdrawn meanwhile; currentStatus says how")
    public void refuseOrganisation(
            @Parameter(description = "The request's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a24")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid RefuseAdmissionRequest request) {
        decideAdmission.refuse(id, request.reason(), anywhere());
    }

    /** An administrator's right reaches everywhere; a coordinator's ends at their territory's border. */
    private boolean anywhere() {
        return identity.hasRole(May.APPOINT_COORDINATORS);
    }
}
