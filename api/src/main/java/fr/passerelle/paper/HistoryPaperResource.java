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
class HistoryPaperResource {

    private final PrintHistory printHistory;

    HistoryPaperResource(PrintHistory printHistory) {
        this.printHistory = printHistory;
    }

    @GET
    @Path("/paper/referrals/{id}/history")
    @RolesAllowed(May.READ_REFERRALS)
    @Operation(
            operationId = "printHistory",
            summary = "Everything that was done with a referral, in words, to be printed or kept",
            description = "For the two sides of the referral, whatever its status. Neither the person's name nor a"
                    + " contact is on it, and names only of one's own team; the export is written in the history.")
    @APIResponse(responseCode = "200", description = "As many pages of A4 as it takes")
    public RestResponse<byte[]> history(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id) {
        return FileAnswer.shown(printHistory.of(id), "historique.pdf");
    }
}
