package fr.passerelle.exchange;

import fr.passerelle.network.Directory;
import fr.passerelle.network.FiledService;
import fr.passerelle.network.PlaceCard;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.May;
import fr.passerelle.territory.Territories;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "exchange")
class ExportResource {

    private final Directory directory;
    private final Territories territories;
    private final Caller caller;

    ExportResource(Directory directory, Territories territories, Caller caller) {
        this.directory = directory;
        this.territories = territories;
        this.caller = caller;
    }

    @GET
    @Path("/places/export")
    @RolesAllowed(May.VIEW_TERRITORY)
    @Transactional
    @Produces({"text/csv", "application/json", "application/geo+json"})
    @Operation(
            operationId = "exportPlaces",
            summary = "The places of one's territory as an open format",
            description =
                    "The standard « lieux de médiation numérique » v1.0.2 as CSV or JSON, GeoJSON, or data.inclusion"
                            + " v1. No e-mail address of a person leaves. A cell that a spreadsheet would run has an apostrophe"
                            + " before it, which reading here takes away again.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "mednum-csv", value = "\"id\",\"pivot\",\"nom\"\r\n")),
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class),
                        examples = @ExampleObject(name = "mednum-json", value = "[{\"nom\":\"Médiathèque\"}]")),
                @Content(
                        mediaType = "application/geo+json",
                        schema = @Schema(type = SchemaType.OBJECT),
                        examples =
                                @ExampleObject(
                                        name = "geojson",
                                        value = "{\"type\":\"FeatureCollection\",\"features\":[]}"))
            })
    @APIResponse(responseCode = "404", description = "The caller does not coordinate this territory")
    public RestResponse<String> exportPlaces(
            @Parameter(
                            description = "mednum-csv, mednum-json, geojson, data-inclusion-structures or"
                                    + " data-inclusion-services",
                            example = "mednum-csv")
                    @QueryParam("format")
                    @NotBlank
                    String format,
            @Parameter(description = "Département code; the caller's own", example = "00")
                    @QueryParam("territory")
                    @NotBlank
                    String territory) {
        ExportFormat wanted = ExportFormat.of(format)
                .orElseThrow(() -> Problem.field(
                        ProblemType.INVALID_REQUEST, "format", "is none of the formats that places are given out in"));
        if (!territory.equals(caller.coordinatedTerritory().orElse(null))) {
            throw new Problem(ProblemType.NOT_FOUND, "You do not coordinate a territory with this code.");
        }
        List<ExportedPlace> places = places(territory);
        return RestResponse.ResponseBuilder.ok(written(wanted, places))
                .header("Content-Type", wanted.mediaType() + ";charset=UTF-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"places-" + territory + "." + wanted.ending() + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** Whole before the first byte leaves, so that a failure is a refusal and not half a file. */
    private static String written(ExportFormat format, List<ExportedPlace> places) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            format.writer().write(places, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString(StandardCharsets.UTF_8);
    }

    /** By id, so that two exports of the same directory are the same file. */
    private List<ExportedPlace> places(String territory) {
        Map<UUID, PlaceCard> cards = directory.cards(List.of(territory));
        Map<String, String> communes = territories.communeNames(
                cards.values().stream().map(PlaceCard::communeCode).distinct().toList());
        Map<UUID, List<FiledService>> services = directory.services(cards.keySet());
        return cards.entrySet().stream()
                .map(place -> new ExportedPlace(
                        place.getKey(),
                        place.getValue(),
                        communes.getOrDefault(place.getValue().communeCode(), ""),
                        services.getOrDefault(place.getKey(), List.of())))
                .sorted(Comparator.comparing(ExportedPlace::id))
                .toList();
    }
}
