package fr.passerelle.network;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.publicread.PublicAnswers;
import fr.passerelle.platform.publicread.PublicRead;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "network")
class PlaceResource {

    private final Places places;
    private final PlaceFactsReader facts;
    private final PlaceServices services;
    private final Competences competences;
    private final PublicAnswers answers;

    PlaceResource(
            Places places,
            PlaceFactsReader facts,
            PlaceServices services,
            Competences competences,
            PublicAnswers answers) {
        this.places = places;
        this.facts = facts;
        this.services = services;
        this.competences = competences;
        this.answers = answers;
    }

    /** A place that closed for ever is still shown by its id: referrals and bookmarks name it, and closedOn says so. */
    @GET
    @Path("/places/{id}")
    @PermitAll
    @PublicRead
    @Transactional
    @Operation(
            operationId = "getPlace",
            summary = "One place",
            description = "Without an account the answer holds no person's e-mail address and may be kept for five"
                    + " minutes.")
    @APIResponseSchema(value = PlaceResponse.class, responseCode = "200", responseDescription = "The place")
    @APIResponse(responseCode = "304", description = "Not signed in: the content is the one that If-None-Match names")
    public RestResponse<PlaceResponse> getPlace(@BeanParam PlaceId asked, @Context Request request) {
        Place place = places.findByIdOptional(asked.id)
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "No place has this id here."));
        PlaceFacts now = Objects.requireNonNull(facts.of(List.of(place)).get(place.id));
        PlaceResponse answer = PlaceResponse.of(
                place,
                now,
                services.of(List.of(place.id)).getOrDefault(place.id, List.of()),
                competences.of(place),
                answers.forEverybody());
        return answers.of(answer, request, PublicAnswers.FIVE_MINUTES);
    }

    /** Which place a path is about. */
    static class PlaceId {

        @Parameter(description = "The place's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b")
        @PathParam("id")
        public UUID id;
    }
}
