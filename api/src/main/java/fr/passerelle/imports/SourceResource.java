package fr.passerelle.imports;

import fr.passerelle.platform.contract.FileAnswer;
import fr.passerelle.platform.security.May;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
@Tag(name = "imports")
class SourceResource {

    private static final String CSV = "text/csv";

    private final Sources sources;
    private final ImportViews views;
    private final PullSource pullSource;
    private final Corrections corrections;

    SourceResource(Sources sources, ImportViews views, PullSource pullSource, Corrections corrections) {
        this.sources = sources;
        this.views = views;
        this.pullSource = pullSource;
        this.corrections = corrections;
    }

    @GET
    @Path("/imports/sources")
    @RolesAllowed(May.IMPORT_PLACES)
    @Transactional
    @Operation(operationId = "listSources", summary = "The sources of one's territory and the national ones, by name")
    public List<SourceResponse> listSources() {
        return views.sources(sources.visible());
    }

    @GET
    @Path("/imports/sources/{key}")
    @RolesAllowed(May.IMPORT_PLACES)
    @Transactional
    @Operation(operationId = "getSource", summary = "One source, with its mapping profile")
    public SourceResponse getSource(
            @Parameter(description = "The source's key", example = "hub-brunes") @PathParam("key") String key) {
        return views.of(sources.require(key));
    }

    @PUT
    @Path("/imports/sources/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.IMPORT_PLACES)
    @Transactional
    @APIResponseSchema(value = SourceResponse.class, responseCode = "200", responseDescription = "It is kept")
    @Operation(
            operationId = "saveSource",
            summary = "Describe a source, new or known",
            description =
                    "A coordinator's belongs to their territory, a platform administrator's is national. What is not"
                            + " sent is forgotten.")
    @APIResponse(
            responseCode = "422",
            description = "The profile cannot be used; the error below « profile » says where and why")
    public SourceResponse saveSource(
            @Parameter(description = "Small letters, digits and hyphens", example = "hub-brunes")
                    @PathParam("key")
                    @Size(max = 60)
                    @Pattern(regexp = ImportResource.KEY)
                    String key,
            @NotNull @Valid SourceRequest request) {
        return views.of(sources.save(key, request));
    }

    @POST
    @Path("/imports/sources/{key}/pull")
    @RolesAllowed(May.IMPORT_PLACES)
    @Operation(
            operationId = "pullSource",
            summary = "Fetch a source by its address now",
            description =
                    "Makes an import to be looked at, never applies it by itself. lastPullOutcome of the source says"
                            + " what became of it.")
    @APIResponseSchema(value = SourceResponse.class, responseCode = "200", responseDescription = "It was tried")
    @APIResponse(responseCode = "422", description = "The source has no address")
    public SourceResponse pullSource(
            @Parameter(description = "The source's key", example = "hub-brunes") @PathParam("key") String key) {
        pullSource.pullNow(key);
        return views.of(sources.require(key));
    }

    @GET
    @Path("/imports/sources/{key}/corrections")
    @Produces(CSV)
    @RolesAllowed(May.IMPORT_PLACES)
    @Transactional
    @Operation(
            operationId = "getCorrections",
            summary = "What the directory knows better than the source, to send back",
            description =
                    "CSV in UTF-8 with « ; », one line for each field: the source's id, the place's name, the field,"
                            + " what the source says, what the directory says. Cells that a spreadsheet could take for a formula"
                            + " begin with an apostrophe.")
    @APIResponse(
            responseCode = "200",
            description = "The corrections",
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            examples =
                                    @ExampleObject(
                                            name = "one correction",
                                            value = "\"identifiant;lieu;champ;source;annuaire\"")))
    public RestResponse<String> getCorrections(
            @Parameter(description = "The source's key", example = "hub-brunes") @PathParam("key") String key) {
        return FileAnswer.saved(corrections.of(sources.require(key)), "corrections-" + key + ".csv");
    }
}
