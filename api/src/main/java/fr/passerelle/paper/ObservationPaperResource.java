package fr.passerelle.paper;

import fr.passerelle.platform.contract.FileAnswer;
import fr.passerelle.platform.security.May;
import fr.passerelle.platform.time.Quarter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1")
@Produces(PaperResource.PDF)
@Tag(name = "paper")
class ObservationPaperResource {

    private final PrintObservationSheet print;

    ObservationPaperResource(PrintObservationSheet print) {
        this.print = print;
    }

    @GET
    @Path("/paper/territories/{territory}/observations")
    @RolesAllowed(May.SEARCH_NETWORK)
    @Transactional
    @Operation(
            operationId = "printObservationSheet",
            summary = "What blocked in a quarter, as one page for the network's meeting",
            description = "For everybody who works in the territory. Nobody is in it.")
    public RestResponse<byte[]> sheet(
            @Parameter(description = "Département code; where the caller works", example = "00") @PathParam("territory")
                    String territory,
            @Parameter(description = "The present one if not said", example = "2026-Q4")
                    @QueryParam("quarter")
                    @Pattern(regexp = Quarter.PATTERN)
                    @Nullable
                    String quarter) {
        return FileAnswer.shown(print.of(territory, quarter), "ce-qui-bloque.pdf");
    }
}
