package fr.passerelle.referral;

import fr.passerelle.platform.contract.Conditions;
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

/** What is noted of a referral beside its status: a try to reach the person, who deals with it, what a decision brought. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "referral")
class ReferralFactResource {

    private final RecordAttempt recordAttempt;
    private final ClaimReferral claimReferral;
    private final AddRight addRight;

    ReferralFactResource(RecordAttempt recordAttempt, ClaimReferral claimReferral, AddRight addRight) {
        this.recordAttempt = recordAttempt;
        this.claimReferral = claimReferral;
        this.addRight = addRight;
    }

    @POST
    @Path("/referrals/{id}/attempts")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "recordAttempt",
            summary = "Record one try to reach the person",
            description = "A dated fact, not a status: the ETag stays as it is.")
    @APIResponseSchema(
            value = ReferralResponse.class,
            responseCode = "201",
            responseDescription = "The referral with its attempts")
    @APIResponse(responseCode = "409", description = "The referral is a draft or has ended")
    public RestResponse<ReferralResponse> attempt(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid RecordAttemptRequest request) {
        ReferralResponse referral = recordAttempt.attempt(id, request);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, referral)
                .header("ETag", Conditions.etag(referral.revision()))
                .build();
    }

    @POST
    @Path("/referrals/{id}/claim")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "claimReferral",
            summary = "« Je m'en occupe »: say who of the team at the place deals with it",
            description = "A dated fact, not a status: the ETag stays as it is. Asking again changes nothing. Accepting"
                    + " claims what nobody has.")
    @APIResponseSchema(
            value = ReferralResponse.class,
            responseCode = "200",
            responseDescription = "The referral with its claim")
    @APIResponse(responseCode = "409", description = "A colleague deals with it, or the referral has ended")
    public ReferralResponse claim(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid ClaimReferralRequest request) {
        return claimReferral.claim(id, request);
    }

    @POST
    @Path("/referrals/{id}/release")
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "releaseReferral",
            summary = "Give a referral back to the whole team at the place",
            description = "The ETag stays as it is. Releasing what one does not have changes nothing.")
    @APIResponseSchema(
            value = ReferralResponse.class,
            responseCode = "200",
            responseDescription = "The referral without the claim")
    @APIResponse(responseCode = "409", description = "The referral has ended")
    public ReferralResponse release(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id) {
        return claimReferral.release(id);
    }

    @POST
    @Path("/referrals/{id}/right")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "recordRight",
            summary = "Say that a right was opened or kept since, as the team that referred",
            description = "For help that was given. A dated fact, not a status: the end and the ETag stay. The same"
                    + " again changes nothing, the other one corrects it.")
    @APIResponseSchema(
            value = ReferralResponse.class,
            responseCode = "200",
            responseDescription = "The referral with what the decision brought")
    @APIResponse(responseCode = "409", description = "The referral is not closed")
    @APIResponse(responseCode = "422", description = "No help was given, or the end says a right already")
    public ReferralResponse right(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid AddRightRequest request) {
        return addRight.add(id, request);
    }
}
