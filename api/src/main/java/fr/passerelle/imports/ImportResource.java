package fr.passerelle.imports;

import fr.passerelle.exchange.SourceFormat;
import fr.passerelle.platform.security.May;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Files on their way in: sent, read, listed. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
class ImportResource {

    static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";
    static final String ID = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e";

    private static final int IMPORTS_ON_A_PAGE = 20;

    private final Sources sources;
    private final ImportRuns runs;
    private final ImportViews views;
    private final ReceiveImport receiveImport;
    private final ProposeProfile proposeProfile;

    ImportResource(
            Sources sources,
            ImportRuns runs,
            ImportViews views,
            ReceiveImport receiveImport,
            ProposeProfile proposeProfile) {
        this.sources = sources;
        this.runs = runs;
        this.views = views;
        this.receiveImport = receiveImport;
        this.proposeProfile = proposeProfile;
    }

    @GET
    @Path("/imports")
    @RolesAllowed(May.IMPORT_PLACES)
    @Operation(
            operationId = "listImports",
            summary = "The imports of one's territory, the latest first",
            description = "A coordinator sees their territory's, a platform administrator the national ones.")
    public ImportListResponse listImports(
            @Parameter(description = "Only of this source", example = "hub-brunes") @QueryParam("source") @Nullable
                    String source,
            @Parameter(description = "Page, from 0", example = "0") @QueryParam("page") @DefaultValue("0") @Min(0)
                    int page) {
        UUID from = source == null ? null : sources.require(source).id;
        PanacheQuery<ImportRun> found = runs.inScope(from);
        return new ImportListResponse(
                views.of(found.page(page, IMPORTS_ON_A_PAGE).list()), found.count());
    }

    @POST
    @Path("/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(May.IMPORT_PLACES)
    @ResponseStatus(202)
    @APIResponseSchema(value = ImportResponse.class, responseCode = "202", responseDescription = "It waits to be read")
    @RequestBody(content = @Content(schema = @Schema(implementation = ImportUpload.class)))
    @Operation(
            operationId = "createImport",
            summary = "Send a source's file, to be read and compared in the background",
            description =
                    "Nothing in the directory changes before the import is applied. Ask again for the import until"
                            + " its status is READY or FAILED. At most 64 MiB.")
    @APIResponse(responseCode = "413", description = "The file is larger than 64 MiB")
    @APIResponse(responseCode = "422", description = "What a new source's file is cannot be recognised")
    public ImportResponse createImport(
            @RestForm("file") @NotNull FileUpload file,
            @RestForm("source") @NotBlank @Size(max = 60) @Pattern(regexp = KEY) String source,
            @RestForm("sourceName") @Size(max = 120) @Nullable String sourceName,
            @RestForm("format") @Nullable SourceFormat format) {
        UUID id = receiveImport.receive(file.uploadedFile(), file.fileName(), source, sourceName, format);
        return views.of(runs.require(id));
    }

    @GET
    @Path("/imports/{id}")
    @RolesAllowed(May.IMPORT_PLACES)
    @Operation(operationId = "getImport", summary = "Where an import stands and what it found")
    public ImportResponse getImport(
            @Parameter(description = "The import's id", example = ID) @PathParam("id") UUID id) {
        return views.of(runs.require(id));
    }

    @POST
    @Path("/imports/profile-proposal")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(May.IMPORT_PLACES)
    @RequestBody(content = @Content(schema = @Schema(implementation = ProfileProposalUpload.class)))
    @APIResponseSchema(
            value = ProfileProposalResponse.class,
            responseCode = "200",
            responseDescription = "What was found")
    @Operation(
            operationId = "proposeProfile",
            summary = "Look at a file's columns and first rows, and propose how to read them",
            description = "Nothing of the file is kept.")
    @APIResponse(responseCode = "413", description = "The file is larger than 64 MiB")
    @APIResponse(responseCode = "422", description = "The file cannot be read; the error at « file » says why")
    public ProfileProposalResponse proposeProfile(@RestForm("file") @NotNull FileUpload file) {
        return proposeProfile.propose(file.uploadedFile(), file.fileName());
    }
}
