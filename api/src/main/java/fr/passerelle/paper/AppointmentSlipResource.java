package fr.passerelle.paper;

import fr.passerelle.platform.contract.FileAnswer;
import fr.passerelle.platform.security.May;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Produces(PaperResource.PDF)
@Tag(name = "paper")
class AppointmentSlipResource {

    private final PrintAppointmentSlip printAppointmentSlip;

    AppointmentSlipResource(PrintAppointmentSlip printAppointmentSlip) {
        this.printAppointmentSlip = printAppointmentSlip;
    }

    @GET
    @Path("/paper/referrals/{id}/appointments/{appointment}")
    @RolesAllowed(May.READ_REFERRALS)
    @Operation(
            operationId = "printAppointmentSlip",
            summary = "When and where, in large print, for the person to take home",
            description = "For either side, while the appointment is to come. Neither name nor need is on it; the"
                    + " printing is written in the referral's history.")
    @APIResponse(responseCode = "200", description = "One page of A4")
    @APIResponse(
            responseCode = "409",
            description = "The appointment took place or was called off, or the referral has ended")
    public RestResponse<byte[]> slip(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The appointment's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a20")
                    @PathParam("appointment")
                    UUID appointment) {
        return FileAnswer.shown(printAppointmentSlip.of(id, appointment), "rendez-vous.pdf");
    }
}
