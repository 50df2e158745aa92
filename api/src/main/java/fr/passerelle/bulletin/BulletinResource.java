package fr.passerelle.bulletin;

import fr.passerelle.assessment.ProcedureBody;
import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.security.May;
import fr.passerelle.platform.time.Time;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bulletin")
class BulletinResource {

    private static final String AN_ID = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c";

    private final KeepBulletin bulletin;
    private final Time time;

    BulletinResource(KeepBulletin bulletin, Time time) {
        this.bulletin = bulletin;
        this.time = time;
    }

    @GET
    @Path("/territories/{territory}/bulletin")
    @RolesAllowed(May.SEARCH_NETWORK)
    @Transactional
    @Operation(
            operationId = "getBulletin",
            summary = "What whoever works in a territory should know",
            description = "For those who work there: by which way each administration answers as a human, referents,"
                    + " meetings, training, what will only be done online.")
    @APIResponseSchema(value = BulletinResponse.class, responseCode = "200", responseDescription = "The page")
    public BulletinResponse read(
            @Parameter(description = "Département code; where the caller works", example = "00") @PathParam("territory")
                    String territory) {
        return bulletin.read(territory);
    }

    @POST
    @Path("/territories/{territory}/bulletin/entries")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.SEARCH_NETWORK)
    @Transactional
    @Operation(
            operationId = "createBulletinEntry",
            summary = "Tell those who work in the territory something",
            description = "For its coordinators. At most 200 a territory.")
    @APIResponseSchema(value = BulletinEntryResponse.class, responseCode = "201", responseDescription = "It is told")
    @APIResponse(responseCode = "409", description = "There are 200 already")
    public RestResponse<BulletinEntryResponse> create(
            @Parameter(description = "Département code; the caller's own", example = "00") @PathParam("territory")
                    String territory,
            @NotNull @Valid BulletinEntryRequest request) {
        return answer(RestResponse.Status.CREATED, bulletin.create(territory, request));
    }

    @PUT
    @Path("/bulletin-entries/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.SEARCH_NETWORK)
    @Transactional
    @Operation(
            operationId = "replaceBulletinEntry",
            summary = "Change an entry",
            description = "For the territory's coordinators; an entry stays of its kind.")
    @APIResponseSchema(value = BulletinEntryResponse.class, responseCode = "200", responseDescription = "As it is kept")
    public RestResponse<BulletinEntryResponse> replace(
            @Parameter(description = "The entry's id", example = AN_ID) @PathParam("id") UUID id,
            @NotNull @Valid BulletinEntryRequest request,
            @Parameter(
                            description = "The version that was read, in quotes; without it the answer is 428",
                            example = "\"0\"")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch) {
        return answer(RestResponse.Status.OK, bulletin.replace(id, request, Conditions.of(ifMatch, null)));
    }

    @POST
    @Path("/bulletin-entries/{id}/remove")
    @RolesAllowed(May.SEARCH_NETWORK)
    @Transactional
    @Operation(
            operationId = "removeBulletinEntry",
            summary = "Take an entry off the page",
            description = "For the territory's coordinators.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void remove(@Parameter(description = "The entry's id", example = AN_ID) @PathParam("id") UUID id) {
        bulletin.remove(id);
    }

    @PUT
    @Path("/territories/{territory}/human-contacts/{body}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.SEARCH_NETWORK)
    @Transactional
    @Operation(
            operationId = "replaceHumanContact",
            summary = "Say by which ways a human answers at an administration",
            description = "For the territory's coordinators. « None known » is an answer too: leave all ways out.")
    @APIResponseSchema(value = HumanContactResponse.class, responseCode = "200", responseDescription = "As it is kept")
    public RestResponse<HumanContactResponse> contact(
            @Parameter(description = "Département code; the caller's own", example = "00") @PathParam("territory")
                    String territory,
            @Parameter(description = "The administration", example = "CAF") @PathParam("body") ProcedureBody body,
            @NotNull @Valid HumanContactRequest request,
            @Parameter(
                            description = "The version that was read, in quotes; without it the answer is 428",
                            example = "\"0\"")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch) {
        HumanContact kept = bulletin.replace(territory, body, request, Conditions.of(ifMatch, null));
        return RestResponse.ResponseBuilder.ok(HumanContactResponse.of(kept, time.today()))
                .header("ETag", Conditions.etag(kept.version))
                .build();
    }

    private static RestResponse<BulletinEntryResponse> answer(RestResponse.Status status, BulletinEntry entry) {
        return RestResponse.ResponseBuilder.create(status, BulletinEntryResponse.of(entry))
                .header("ETag", Conditions.etag(entry.version))
                .build();
    }
}
