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

/** What a place notes of a referral beside its status: a try to reach the person, and who deals with it. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "referral")
class ReferralFactResource {

    private final RecordAttempt recordAttempt;
    private final ClaimReferral claimReferral;

    ReferralFactResource(RecordAttempt recordAttempt, ClaimReferral claimReferral) {
        this.recordAttempt = recordAttempt;
        this.claimReferral = claimReferral;
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
}
