package fr.passerelle.account;

import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.security.May;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.jspecify.annotations.Nullable;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "account")
class InvitationResource {

    private final Invitations invitations;
    private final AcceptInvitation acceptInvitation;
    private final SecurityIdentity identity;

    InvitationResource(Invitations invitations, AcceptInvitation acceptInvitation, SecurityIdentity identity) {
        this.invitations = invitations;
        this.acceptInvitation = acceptInvitation;
        this.identity = identity;
    }

    @GET
    @Path("/organisations/{id}/invitations")
    @RolesAllowed(May.MANAGE_ORGANISATION)
    @Operation(
            operationId = "listInvitations",
            summary = "Who was invited, and who came",
            description = "Newest first; those of the last 30 days. Codes are not among them.")
    public List<InvitationResponse> listInvitations(
            @Parameter(description = "The organisation's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e")
                    @PathParam("id")
                    UUID id) {
        return invitations.ofOrganisation(id);
    }

    @POST
    @Path("/organisations/{id}/invitations")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.MANAGE_ORGANISATION)
    @Operation(
            operationId = "createInvitation",
            summary = "Let one person in by a code",
            description =
                    "Into a team as REFERRER or MEDIATOR, or as ORGANISATION_MANAGER. The code lasts 14 days, works once, and is to be handed over in person or read aloud. Needs an Idempotency-Key: a retry shows the same code.")
    @APIResponseSchema(
            value = InvitationResponse.class,
            responseCode = "201",
            responseDescription = "The invitation with its code, which is never shown again")
    @APIResponse(responseCode = "422", description = "The key was used for another request")
    public RestResponse<InvitationResponse> createInvitation(
            @Parameter(description = "The organisation's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid CreateInvitationRequest request,
            @Parameter(
                            description = "A new UUID for each new intention, the same for a retry",
                            example = "5f1c2e3a-8b7d-4c6e-9f0a-1b2c3d4e5f60")
                    @HeaderParam("Idempotency-Key")
                    @Size(min = 8, max = 128)
                    @Nullable
                    String idempotencyKey) {
        String key = Conditions.of(null, idempotencyKey).requireKey();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, invitations.create(id, request, key))
                .build();
    }

    @GET
    @Path("/coordinators/invitations")
    @RolesAllowed(May.APPOINT_COORDINATORS)
    @Operation(operationId = "listCoordinatorInvitations", summary = "Who was invited to coordinate a territory")
    public List<InvitationResponse> listCoordinatorInvitations() {
        return invitations.ofTerritories();
    }

    @POST
    @Path("/coordinators/invitations")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.APPOINT_COORDINATORS)
    @Operation(
            operationId = "createCoordinatorInvitation",
            summary = "Let a coordinator in by a code",
            description =
                    "For somebody who has never been in the network. Needs an Idempotency-Key: a retry shows the same code.")
    @APIResponseSchema(
            value = InvitationResponse.class,
            responseCode = "201",
            responseDescription = "The invitation with its code, which is never shown again")
    @APIResponse(responseCode = "422", description = "The key was used for another request")
    public RestResponse<InvitationResponse> createCoordinatorInvitation(
            @NotNull @Valid InviteCoordinatorRequest request,
            @Parameter(
                            description = "A new UUID for each new intention, the same for a retry",
                            example = "5f1c2e3a-8b7d-4c6e-9f0a-1b2c3d4e5f60")
                    @HeaderParam("Idempotency-Key")
                    @Size(min = 8, max = 128)
                    @Nullable
                    String idempotencyKey) {
        String key = Conditions.of(null, idempotencyKey).requireKey();
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, invitations.createForTerritory(request, key))
                .build();
    }

    @POST
    @Path("/invitations/{id}/withdraw")
    @RolesAllowed({May.MANAGE_ORGANISATION, May.APPOINT_COORDINATORS})
    @Operation(operationId = "withdrawInvitation", summary = "Take an invitation back")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "409", description = "Somebody came in by it already")
    public void withdrawInvitation(
            @Parameter(description = "The invitation's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a20")
                    @PathParam("id")
                    UUID id) {
        invitations.withdraw(id, identity.hasRole(May.APPOINT_COORDINATORS));
    }

    @POST
    @Path("/invitations/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    @Operation(
            operationId = "previewInvitation",
            summary = "See what a code opens and for whom it was made",
            description = "Ten codes an hour.")
    @APIResponseSchema(
            value = InvitationOfferResponse.class,
            responseCode = "200",
            responseDescription = "What it opens")
    @APIResponse(
            responseCode = "409",
            description = "It was used or withdrawn, or has expired; currentStatus says which")
    @APIResponse(responseCode = "422", description = "No invitation has this code")
    public InvitationOfferResponse previewInvitation(@NotNull @Valid CodeRequest request) {
        return acceptInvitation.preview(request);
    }

    @POST
    @Path("/invitations/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    @Operation(
            operationId = "acceptInvitation",
            summary = "Come in by a code",
            description =
                    "Binds the invitation to whoever is signed in. Ten codes an hour; sent twice by the same person, it is done once.")
    @APIResponseSchema(
            value = InvitationOfferResponse.class,
            responseCode = "200",
            responseDescription = "What was opened")
    @APIResponse(
            responseCode = "409",
            description =
                    "It was used or withdrawn, or has expired (currentStatus says which), or the caller has this role")
    @APIResponse(responseCode = "422", description = "No invitation has this code")
    public InvitationOfferResponse acceptInvitation(@NotNull @Valid CodeRequest request) {
        return acceptInvitation.accept(request);
    }
}
