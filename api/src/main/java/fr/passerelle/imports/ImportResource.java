package fr.passerelle.imports;

import fr.passerelle.exchange.CleaningRule;
import fr.passerelle.exchange.SourceFormat;
import fr.passerelle.platform.security.May;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
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

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
class ImportResource {

    static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final int IMPORTS_ON_A_PAGE = 20;

    private final Sources sources;
    private final ImportRuns runs;
    private final ImportRows rows;
    private final ImportViews views;
    private final ReceiveImport receiveImport;
    private final DecideRow decideRow;
    private final ApplyImport applyImport;
    private final UndoImport undoImport;
    private final DiscardImport discardImport;
    private final ProposeProfile proposeProfile;

    ImportResource(
            Sources sources,
            ImportRuns runs,
            ImportRows rows,
            ImportViews views,
            ReceiveImport receiveImport,
            DecideRow decideRow,
            ApplyImport applyImport,
            UndoImport undoImport,
            DiscardImport discardImport,
            ProposeProfile proposeProfile) {
        this.sources = sources;
        this.runs = runs;
        this.rows = rows;
        this.views = views;
        this.receiveImport = receiveImport;
        this.decideRow = decideRow;
        this.applyImport = applyImport;
        this.undoImport = undoImport;
        this.discardImport = discardImport;
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

    @GET
    @Path("/imports/{id}/rows")
    @RolesAllowed(May.IMPORT_PLACES)
    @Operation(
            operationId = "listImportRows",
            summary = "The rows of an import, with what each would do",
            description = "Rows without any change are only counted.")
    public ImportRowListResponse listImportRows(
            @Parameter(description = "The import's id", example = ID) @PathParam("id") UUID id,
            @Parameter(description = "Only rows that end so", example = "POSSIBLE_DUPLICATE")
                    @QueryParam("outcome")
                    @Nullable
                    RowOutcome outcome,
            @Parameter(description = "Only rows in which this rule did something", example = "REQUIRED_MISSING")
                    @QueryParam("rule")
                    @Nullable
                    CleaningRule rule,
            @Parameter(description = "Only rows of which this is true", example = "UNDECIDED")
                    @QueryParam("only")
                    @Nullable
                    RowFilter only,
            @Parameter(description = "Page, from 0", example = "0") @QueryParam("page") @DefaultValue("0") @Min(0)
                    int page,
            @Parameter(description = "How many rows a page holds", example = "50")
                    @QueryParam("size")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(200)
                    int size) {
        PanacheQuery<ImportRow> found = rows.of(runs.require(id).id, outcome, rule, only);
        return new ImportRowListResponse(
                found.page(page, size).stream().map(views::of).toList(), found.count());
    }

    @POST
    @Path("/imports/{id}/rows/{row}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.IMPORT_PLACES)
    @APIResponseSchema(
            value = ImportRowResponse.class,
            responseCode = "200",
            responseDescription = "The row as it is now")
    @Operation(
            operationId = "decideRow",
            summary = "Say what is to become of a row",
            description = "MERGE and KEEP_APART hold for later imports of the same source too.")
    @APIResponse(responseCode = "409", description = "The import is not READY")
    @APIResponse(responseCode = "422", description = "This cannot be said of this row")
    public ImportRowResponse decideRow(
            @Parameter(description = "The import's id", example = ID) @PathParam("id") UUID id,
            @Parameter(description = "The row", example = "17") @PathParam("row") int row,
            @NotNull @Valid RowDecisionRequest decision) {
        return views.of(decideRow.decide(id, row, decision));
    }

    @POST
    @Path("/imports/{id}/apply")
    @RolesAllowed(May.IMPORT_PLACES)
    @APIResponseSchema(value = ImportResponse.class, responseCode = "200", responseDescription = "It is APPLIED")
    @Operation(
            operationId = "applyImport",
            summary = "Carry out the whole import, or nothing of it",
            description =
                    "Rows nobody decided on are left aside. When the directory changed under the preview, nothing is"
                            + " done, the rows concerned are compared again and marked outdated.")
    @APIResponse(
            responseCode = "409",
            description =
                    "The import is not READY (import-status), or rows have to be looked at again (import-outdated)")
    public ImportResponse applyImport(
            @Parameter(description = "The import's id", example = ID) @PathParam("id") UUID id) {
        applyImport.apply(id);
        return views.of(runs.require(id));
    }

    @POST
    @Path("/imports/{id}/undo")
    @RolesAllowed(May.IMPORT_PLACES)
    @APIResponseSchema(
            value = ImportResponse.class,
            responseCode = "200",
            responseDescription = "It is UNDONE; notGivenBack lists what stayed")
    @Operation(
            operationId = "undoImport",
            summary = "Give every place back as it was before the import",
            description = "Places that somebody changed since stay as they are and are listed; created places that"
                    + " something refers to are closed instead of removed.")
    @APIResponse(responseCode = "409", description = "The import is not APPLIED")
    public ImportResponse undoImport(
            @Parameter(description = "The import's id", example = ID) @PathParam("id") UUID id) {
        undoImport.undo(id);
        return views.of(runs.require(id));
    }

    @POST
    @Path("/imports/{id}/discard")
    @RolesAllowed(May.IMPORT_PLACES)
    @APIResponseSchema(value = ImportResponse.class, responseCode = "200", responseDescription = "It is DISCARDED")
    @Operation(operationId = "discardImport", summary = "Put an import away without applying it")
    @APIResponse(responseCode = "409", description = "The import is not READY")
    public ImportResponse discardImport(
            @Parameter(description = "The import's id", example = ID) @PathParam("id") UUID id) {
        discardImport.discard(id);
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

    private static final String ID = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e";
}
