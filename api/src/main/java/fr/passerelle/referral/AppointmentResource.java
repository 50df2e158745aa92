package fr.passerelle.referral;

import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.contract.FileAnswer;
import fr.passerelle.platform.security.May;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Appointments are dated facts: no If-Match, and the ETag stays unless the first one that was held starts the referral. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "referral")
class AppointmentResource {

    private final BookAppointment bookAppointment;
    private final TellAppointment tellAppointment;
    private final ReadAppointment readAppointment;

    AppointmentResource(
            BookAppointment bookAppointment, TellAppointment tellAppointment, ReadAppointment readAppointment) {
        this.bookAppointment = bookAppointment;
        this.tellAppointment = tellAppointment;
        this.readAppointment = readAppointment;
    }

    @POST
    @Path("/referrals/{id}/appointments")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "bookAppointment",
            summary = "Give the person an appointment at the place",
            description = "For a member of the team at the place, once it has accepted; where the place has no member,"
                    + " for the sending team, which says how and when the place told it (`reported`). A dated fact, not"
                    + " a status: the ETag stays as it is. Delays count from its day.")
    @APIResponseSchema(
            value = ReferralResponse.class,
            responseCode = "201",
            responseDescription = "The referral with its appointments")
    @APIResponse(responseCode = "409", description = "The referral is not accepted yet, or has ended")
    @APIResponse(
            responseCode = "422",
            description = "The day is over, or more than a year ahead; or reported is missing, or given"
                    + " where the place answers itself")
    public RestResponse<ReferralResponse> book(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid BookAppointmentRequest request) {
        return answer(RestResponse.Status.CREATED, bookAppointment.book(id, request));
    }

    @POST
    @Path("/referrals/{id}/appointments/{appointment}/held")
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "tellAppointmentHeld",
            summary = "Say that the person came to an appointment",
            description = "On its day or later, once. It counts as a meeting; what was only accepted starts with it.")
    @APIResponseSchema(
            value = ReferralResponse.class,
            responseCode = "200",
            responseDescription = "The referral with its appointments")
    @APIResponse(responseCode = "409", description = "How it went was told already, or the referral has ended")
    @APIResponse(responseCode = "422", description = "Its day is still to come")
    public RestResponse<ReferralResponse> held(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The appointment's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a20")
                    @PathParam("appointment")
                    UUID appointment) {
        return answer(RestResponse.Status.OK, tellAppointment.held(id, appointment));
    }

    @POST
    @Path("/referrals/{id}/appointments/{appointment}/missed")
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "tellAppointmentMissed",
            summary = "Say that the person did not come to an appointment",
            description = "On its day or later, once. The sending team sees it among what needs them, until there is"
                    + " another appointment or an end.")
    @APIResponseSchema(
            value = ReferralResponse.class,
            responseCode = "200",
            responseDescription = "The referral with its appointments")
    @APIResponse(responseCode = "409", description = "How it went was told already, or the referral has ended")
    @APIResponse(responseCode = "422", description = "Its day is still to come")
    public RestResponse<ReferralResponse> missed(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The appointment's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a20")
                    @PathParam("appointment")
                    UUID appointment) {
        return answer(RestResponse.Status.OK, tellAppointment.missed(id, appointment));
    }

    @POST
    @Path("/referrals/{id}/appointments/{appointment}/cancelled")
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "cancelAppointment",
            summary = "Call an appointment off",
            description = "At any time, once. The referral itself goes on.")
    @APIResponseSchema(
            value = ReferralResponse.class,
            responseCode = "200",
            responseDescription = "The referral with its appointments")
    @APIResponse(responseCode = "409", description = "How it went was told already, or the referral has ended")
    public RestResponse<ReferralResponse> cancelled(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The appointment's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a20")
                    @PathParam("appointment")
                    UUID appointment) {
        return answer(RestResponse.Status.OK, tellAppointment.cancelled(id, appointment));
    }

    @POST
    @Path("/referrals/{id}/appointments/{appointment}/report")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "tellAppointmentReported",
            summary = "Say what a place without a member said of an appointment",
            description =
                    "For the sending team of a referral that was handed over: held, missed or called off, with how"
                            + " and when the place told it. Held and missed on its day or later, once.")
    @APIResponseSchema(
            value = ReferralResponse.class,
            responseCode = "200",
            responseDescription = "The referral with its appointments")
    @APIResponse(responseCode = "409", description = "How it went was told already, or the referral has ended")
    @APIResponse(responseCode = "422", description = "Its day is still to come, or the word is older than the referral")
    public RestResponse<ReferralResponse> report(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The appointment's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a20")
                    @PathParam("appointment")
                    UUID appointment,
            @NotNull @Valid ReportAppointmentRequest request) {
        return answer(RestResponse.Status.OK, tellAppointment.report(id, appointment, request));
    }

    @GET
    @Path("/referrals/{id}/appointments/{appointment}/calendar")
    @Produces(AppointmentCalendar.MEDIA_TYPE)
    @RolesAllowed(May.READ_REFERRALS)
    @Operation(
            operationId = "getAppointmentCalendar",
            summary = "An appointment as a line for a diary",
            description = "For either side. It says when and where, never who or why. Asked again once it is called"
                    + " off, it takes itself out of the diary.")
    @APIResponse(responseCode = "200", description = "One event, as RFC 5545 has it")
    public RestResponse<byte[]> calendar(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The appointment's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a20")
                    @PathParam("appointment")
                    UUID appointment) {
        return FileAnswer.saved(readAppointment.calendar(id, appointment), "rendez-vous.ics");
    }

    private static RestResponse<ReferralResponse> answer(RestResponse.Status status, ReferralResponse referral) {
        return RestResponse.ResponseBuilder.create(status, referral)
                .header("ETag", Conditions.etag(referral.revision()))
                .build();
    }
}
