package fr.passerelle.paper;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.platform.contract.FileAnswer;
import fr.passerelle.platform.security.May;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Produces(PaperResource.PDF)
@Tag(name = "paper")
class CoveragePaperResource {

    private final PrintEpciBrief printEpciBrief;

    CoveragePaperResource(PrintEpciBrief printEpciBrief) {
        this.printEpciBrief = printEpciBrief;
    }

    @GET
    @Path("/paper/territories/{territory}/epcis/{siren}/brief")
    @RolesAllowed(May.VIEW_TERRITORY)
    @Transactional
    @Operation(
            operationId = "printEpciBrief",
            summary = "One page about an EPCI's coverage, for a meeting of elected officials",
            description =
                    "A map in patterns, three figures, three proposals and the method, with the usual settings and"
                            + " this month's places. From open data and places only.")
    public RestResponse<byte[]> epciBrief(
            @Parameter(description = "Département code; the caller's own", example = "00") @PathParam("territory")
                    String territory,
            @Parameter(description = "SIREN of the EPCI", example = "200070092") @PathParam("siren") String siren,
            @Parameter(description = "Which help", example = "DO_TOGETHER")
                    @QueryParam("type")
                    @DefaultValue("DO_TOGETHER")
                    OrientationType type) {
        return FileAnswer.shown(printEpciBrief.of(territory, siren, type), "couverture.pdf");
    }
}
