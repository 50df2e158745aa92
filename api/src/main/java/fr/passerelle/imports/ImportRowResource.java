package fr.passerelle.imports;

import fr.passerelle.exchange.CleaningRule;
import fr.passerelle.platform.security.May;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What each row of an import would do, and what the coordinator says of it. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
class ImportRowResource {

    private final ImportRuns runs;
    private final ImportRows rows;
    private final ImportViews views;
    private final DecideRow decideRow;

    ImportRowResource(ImportRuns runs, ImportRows rows, ImportViews views, DecideRow decideRow) {
        this.runs = runs;
        this.rows = rows;
        this.views = views;
        this.decideRow = decideRow;
    }

    @GET
    @Path("/imports/{id}/rows")
    @RolesAllowed(May.IMPORT_PLACES)
    @Operation(
            operationId = "listImportRows",
            summary = "The rows of an import, with what each would do",
            description = "Rows without any change are only counted.")
    public ImportRowListResponse listImportRows(
            @Parameter(description = "The import's id", example = ImportResource.ID) @PathParam("id") UUID id,
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
        return new ImportRowListResponse(views.rows(found.page(page, size).list()), found.count());
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
            @Parameter(description = "The import's id", example = ImportResource.ID) @PathParam("id") UUID id,
            @Parameter(description = "The row", example = "17") @PathParam("row") int row,
            @NotNull @Valid RowDecisionRequest decision) {
        return views.row(decideRow.decide(id, row, decision));
    }
}
