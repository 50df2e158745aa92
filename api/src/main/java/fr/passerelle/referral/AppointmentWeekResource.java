package fr.passerelle.referral;

import fr.passerelle.platform.contract.FileAnswer;
import fr.passerelle.platform.security.May;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The week of whoever receives. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "referral")
class AppointmentWeekResource {

    private final ReadWeek readWeek;

    AppointmentWeekResource(ReadWeek readWeek) {
        this.readWeek = readWeek;
    }

    @GET
    @Path("/appointments")
    @RolesAllowed(May.READ_REFERRALS)
    @Operation(
            operationId = "listAppointments",
            summary = "Who comes in a week, to the places of the acting team",
            description = "For the team that receives; a team that only sends has an empty week. Called off ones stay,"
                    + " as such. With the present week come those of weeks before of which nobody said how it went.")
    public AppointmentWeekResponse read(
            @Parameter(
                            description =
                                    "A week of a year (ISO 8601), on the clock of Paris; the present one unless given",
                            example = "2026-W48")
                    @QueryParam("week")
                    @Pattern(regexp = Week.PATTERN)
                    @Nullable
                    String week) {
        return readWeek.read(week);
    }

    @GET
    @Path("/appointments/calendar")
    @Produces(AppointmentCalendar.MEDIA_TYPE)
    @RolesAllowed(May.READ_REFERRALS)
    @Operation(
            operationId = "getAppointmentsCalendar",
            summary = "The appointments of a week as lines for a diary",
            description = "Those that are booked. Each says when and where, never who or why, and has the same id each"
                    + " time: a diary that has it already changes it.")
    @APIResponse(responseCode = "200", description = "An event for each, as RFC 5545 has it")
    public RestResponse<byte[]> calendar(
            @Parameter(
                            description =
                                    "A week of a year (ISO 8601), on the clock of Paris; the present one unless given",
                            example = "2026-W48")
                    @QueryParam("week")
                    @Pattern(regexp = Week.PATTERN)
                    @Nullable
                    String week) {
        return FileAnswer.saved(readWeek.calendar(week), "semaine.ics");
    }
}
