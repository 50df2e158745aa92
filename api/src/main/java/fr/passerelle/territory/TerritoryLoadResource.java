package fr.passerelle.territory;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.May;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What the administrator does with territories: see them, open one, bring it up to date. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "territory")
class TerritoryLoadResource {

    private static final int LONGEST_NAME = 100;

    private final TerritoryRows territories;
    private final TerritoryLoads loads;
    private final TerritoryLoading loading;

    TerritoryLoadResource(TerritoryRows territories, TerritoryLoads loads, TerritoryLoading loading) {
        this.territories = territories;
        this.loads = loads;
        this.loading = loading;
    }

    @GET
    @Path("/territories")
    @RolesAllowed(May.MANAGE_TERRITORIES)
    @Transactional
    @Operation(operationId = "listTerritories", summary = "Every territory, and what is loaded of it")
    public List<TerritoryResponse> listTerritories() {
        Map<String, TerritoryLoad> latest = loads.latest();
        return territories.contents().stream()
                .map(contents -> TerritoryResponse.of(
                        territories.findById(contents.territoryCode()), contents, latest.get(contents.territoryCode())))
                .toList();
    }

    @GET
    @Path("/territories/{territory}/load")
    @RolesAllowed(May.MANAGE_TERRITORIES)
    @Transactional
    @Operation(operationId = "getTerritoryLoad", summary = "How far a territory's last load is, or what came of it")
    public TerritoryLoadResponse getTerritoryLoad(
            @Parameter(description = "Département code", example = "33") @PathParam("territory") String territory) {
        return loads.latest(territory)
                .map(TerritoryLoadResponse::of)
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "This territory was never loaded."));
    }

    @POST
    @Path("/territories/{territory}/load")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(May.MANAGE_TERRITORIES)
    @ResponseStatus(202)
    @Operation(
            operationId = "loadTerritory",
            summary = "Open a territory or bring it up to date, in the background",
            description = "Loads all or nothing; the same again changes nothing. From API Géo, which has no indicators,"
                    + " or from files: communes and indicators as CSV with a header line, outlines as GeoJSON, each plain or"
                    + " gzipped, of this territory or of the whole country. A part that is not given stays as it is.")
    @APIResponseSchema(
            responseCode = "202",
            value = TerritoryLoadResponse.class,
            responseDescription = "It has begun; GET the same address says how far it is")
    @APIResponse(responseCode = "409", description = "This territory is being loaded already")
    @APIResponse(responseCode = "413", description = "The files are more than 64 MiB together")
    @APIResponse(
            responseCode = "422",
            description = "The territory is an invented one, or the files hold nothing of it")
    public TerritoryLoadResponse loadTerritory(
            @Parameter(description = "Département code", example = "33") @PathParam("territory") String territory,
            @RestForm
                    @NotNull
                    @Schema(description = "Where communes come from when no file brings them", examples = "API_GEO")
                    LoadSource source,
            @RestForm
                    @Nullable
                    @Size(max = 40)
                    @Schema(
                            description = "Day or year of the reference in the files, to be shown",
                            examples = "2026-01-01")
                    String vintage,
            @RestForm @Nullable FileUpload communes,
            @RestForm @Nullable FileUpload outlines,
            @RestForm @Nullable FileUpload indicators) {
        if (!TerritoryFacts.names().containsKey(territory)) {
            throw new Problem(ProblemType.NOT_FOUND, LoadRefusal.UNKNOWN_TERRITORY.sentence());
        }
        ReferenceFiles files = new ReferenceFiles(
                file("communes", communes), file("outlines", outlines), file("indicators", indicators), vintage);
        if (source == LoadSource.FILES && files.isEmpty()) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "communes", "give a file, or API_GEO as source");
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> territories.refuseFictional(territory));
            return TerritoryLoadResponse.of(loading.begin(territory, source == LoadSource.API_GEO, files));
        } catch (LoadRefused refused) {
            throw problem(refused);
        }
    }

    /** Where the communes of a load come from. */
    enum LoadSource {
        API_GEO,
        FILES
    }

    private static @Nullable ReferenceFile file(String part, @Nullable FileUpload upload) {
        return upload == null || upload.size() == 0
                ? null
                : new ReferenceFile(part, shown(upload.fileName()), upload.uploadedFile());
    }

    /** The name is shown as the source, so it is no path and no essay. */
    private static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }

    /** An unreadable file is named with its line and column, so that a screen can point at them. */
    private static Problem problem(LoadRefused refused) {
        if (refused.refusal() == LoadRefusal.FILE_UNREADABLE) {
            List<String> items = refused.items();
            String where =
                    items.subList(0, 3).stream().filter(item -> !item.isEmpty()).collect(Collectors.joining("."));
            return Problem.field(ProblemType.INVALID_REQUEST, where, items.get(3));
        }
        return new Problem(ProblemType.REFERENCE_REFUSED, String.valueOf(refused.getMessage()));
    }
}
