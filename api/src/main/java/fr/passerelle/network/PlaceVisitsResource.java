package fr.passerelle.network;

import fr.passerelle.platform.security.May;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Who holds sessions at a place, and where a travelling place stops: its editors write it, each answer is the agenda. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "network")
class PlaceVisitsResource {

    private final Agenda agenda;
    private final KeepVisits keepVisits;

    PlaceVisitsResource(Agenda agenda, KeepVisits keepVisits) {
        this.agenda = agenda;
        this.keepVisits = keepVisits;
    }

    @POST
    @Path("/places/{id}/sessions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.EDIT_PLACES)
    @Transactional
    @Operation(operationId = "createPlaceSession", summary = "Add a drop-in session")
    @APIResponseSchema(value = AgendaResponse.class, responseCode = "201", responseDescription = "The agenda")
    public RestResponse<AgendaResponse> addSession(
            @BeanParam PlaceResource.PlaceId place, @NotNull @Valid AgendaRequests.Session request) {
        return created(keepVisits.keepSession(place.id, null, request));
    }

    @PUT
    @Path("/places/{id}/sessions/{session}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.EDIT_PLACES)
    @Transactional
    @Operation(operationId = "replacePlaceSession", summary = "Change a drop-in session")
    @APIResponseSchema(value = AgendaResponse.class, responseCode = "200", responseDescription = "The agenda")
    public AgendaResponse changeSession(
            @BeanParam PlaceResource.PlaceId place,
            @Parameter(description = "The session's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c")
                    @PathParam("session")
                    UUID session,
            @NotNull @Valid AgendaRequests.Session request) {
        return agenda.of(keepVisits.keepSession(place.id, session, request));
    }

    @DELETE
    @Path("/places/{id}/sessions/{session}")
    @RolesAllowed(May.EDIT_PLACES)
    @Transactional
    @Operation(operationId = "removePlaceSession", summary = "Remove a drop-in session")
    @APIResponseSchema(value = AgendaResponse.class, responseCode = "200", responseDescription = "The agenda")
    public AgendaResponse removeSession(
            @BeanParam PlaceResource.PlaceId place,
            @Parameter(description = "The session's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c")
                    @PathParam("session")
                    UUID session) {
        return agenda.of(keepVisits.removeSession(place.id, session));
    }

    @POST
    @Path("/places/{id}/stops")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.EDIT_PLACES)
    @Transactional
    @Operation(operationId = "createPlaceStop", summary = "Add a stop of a travelling place")
    @APIResponseSchema(value = AgendaResponse.class, responseCode = "201", responseDescription = "The agenda")
    public RestResponse<AgendaResponse> addStop(
            @BeanParam PlaceResource.PlaceId place, @NotNull @Valid AgendaRequests.Stop request) {
        return created(keepVisits.keepStop(place.id, null, request));
    }

    @PUT
    @Path("/places/{id}/stops/{stop}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.EDIT_PLACES)
    @Transactional
    @Operation(operationId = "replacePlaceStop", summary = "Change a stop of a travelling place")
    @APIResponseSchema(value = AgendaResponse.class, responseCode = "200", responseDescription = "The agenda")
    public AgendaResponse changeStop(
            @BeanParam PlaceResource.PlaceId place,
            @Parameter(description = "The stop's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c")
                    @PathParam("stop")
                    UUID stop,
            @NotNull @Valid AgendaRequests.Stop request) {
        return agenda.of(keepVisits.keepStop(place.id, stop, request));
    }

    @DELETE
    @Path("/places/{id}/stops/{stop}")
    @RolesAllowed(May.EDIT_PLACES)
    @Transactional
    @Operation(operationId = "removePlaceStop", summary = "Remove a stop of a travelling place")
    @APIResponseSchema(value = AgendaResponse.class, responseCode = "200", responseDescription = "The agenda")
    public AgendaResponse removeStop(
            @BeanParam PlaceResource.PlaceId place,
            @Parameter(description = "The stop's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c")
                    @PathParam("stop")
                    UUID stop) {
        return agenda.of(keepVisits.removeStop(place.id, stop));
    }

    private RestResponse<AgendaResponse> created(Place place) {
        return RestResponse.status(RestResponse.Status.CREATED, agenda.of(place));
    }
}
