package fr.passerelle.network;

import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.security.May;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A place's card as its keepers write it: who may do so is decided per place. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "network")
class PlaceCareResource {

    private final EditPlace editPlace;
    private final KeptPlaces keptPlaces;
    private final Competences competences;

    PlaceCareResource(EditPlace editPlace, KeptPlaces keptPlaces, Competences competences) {
        this.editPlace = editPlace;
        this.keptPlaces = keptPlaces;
        this.competences = competences;
    }

    @GET
    @Path("/places/{id}/card")
    @RolesAllowed(May.EDIT_PLACES)
    @Transactional
    @Operation(
            operationId = "getPlaceCard",
            summary = "The whole card of a place, to edit it",
            description = "The ETag is what If-Match must say when the card is replaced.")
    @APIResponseSchema(value = PlaceCardResponse.class, responseCode = "200", responseDescription = "The card")
    public RestResponse<PlaceCardResponse> card(@BeanParam PlaceResource.PlaceId place) {
        return answer(editPlace.readForEditing(place.id));
    }

    @PUT
    @Path("/places/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.EDIT_PLACES)
    @Transactional
    @Operation(
            operationId = "replacePlace",
            summary = "Replace the whole card of a place",
            description =
                    "What can be repaired without doubt is repaired; ask for the check to be told. Every wrong field is named.")
    @APIResponseSchema(
            value = PlaceCardResponse.class,
            responseCode = "200",
            responseDescription = "The card as it is kept")
    public RestResponse<PlaceCardResponse> replace(
            @BeanParam PlaceResource.PlaceId place,
            @NotNull @Valid PlaceCardRequest request,
            @Parameter(description = "The rest of the card was read too and is right today", example = "true")
                    @QueryParam("confirm")
                    @DefaultValue("false")
                    boolean confirm,
            @Parameter(
                            description = "The ETag of the card that was read; without it the answer is 428",
                            example = "\"2\"")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch) {
        return answer(editPlace.replace(place.id, request, Conditions.of(ifMatch, null), confirm));
    }

    @POST
    @Path("/places")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.EDIT_PLACES)
    @Transactional
    @Operation(
            operationId = "createPlace",
            summary = "Add a place to an organisation one manages",
            description = "Location says where it is. Needs an Idempotency-Key: a retry finds the place that it added.")
    @APIResponseSchema(
            value = PlaceCardResponse.class,
            responseCode = "201",
            responseDescription = "The card as it is kept")
    @APIResponse(responseCode = "422", description = "The key was used for another request")
    public RestResponse<PlaceCardResponse> create(
            @NotNull @Valid PlaceCardRequest request,
            @Parameter(description = "The organisation that runs it", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e")
                    @QueryParam("organisation")
                    @NotNull
                    UUID organisation,
            @Parameter(description = "The team that answers there", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1f")
                    @QueryParam("team")
                    @Nullable
                    UUID team,
            @Parameter(
                            description = "A new UUID for each new intention, the same for a retry",
                            example = "5f1c2e3a-8b7d-4c6e-9f0a-1b2c3d4e5f60")
                    @HeaderParam("Idempotency-Key")
                    @Size(min = 8, max = 128)
                    @Nullable
                    String idempotencyKey) {
        String key = Conditions.of(null, idempotencyKey).requireKey();
        Place place = editPlace.create(request, organisation, team, key);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, card(place))
                .header("ETag", Conditions.etag(place.version))
                .location(URI.create("/api/v1/places/" + place.id))
                .build();
    }

    @POST
    @Path("/places/check")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.EDIT_PLACES)
    @Transactional
    @Operation(
            operationId = "checkPlace",
            summary = "What saving a card would refuse and repair",
            description = "Nothing is stored.")
    @APIResponseSchema(
            value = PlaceCheckResponse.class,
            responseCode = "200",
            responseDescription = "What is wrong and what would be repaired")
    public PlaceCheckResponse check(@NotNull @Valid PlaceCardRequest request) {
        return PlaceCheckResponse.of(editPlace.check(request));
    }

    @POST
    @Path("/places/{id}/confirm")
    @RolesAllowed(May.TEND_PLACES)
    @Transactional
    @Operation(operationId = "confirmPlace", summary = "Say that everything about a place is right today")
    @APIResponseSchema(value = KeptPlaceResponse.class, responseCode = "200", responseDescription = "The place")
    public KeptPlaceResponse confirm(@BeanParam PlaceResource.PlaceId place) {
        return keptPlaces.of(editPlace.confirm(place.id));
    }

    @POST
    @Path("/places/{id}/close")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.EDIT_PLACES)
    @Transactional
    @Operation(
            operationId = "closePlace",
            summary = "Say that a place is no longer there",
            description = "It is no longer found; referrals that name it keep its name.")
    @APIResponseSchema(value = KeptPlaceResponse.class, responseCode = "200", responseDescription = "The place")
    public KeptPlaceResponse close(
            @BeanParam PlaceResource.PlaceId place, @NotNull @Valid AgendaRequests.Closing request) {
        return keptPlaces.of(editPlace.close(place.id, request.from()));
    }

    @POST
    @Path("/places/{id}/reopen")
    @RolesAllowed(May.EDIT_PLACES)
    @Transactional
    @Operation(operationId = "reopenPlace", summary = "Say that a place is there again")
    @APIResponseSchema(value = KeptPlaceResponse.class, responseCode = "200", responseDescription = "The place")
    public KeptPlaceResponse reopen(@BeanParam PlaceResource.PlaceId place) {
        return keptPlaces.of(editPlace.reopen(place.id));
    }

    @GET
    @Path("/places/{id}/history")
    @RolesAllowed(May.EDIT_PLACES)
    @Transactional
    @Operation(operationId = "listPlaceEntries", summary = "What was changed at a place, newest first")
    public List<PlaceEntryResponse> history(@BeanParam PlaceResource.PlaceId place) {
        return editPlace.history(place.id).stream().map(PlaceEntryResponse::of).toList();
    }

    @GET
    @Path("/my-places")
    @RolesAllowed(May.TEND_PLACES)
    @Transactional
    @Operation(
            operationId = "listMyPlaces",
            summary = "The places one keeps true, oldest confirmation first",
            description = "Those of the organisations one manages and of the team one acts for.")
    public List<KeptPlaceResponse> mine() {
        return keptPlaces.mine();
    }

    private RestResponse<PlaceCardResponse> answer(Place place) {
        return RestResponse.ResponseBuilder.ok(card(place))
                .header("ETag", Conditions.etag(place.version))
                .build();
    }

    private PlaceCardResponse card(Place place) {
        return PlaceCardResponse.of(PlaceCard.of(place), competences.named(place.competentFor));
    }
}
