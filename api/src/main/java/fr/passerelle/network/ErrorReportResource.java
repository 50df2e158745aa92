package fr.passerelle.network;

import fr.passerelle.platform.security.May;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** « Signaler une erreur » and what becomes of it. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "network")
class ErrorReportResource {

    private final ErrorReports errorReports;
    private final DirectoryQuality quality;

    ErrorReportResource(ErrorReports errorReports, DirectoryQuality quality) {
        this.errorReports = errorReports;
        this.quality = quality;
    }

    @POST
    @Path("/places/{id}/reports")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.SEARCH_NETWORK)
    @Transactional
    @Operation(
            operationId = "createErrorReport",
            summary = "Report an error about a place",
            description = "A text that looks like data about a person is refused and not kept.")
    @APIResponseSchema(value = ErrorReportResponse.class, responseCode = "201", responseDescription = "The report")
    public RestResponse<ErrorReportResponse> report(
            @BeanParam PlaceResource.PlaceId place, @NotNull @Valid ErrorReportRequests.Create request) {
        return RestResponse.status(RestResponse.Status.CREATED, errorReports.report(place.id, request));
    }

    @GET
    @Path("/reports")
    @RolesAllowed(May.EDIT_PLACES)
    @Transactional
    @Operation(
            operationId = "listErrorReports",
            summary = "The open reports one has to handle, oldest first",
            description = "Managers have ten working days before the territory's coordinator has them too.")
    public List<ErrorReportResponse> toHandle() {
        return errorReports.toHandle();
    }

    @POST
    @Path("/reports/{id}/close")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.EDIT_PLACES)
    @Transactional
    @Operation(operationId = "closeErrorReport", summary = "Say what became of a report")
    @APIResponseSchema(value = ErrorReportResponse.class, responseCode = "200", responseDescription = "The report")
    @APIResponse(responseCode = "409", description = "It was closed already")
    public ErrorReportResponse close(
            @Parameter(description = "The report's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1f")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid ErrorReportRequests.Close request) {
        return errorReports.close(id, request.outcome());
    }

    @GET
    @Path("/my-reports")
    @RolesAllowed(May.SEARCH_NETWORK)
    @Transactional
    @Operation(operationId = "listMyErrorReports", summary = "What became of the errors one reported, newest first")
    public List<ErrorReportResponse> mine() {
        return errorReports.mine();
    }

    @GET
    @Path("/territories/{territory}/directory-quality")
    @RolesAllowed(May.VIEW_TERRITORY)
    @Transactional
    @Operation(
            operationId = "getDirectoryQuality",
            summary = "What is missing, old or reported in a territory's directory",
            description = "For its coordinator.")
    public DirectoryQualityResponse quality(
            @Parameter(description = "Département code", example = "00") @PathParam("territory") String territory,
            @Parameter(description = "Only places with this flaw", example = "NO_PHONE") @QueryParam("flaw")
                    DirectoryQualityResponse.@Nullable Flaw flaw,
            @Parameter(description = "From 0", example = "0")
                    @QueryParam("page")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(10_000)
                    int page,
            @Parameter(description = "How many on a page", example = "20")
                    @QueryParam("size")
                    @DefaultValue("20")
                    @Min(1)
                    @Max(100)
                    int size) {
        return quality.of(territory, flaw, page, size);
    }
}
