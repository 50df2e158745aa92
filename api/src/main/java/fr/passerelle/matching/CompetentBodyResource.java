package fr.passerelle.matching;

import fr.passerelle.assessment.ProcedureBody;
import fr.passerelle.platform.security.May;
import fr.passerelle.territory.Territories;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "matching")
class CompetentBodyResource {

    private final CompetentBodies bodies;
    private final Territories territories;

    CompetentBodyResource(CompetentBodies bodies, Territories territories) {
        this.bodies = bodies;
        this.territories = territories;
    }

    @GET
    @Path("/competent-bodies/{body}")
    @RolesAllowed(May.SEARCH_NETWORK)
    @Transactional
    @Operation(
            operationId = "getCompetentBody",
            summary = "Whom to turn to at an administration for a commune: its counters and its national number",
            description =
                    "For what is not the network's to do. A counter that states which communes it is competent for"
                            + " answers for those alone; one that states nothing for its territory, a town hall for its commune."
                            + " That no human contact is known is an answer too. Nothing of the question is kept.")
    @APIResponseSchema(
            value = CompetentBodyResponse.class,
            responseCode = "200",
            responseDescription = "Counters and number, each with how old it is")
    public CompetentBodyResponse competentBody(
            @Parameter(description = "The administration; OTHER asks the town hall", example = "CAF") @PathParam("body")
                    ProcedureBody body,
            @Parameter(description = "INSEE code of the commune the person lives in", example = "00012")
                    @QueryParam("near")
                    @NotNull
                    String near) {
        return bodies.of(body, territories.requireCommune("near", near));
    }
}
