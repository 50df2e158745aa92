package fr.passerelle.statistics;

import fr.passerelle.platform.security.May;
import fr.passerelle.platform.time.Quarter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statistics")
class PublishedCountsResource {

    private final ReadPublishedCounts published;

    PublishedCountsResource(ReadPublishedCounts published) {
        this.published = published;
    }

    @GET
    @Path("/territories/{territory}/published-counts/quarters")
    @RolesAllowed(May.VIEW_TERRITORY)
    @Transactional
    @Operation(
            operationId = "listPublishedQuarters",
            summary = "The quarters of a territory that are published",
            description = "For its coordinator.")
    @APIResponseSchema(
            value = PublishedQuartersResponse.class,
            responseCode = "200",
            responseDescription = "The quarters, newest first")
    @APIResponse(responseCode = "404", description = "The caller does not coordinate this territory")
    public PublishedQuartersResponse quarters(
            @Parameter(description = "Département code", example = "00") @PathParam("territory") String territory) {
        return published.quarters(territory);
    }

    @GET
    @Path("/territories/{territory}/published-counts")
    @RolesAllowed(May.VIEW_TERRITORY)
    @Transactional
    @Operation(
            operationId = "getPublishedCounts",
            summary = "What happened in a territory in a quarter that is over",
            description =
                    "For its coordinator. Each event is counted in the month in which it happens; what senders report"
                            + " of places without a member and what was entered in error is left out. Each measure has up to four"
                            + " tables of the same events and no total. A cell under 11 (zero included) or of fewer than 3"
                            + " organisations is hidden, and so is another one wherever a hidden one could be worked out to less"
                            + " than ten; the others are rounded to the nearest 5. Unmet needs are at no organisation, so that only"
                            + " their number decides. Published once, when the quarter is over, and never changed.")
    @APIResponseSchema(
            value = PublishedCountsResponse.class,
            responseCode = "200",
            responseDescription = "The tables of that quarter")
    @APIResponse(
            responseCode = "404",
            description = "The caller does not coordinate this territory, or the quarter is not published")
    public PublishedCountsResponse of(
            @Parameter(description = "Département code", example = "00") @PathParam("territory") String territory,
            @Parameter(description = "One of those that are published", example = "2026-Q3")
                    @QueryParam("quarter")
                    @NotNull
                    @Pattern(regexp = Quarter.PATTERN)
                    String quarter) {
        return published.of(territory, Quarter.parse(quarter));
    }
}
