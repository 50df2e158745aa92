package fr.passerelle.network;

import fr.passerelle.platform.security.May;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What happens at a place and when; everybody reads it, its keepers say when it is full or away. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "network")
class PlaceAgendaResource {

    private final Agenda agenda;
    private final KeepAgenda keepAgenda;
    private final EditPlace editPlace;
    private final Capacities capacities;

    PlaceAgendaResource(Agenda agenda, KeepAgenda keepAgenda, EditPlace editPlace, Capacities capacities) {
        this.agenda = agenda;
        this.keepAgenda = keepAgenda;
        this.editPlace = editPlace;
        this.capacities = capacities;
    }

    @GET
    @Path("/places/{id}/agenda")
    @RolesAllowed(May.SEARCH_NETWORK)
    @Transactional
    @Operation(
            operationId = "getPlaceAgenda",
            summary = "What happens at a place from today on",
            description = "Full or not, for how many, away when, who comes, where the bus stops.")
    public AgendaResponse agenda(@BeanParam PlaceResource.PlaceId place) {
        return agenda.of(editPlace.require(place.id));
    }

    @POST
    @Path("/places/{id}/saturation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.TEND_PLACES)
    @Transactional
    @Operation(
            operationId = "declareSaturation",
            summary = "Say that a place is full",
            description =
                    "For two weeks unless another day is given. Full places come last and stay visible; whoever takes over meanwhile may be named.")
    @APIResponseSchema(value = AgendaResponse.class, responseCode = "200", responseDescription = "The agenda")
    public AgendaResponse full(
            @BeanParam PlaceResource.PlaceId place, @NotNull @Valid AgendaRequests.Saturation request) {
        return agenda.of(keepAgenda.declareFull(place.id, request.until(), request.takenOverBy()));
    }

    @DELETE
    @Path("/places/{id}/saturation")
    @RolesAllowed(May.TEND_PLACES)
    @Transactional
    @Operation(operationId = "endSaturation", summary = "Say that a place is no longer full")
    @APIResponseSchema(value = AgendaResponse.class, responseCode = "200", responseDescription = "The agenda")
    public AgendaResponse notFull(@BeanParam PlaceResource.PlaceId place) {
        return agenda.of(keepAgenda.endFull(place.id));
    }

    @PUT
    @Path("/places/{id}/capacity")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.EDIT_PLACES)
    @Transactional
    @Operation(operationId = "replaceCapacity", summary = "Declare how many people a week for each kind of help")
    @APIResponseSchema(value = AgendaResponse.class, responseCode = "200", responseDescription = "The agenda")
    public AgendaResponse capacity(
            @BeanParam PlaceResource.PlaceId place, @NotNull @Valid AgendaRequests.Capacity request) {
        return agenda.of(keepAgenda.declareCapacity(place.id, request));
    }

    @POST
    @Path("/places/{id}/absences")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.TEND_PLACES)
    @Transactional
    @Operation(operationId = "createPlaceAbsence", summary = "Add an absence of a place")
    @APIResponseSchema(value = AgendaResponse.class, responseCode = "201", responseDescription = "The agenda")
    public RestResponse<AgendaResponse> addAbsence(
            @BeanParam PlaceResource.PlaceId place, @NotNull @Valid AgendaRequests.Absence request) {
        return created(keepAgenda.keepAbsence(place.id, null, request));
    }

    @PUT
    @Path("/places/{id}/absences/{absence}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.TEND_PLACES)
    @Transactional
    @Operation(operationId = "replacePlaceAbsence", summary = "Change an absence of a place")
    @APIResponseSchema(value = AgendaResponse.class, responseCode = "200", responseDescription = "The agenda")
    public AgendaResponse changeAbsence(
            @BeanParam PlaceResource.PlaceId place,
            @Parameter(description = "The absence's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c")
                    @PathParam("absence")
                    UUID absence,
            @NotNull @Valid AgendaRequests.Absence request) {
        return agenda.of(keepAgenda.keepAbsence(place.id, absence, request));
    }

    @DELETE
    @Path("/places/{id}/absences/{absence}")
    @RolesAllowed(May.TEND_PLACES)
    @Transactional
    @Operation(operationId = "removePlaceAbsence", summary = "Remove an absence of a place")
    @APIResponseSchema(value = AgendaResponse.class, responseCode = "200", responseDescription = "The agenda")
    public AgendaResponse removeAbsence(
            @BeanParam PlaceResource.PlaceId place,
            @Parameter(description = "The absence's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c")
                    @PathParam("absence")
                    UUID absence) {
        return agenda.of(keepAgenda.removeAbsence(place.id, absence));
    }

    @GET
    @Path("/capacity-coefficients")
    @PermitAll
    @Operation(
            operationId = "getCapacityCoefficients",
            summary = "How an undeclared capacity is estimated, with its reasons")
    public CapacityCoefficients coefficients() {
        return capacities.published();
    }

    private RestResponse<AgendaResponse> created(Place place) {
        return RestResponse.status(RestResponse.Status.CREATED, agenda.of(place));
    }
}
