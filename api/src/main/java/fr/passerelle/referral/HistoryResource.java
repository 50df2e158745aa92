package fr.passerelle.referral;

import fr.passerelle.platform.contract.FileAnswer;
import fr.passerelle.platform.security.May;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "referral")
class HistoryResource {

    private final ReadHistory readHistory;

    HistoryResource(ReadHistory readHistory) {
        this.readHistory = readHistory;
    }

    @GET
    @Path("/referrals/{id}/history")
    @RolesAllowed(May.READ_REFERRALS)
    @Operation(
            operationId = "listHistory",
            summary = "Everything that was done with a referral, oldest first",
            description =
                    "From the trail itself: commands, readings, attempts and refusals. Names only of one's own team.")
    public List<HistoryEntryResponse> history(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id) {
        return readHistory.read(id);
    }

    @GET
    @Path("/referrals/{id}/history/export")
    @RolesAllowed(May.READ_REFERRALS)
    @Operation(
            operationId = "exportHistory",
            summary = "The same history as a file, with who took it and when",
            description = "For the two sides of the referral. The shape has a version. The export is written in the"
                    + " history. Names only of one's own team.")
    @APIResponseSchema(
            value = HistoryExportResponse.class,
            responseCode = "200",
            responseDescription = "The history, to be saved")
    public RestResponse<HistoryExportResponse> export(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id) {
        return FileAnswer.saved(readHistory.export(id), "historique.json");
    }
}
