package fr.passerelle.observation;

import fr.passerelle.platform.security.May;
import fr.passerelle.platform.time.Quarter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "observation")
class ObservationResource {

    private static final String WHERE = "Département code; where the caller works";

    private final Observations observations;
    private final ObservationSheets sheets;

    ObservationResource(Observations observations, ObservationSheets sheets) {
        this.observations = observations;
        this.sheets = sheets;
    }

    @POST
    @Path("/territories/{territory}/observations")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.SEARCH_NETWORK)
    @Transactional
    @Operation(
            operationId = "recordObservation",
            summary = "Note what blocked online, without anybody",
            description =
                    "Kept with its month alone. The same id again changes nothing; with other choices it is refused.")
    @APIResponse(responseCode = "204", description = "It counts")
    public void record(
            @Parameter(description = WHERE, example = "00") @PathParam("territory") String territory,
            @NotNull @Valid ObservationRequest request) {
        observations.record(territory, request);
    }

    @POST
    @Path("/territories/{territory}/observations/{id}/withdraw")
    @RolesAllowed(May.SEARCH_NETWORK)
    @Transactional
    @Operation(
            operationId = "withdrawObservation",
            summary = "Take back what was noted by mistake this month",
            description = "The id is known to whoever noted it alone.")
    @APIResponse(responseCode = "204", description = "It no longer counts")
    public void withdraw(
            @Parameter(description = WHERE, example = "00") @PathParam("territory") String territory,
            @Parameter(description = "As it was noted", example = "5f1c2e3a-8b7d-4c6e-9f0a-1b2c3d4e5f60")
                    @PathParam("id")
                    UUID id) {
        observations.withdraw(territory, id);
    }

    @GET
    @Path("/territories/{territory}/observations/sheet")
    @RolesAllowed(May.SEARCH_NETWORK)
    @Transactional
    @Operation(
            operationId = "getObservationSheet",
            summary = "What blocked in a quarter, for the network's meeting",
            description = "For everybody who works there. Exact: neither a person nor who noted it is in it.")
    @APIResponseSchema(value = ObservationSheet.class, responseCode = "200", responseDescription = "The sheet")
    public ObservationSheet sheet(
            @Parameter(description = WHERE, example = "00") @PathParam("territory") String territory,
            @Parameter(description = "The present one if not said", example = "2026-Q4")
                    @QueryParam("quarter")
                    @Pattern(regexp = Quarter.PATTERN)
                    @Nullable
                    String quarter) {
        return sheets.of(territory, quarter == null ? sheets.present() : Quarter.parse(quarter));
    }
}
