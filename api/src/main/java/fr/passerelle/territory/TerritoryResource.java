package fr.passerelle.territory;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.publicread.PublicAnswers;
import fr.passerelle.platform.publicread.PublicRead;
import fr.passerelle.platform.security.May;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "territory")
class TerritoryResource {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Communes communes;
    private final CommuneSearch search;
    private final Territories territories;
    private final PublicAnswers answers;

    TerritoryResource(Communes communes, CommuneSearch search, Territories territories, PublicAnswers answers) {
        this.communes = communes;
        this.search = search;
        this.territories = territories;
        this.answers = answers;
    }

    @GET
    @Path("/communes")
    @PermitAll
    @PublicRead
    @Transactional
    @Operation(
            operationId = "searchCommunes",
            summary = "Find communes by name as typed, by postcode or by INSEE code",
            description =
                    "Accents, hyphens, apostrophes, a leading article, « st » and « s/ » do not matter; a postcode"
                            + " may stand beside the name. Names that are nearly so come only when nothing else is found. At"
                            + " most limit answers.")
    @APIResponseSchema(
            value = CommuneResponse[].class,
            responseCode = "200",
            responseDescription = "Communes, the likeliest first")
    @APIResponse(responseCode = "304", description = "Not signed in: the content is the one that If-None-Match names")
    public RestResponse<List<CommuneResponse>> searchCommunes(
            @Parameter(description = "Part of a name, or of a postcode", example = "st aubin")
                    @QueryParam("q")
                    @NotBlank
                    @Size(max = 80)
                    String typed,
            @Parameter(description = "How many at most", example = "10")
                    @QueryParam("limit")
                    @DefaultValue("10")
                    @Min(1)
                    @Max(50)
                    int limit,
            @Context Request request) {
        List<CommuneResponse> communesFound = search.search(typed, limit).stream()
                .map(found -> CommuneResponse.of(found.commune(), found.approximate()))
                .toList();
        return answers.of(communesFound, request, PublicAnswers.FIVE_MINUTES);
    }

    @GET
    @Path("/communes/{code}")
    @RolesAllowed(May.SEARCH_NETWORK)
    @Transactional
    @Operation(
            operationId = "getCommune",
            summary = "One commune by its INSEE code",
            description = "A retired code, or that of a part of Paris, Lyon or Marseille, answers today's commune with"
                    + " its present code.")
    public CommuneResponse getCommune(
            @Parameter(description = "INSEE code", example = "00012") @PathParam("code") String code) {
        return communes.today(code)
                .map(commune -> CommuneResponse.of(commune, false))
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "No commune has this code here."));
    }

    @GET
    @Path("/territories/{territory}/outlines")
    @PermitAll
    @PublicRead
    @Transactional
    @Operation(
            operationId = "getOutlines",
            summary = "The outlines of a territory's communes, as GeoJSON",
            description = "RFC 7946 FeatureCollection; properties: code, name, population. Changes only with the"
                    + " reference data, so it may be kept for a day.")
    @APIResponse(
            responseCode = "200",
            description = "The outlines",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples =
                                    @ExampleObject(
                                            name = "one commune",
                                            value =
                                                    "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\"00012\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[-3.4,46.3],[-3.3,46.3],[-3.3,46.4],[-3.4,46.3]]]},\"properties\":{\"code\":\"00012\",\"name\":\"Rocheval\",\"population\":8420}}]}")))
    @APIResponse(responseCode = "304", description = "Not signed in: the content is the one that If-None-Match names")
    public RestResponse<String> getOutlines(
            @Parameter(description = "Département code", example = "00") @PathParam("territory") String territory,
            @Context Request request) {
        if (territories.name(territory).isEmpty()) {
            throw new Problem(ProblemType.NOT_FOUND, "No territory has this code here.");
        }
        return answers.ofReference(communes.outlines(territory), request, A_DAY);
    }
}
