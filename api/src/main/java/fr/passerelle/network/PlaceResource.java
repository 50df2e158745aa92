package fr.passerelle.network;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.May;
import fr.passerelle.territory.CommunePoint;
import fr.passerelle.territory.Territories;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "network")
class PlaceResource {

    private final Places places;
    private final Territories territories;

    PlaceResource(Places places, Territories territories) {
        this.places = places;
        this.territories = territories;
    }

    @GET
    @Path("/places")
    @RolesAllowed(May.SEARCH_NETWORK)
    @Transactional
    @Operation(
            operationId = "searchPlaces",
            summary = "Find the places near a commune, or all of a territory",
            description = "With near: nearest first, full ones last but visible. With territory: all of it, by name.")
    public List<PlaceResponse> searchPlaces(
            @Parameter(description = "INSEE code of the commune the person lives in", example = "00012")
                    @QueryParam("near")
                    @Nullable
                    String near,
            @Parameter(description = "How far at most, in km as the crow flies", example = "30")
                    @QueryParam("withinKm")
                    @DefaultValue("30")
                    @Min(1)
                    @Max(50)
                    int withinKm,
            @Parameter(description = "Département code, when near is not given", example = "00")
                    @QueryParam("territory")
                    @Nullable
                    String territory,
            @Parameter(description = "Only places that help with this", example = "DO_TOGETHER")
                    @QueryParam("orientationType")
                    @Nullable
                    OrientationType type) {
        if (type != null && !type.leadsToReferral()) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "orientationType", "must be one that leads to a referral");
        }
        if (near != null) {
            CommunePoint commune = territories.requireCommune("near", near);
            return responses(places.near(commune, type, withinKm));
        }
        if (territory != null) {
            return responses(places.inTerritory(territory, type));
        }
        throw Problem.field(ProblemType.INVALID_REQUEST, "near", "give near or territory");
    }

    @GET
    @Path("/places/{id}")
    @RolesAllowed(May.SEARCH_NETWORK)
    @Transactional
    @Operation(operationId = "getPlace", summary = "One place")
    public PlaceResponse getPlace(
            @Parameter(description = "The place's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b")
                    @PathParam("id")
                    UUID id) {
        Place place = places.findByIdOptional(id)
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "No place has this id here."));
        return responses(List.of(new Places.Found(place, null, places.isConnected(id))))
                .get(0);
    }

    private List<PlaceResponse> responses(List<Places.Found> found) {
        Map<String, String> communes = territories.communeNames(
                found.stream().map(one -> one.place().communeCode).toList());
        return found.stream()
                .map(one -> PlaceResponse.of(one, communes.getOrDefault(one.place().communeCode, "")))
                .toList();
    }
}
