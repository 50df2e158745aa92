package fr.passerelle.imports;

import fr.passerelle.platform.security.May;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What becomes of an import that was read. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
class ImportCommandResource {

    private final ImportRuns runs;
    private final ImportViews views;
    private final ApplyImport applyImport;
    private final UndoImport undoImport;
    private final DiscardImport discardImport;

    ImportCommandResource(
            ImportRuns runs,
            ImportViews views,
            ApplyImport applyImport,
            UndoImport undoImport,
            DiscardImport discardImport) {
        this.runs = runs;
        this.views = views;
        this.applyImport = applyImport;
        this.undoImport = undoImport;
        this.discardImport = discardImport;
    }

    @POST
    @Path("/imports/{id}/apply")
    @RolesAllowed(May.IMPORT_PLACES)
    @ResponseStatus(202)
    @APIResponseSchema(
            value = ImportResponse.class,
            responseCode = "202",
            responseDescription = "It is APPLYING; ask again for the import until it no longer is")
    @Operation(
            operationId = "applyImport",
            summary = "Carry out the whole import in the background, or nothing of it",
            description =
                    "Ends APPLIED, or READY again with nothingDone. Rows nobody decided on are left aside. When the"
                            + " directory changed under the preview, nothing is done, the rows concerned are compared again"
                            + " and marked outdated.")
    @APIResponse(responseCode = "409", description = "The import is not READY")
    public ImportResponse applyImport(
            @Parameter(description = "The import's id", example = ImportResource.ID) @PathParam("id") UUID id) {
        applyImport.apply(id);
        return views.of(runs.require(id));
    }

    @POST
    @Path("/imports/{id}/undo")
    @RolesAllowed(May.IMPORT_PLACES)
    @ResponseStatus(202)
    @APIResponseSchema(
            value = ImportResponse.class,
            responseCode = "202",
            responseDescription = "It is UNDOING; ask again for the import until it no longer is")
    @Operation(
            operationId = "undoImport",
            summary = "Give every place back as it was before the import, in the background",
            description =
                    "Ends UNDONE, where notGivenBack lists what stayed, or APPLIED still, with nothingDone. Places that"
                            + " somebody changed since stay as they are; created places that something refers to are closed"
                            + " instead of removed.")
    @APIResponse(responseCode = "409", description = "The import is not APPLIED")
    public ImportResponse undoImport(
            @Parameter(description = "The import's id", example = ImportResource.ID) @PathParam("id") UUID id) {
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
            @Parameter(description = "The import's id", example = ImportResource.ID) @PathParam("id") UUID id) {
        discardImport.discard(id);
        return views.of(runs.require(id));
    }
}
