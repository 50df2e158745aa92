package fr.passerelle.referral;

import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.security.May;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One address for each verb of the table; what each may answer besides is written by {@code CommandRefusals}. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "referral")
class ReferralCommandResource {

    private final SendReferral sendReferral;
    private final HandOverReferral handOverReferral;
    private final AcceptReferral acceptReferral;
    private final DeclineReferral declineReferral;
    private final ReceiveReferral receiveReferral;
    private final StartReferral startReferral;
    private final HoldReferral holdReferral;
    private final ResumeReferral resumeReferral;
    private final CloseReferral closeReferral;
    private final CancelReferral cancelReferral;
    private final InvalidateReferral invalidateReferral;
    private final ReferAgain referAgain;
    private final ReferOnward referOnward;

    ReferralCommandResource(
            SendReferral sendReferral,
            HandOverReferral handOverReferral,
            AcceptReferral acceptReferral,
            DeclineReferral declineReferral,
            ReceiveReferral receiveReferral,
            StartReferral startReferral,
            HoldReferral holdReferral,
            ResumeReferral resumeReferral,
            CloseReferral closeReferral,
            CancelReferral cancelReferral,
            InvalidateReferral invalidateReferral,
            ReferAgain referAgain,
            ReferOnward referOnward) {
        this.sendReferral = sendReferral;
        this.handOverReferral = handOverReferral;
        this.acceptReferral = acceptReferral;
        this.declineReferral = declineReferral;
        this.receiveReferral = receiveReferral;
        this.startReferral = startReferral;
        this.holdReferral = holdReferral;
        this.resumeReferral = resumeReferral;
        this.closeReferral = closeReferral;
        this.cancelReferral = cancelReferral;
        this.invalidateReferral = invalidateReferral;
        this.referAgain = referAgain;
        this.referOnward = referOnward;
    }

    @POST
    @Path("/referrals/{id}/send")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "sendReferral",
            summary = "Send a draft to a place",
            description =
                    "Needs an Idempotency-Key. The person's agreement must be for this very place. A note goes only to"
                            + " staff who are bound by professional secrecy.")
    @APIResponseSchema(
            value = ReferralResponse.class,
            responseCode = "200",
            responseDescription = "The referral as it is now")
    public RestResponse<ReferralResponse> send(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid SendReferralRequest request,
            @Valid @BeanParam Conditions conditions) {
        return ReferralResource.answer(sendReferral.send(id, request, conditions));
    }

    @POST
    @Path("/referrals/{id}/hand-over")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "handOverReferral",
            summary = "Note that a draft was given to a place by phone, on paper or in person",
            description = "For a place that has no member here; needs an Idempotency-Key and the person's agreement for"
                    + " this very place. The sending team then reports what the place answers, with reported.")
    @APIResponseSchema(
            value = ReferralResponse.class,
            responseCode = "200",
            responseDescription = "The referral as it is now")
    public RestResponse<ReferralResponse> handOver(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid HandOverReferralRequest request,
            @Valid @BeanParam Conditions conditions) {
        return ReferralResource.answer(handOverReferral.handOver(id, request, conditions));
    }

    @POST
    @Path("/referrals/{id}/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "acceptReferral",
            summary = "Accept a referral, with a first slot if there is one",
            description = "For a member of the team at the place.")
    @APIResponseSchema(
            value = ReferralResponse.class,
            responseCode = "200",
            responseDescription = "The referral as it is now")
    public RestResponse<ReferralResponse> accept(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid AcceptReferralRequest request,
            @Valid @BeanParam Conditions conditions) {
        return ReferralResource.answer(acceptReferral.accept(id, request, conditions));
    }

    @POST
    @Path("/referrals/{id}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "declineReferral",
            summary = "Decline a referral, with a coded reason",
            description = "The place then no longer sees anything about the person.")
    @APIResponseSchema(
            value = ReferralResponse.class,
            responseCode = "200",
            responseDescription = "The referral as it is now")
    public RestResponse<ReferralResponse> decline(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid DeclineReferralRequest request,
            @Valid @BeanParam Conditions conditions) {
        return ReferralResource.answer(declineReferral.decline(id, request, conditions));
    }

    @POST
    @Path("/referrals/{id}/receive")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "receiveReferral",
            summary = "Say that the person came; with an outcome, close it too",
            description = "One action writes every step: accepted, met and, with an outcome, closed.")
    @APIResponseSchema(
            value = ReferralResponse.class,
            responseCode = "200",
            responseDescription = "The referral as it is now")
    public RestResponse<ReferralResponse> receive(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid ReceiveReferralRequest request,
            @Valid @BeanParam Conditions conditions) {
        return ReferralResource.answer(receiveReferral.receive(id, request, conditions));
    }

    @POST
    @Path("/referrals/{id}/start")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "startReferral",
            summary = "Say when the first contact took place",
            description = "It counts as the first trace.")
    @APIResponseSchema(
            value = ReferralResponse.class,
            responseCode = "200",
            responseDescription = "The referral as it is now")
    public RestResponse<ReferralResponse> start(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid StartReferralRequest request,
            @Valid @BeanParam Conditions conditions) {
        return ReferralResource.answer(startReferral.start(id, request, conditions));
    }

    @POST
    @Path("/referrals/{id}/hold")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "holdReferral",
            summary = "Put a referral on hold until a review date",
            description = "The review date is 30 days from today at most.")
    @APIResponseSchema(
            value = ReferralResponse.class,
            responseCode = "200",
            responseDescription = "The referral as it is now")
    public RestResponse<ReferralResponse> hold(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid HoldReferralRequest request,
            @Valid @BeanParam Conditions conditions) {
        return ReferralResource.answer(holdReferral.hold(id, request, conditions));
    }

    @POST
    @Path("/referrals/{id}/resume")
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "resumeReferral",
            summary = "Take up a referral that was on hold",
            description = "For a member of the team at the place.")
    @APIResponseSchema(
            value = ReferralResponse.class,
            responseCode = "200",
            responseDescription = "The referral as it is now")
    public RestResponse<ReferralResponse> resume(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @Valid @BeanParam Conditions conditions) {
        return ReferralResource.answer(resumeReferral.resume(id, conditions));
    }

    @POST
    @Path("/referrals/{id}/close")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "closeReferral",
            summary = "Close a referral with a coded outcome",
            description = "Needs at least one meeting or attempt; UNREACHABLE needs three attempts.")
    @APIResponseSchema(
            value = ReferralResponse.class,
            responseCode = "200",
            responseDescription = "The referral as it is now")
    public RestResponse<ReferralResponse> close(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid CloseReferralRequest request,
            @Valid @BeanParam Conditions conditions) {
        return ReferralResource.answer(closeReferral.close(id, request, conditions));
    }

    @POST
    @Path("/referrals/{id}/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "cancelReferral",
            summary = "Call a referral off, with a coded reason",
            description = "For the sender at any time before the end, for the place once accepted.")
    @APIResponseSchema(
            value = ReferralResponse.class,
            responseCode = "200",
            responseDescription = "The referral as it is now")
    public RestResponse<ReferralResponse> cancel(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid CancelReferralRequest request,
            @Valid @BeanParam Conditions conditions) {
        return ReferralResource.answer(cancelReferral.cancel(id, request, conditions));
    }

    @POST
    @Path("/referrals/{id}/invalidate")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "invalidateReferral",
            summary = "Mark a referral as entered in error",
            description = "It stays in the trail and counts nowhere.")
    @APIResponseSchema(
            value = ReferralResponse.class,
            responseCode = "200",
            responseDescription = "The referral as it is now")
    public RestResponse<ReferralResponse> invalidate(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid InvalidateReferralRequest request,
            @Valid @BeanParam Conditions conditions) {
        return ReferralResource.answer(invalidateReferral.invalidate(id, request, conditions));
    }

    @POST
    @Path("/referrals/{id}/refer-again")
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "referAgain",
            summary = "Begin a linked draft after a no, a silence or an end without help",
            description = "The new draft is sent like any other, with a new agreement.")
    @APIResponseSchema(value = ReferralResponse.class, responseCode = "201", responseDescription = "The new draft")
    public RestResponse<ReferralResponse> again(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @Valid @BeanParam Conditions conditions) {
        return ReferralResource.answer(referAgain.again(id, conditions));
    }

    @POST
    @Path("/referrals/{id}/refer-onward")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "referOnward",
            summary = "Begin a linked draft from the place that has the referral",
            description = "Also back to a social service, as SOCIAL_FOLLOW_UP.")
    @APIResponseSchema(value = ReferralResponse.class, responseCode = "201", responseDescription = "The new draft")
    public RestResponse<ReferralResponse> onward(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid ReferOnwardRequest request,
            @Valid @BeanParam Conditions conditions) {
        return ReferralResource.answer(referOnward.onward(id, request, conditions));
    }
}
