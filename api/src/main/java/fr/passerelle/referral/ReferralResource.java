package fr.passerelle.referral;

import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.idempotency.Answer;
import fr.passerelle.platform.security.May;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "referral")
class ReferralResource {

    private final CreateReferral createReferral;
    private final SendReferral sendReferral;
    private final ReadReferral readReferral;
    private final ListReferrals listReferrals;
    private final FindReferrals findReferrals;

    ReferralResource(
            CreateReferral createReferral,
            SendReferral sendReferral,
            ReadReferral readReferral,
            ListReferrals listReferrals,
            FindReferrals findReferrals) {
        this.createReferral = createReferral;
        this.sendReferral = sendReferral;
        this.readReferral = readReferral;
        this.listReferrals = listReferrals;
        this.findReferrals = findReferrals;
    }

    @POST
    @Path("/referrals")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "createReferral",
            summary = "Begin a draft: a need and where the person lives",
            description = "Needs an Idempotency-Key: the same key with the same body gives the same draft.")
    @APIResponseSchema(value = ReferralResponse.class, responseCode = "201", responseDescription = "The draft")
    public RestResponse<ReferralResponse> create(
            @NotNull @Valid CreateReferralRequest request,
            @Parameter(
                            description = "A new UUID for each new intention, the same for a retry",
                            example = "5f1c2e3a-8b7d-4c6e-9f0a-1b2c3d4e5f60")
                    @HeaderParam("Idempotency-Key")
                    @Size(min = 8, max = 128)
                    @Nullable
                    String idempotencyKey) {
        return answer(createReferral.create(request, Conditions.of(null, idempotencyKey)));
    }

    @GET
    @Path("/referrals")
    @RolesAllowed(May.READ_REFERRALS)
    @Operation(
            operationId = "listReferrals",
            summary = "The referrals of the acting team, by what they wait for",
            description =
                    "As sender: those that need me (drafts, silent, declined or expired without a next place), that"
                            + " wait for an answer, in progress, ended. As receiver: new ones by urgency and age, on hold, in"
                            + " progress, ended.")
    public ReferralListResponse list(
            @Parameter(description = "Which side of the referrals", example = "SENDER") @QueryParam("side") @NotNull
                    ListedSide side,
            @Parameter(description = "Which pile", example = "NEEDS_ME") @QueryParam("pile") @NotNull Pile pile,
            @Parameter(
                            description =
                                    "Only those that the place has opened, or only those it has not; all if not said",
                            example = "false")
                    @QueryParam("read")
                    @Nullable
                    Boolean read,
            @Parameter(
                            description = "The `next` of the page before; none for the first",
                            example = "MXwyMDI2LTExLTIyVDA5OjE0OjAwWnww")
                    @QueryParam("cursor")
                    @Size(max = 200)
                    @Nullable
                    String cursor,
            @Parameter(description = "How many on a page", example = "20")
                    @QueryParam("size")
                    @DefaultValue("20")
                    @Min(1)
                    @Max(100)
                    int size) {
        return listReferrals.list(side == ListedSide.RECEIVER, pile, read, ReferralCursor.of(cursor), size);
    }

    @POST
    @Path("/referrals/search")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.READ_REFERRALS)
    @Operation(
            operationId = "searchReferrals",
            summary = "Find a referral of the acting team again, by its reference or by what the person is called",
            description = "By reference (its beginning, from three signs on) on either side; by first name or initials"
                    + " among those under way that the team sent. A POST, so that no name is in an address.")
    public FoundReferralsResponse find(@NotNull @Valid FindReferralsRequest request) {
        return findReferrals.find(request);
    }

    @GET
    @Path("/referrals/{id}")
    @RolesAllowed(May.READ_REFERRALS)
    @Operation(
            operationId = "getReferral",
            summary = "One referral, as the caller's side may see it",
            description = "The ETag is what If-Match must say. The first reading at the place is written down as such.")
    @APIResponseSchema(value = ReferralResponse.class, responseCode = "200", responseDescription = "The referral")
    public RestResponse<ReferralResponse> read(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id) {
        ReferralResponse referral = readReferral.read(id);
        return RestResponse.ResponseBuilder.ok(referral)
                .header("ETag", Conditions.etag(referral.revision()))
                .build();
    }

    @POST
    @Path("/referrals/{id}/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "previewReferral",
            summary = "What the place would see, before sending",
            description = "Stateless: nothing of the body is stored or logged.")
    @APIResponseSchema(
            value = ReferralResponse.class,
            responseCode = "200",
            responseDescription = "What the place would see")
    @APIResponse(responseCode = "409", description = "The referral is no draft, or the place is not connected")
    @APIResponse(
            responseCode = "422",
            description =
                    "A rule is not met: the place is unknown, the agreement is for another one, or the note may not"
                            + " be written or not go there")
    public ReferralResponse preview(
            @Parameter(description = "The draft's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid SendReferralRequest request) {
        return sendReferral.preview(id, request);
    }

    enum ListedSide {
        SENDER,
        RECEIVER
    }

    static RestResponse<ReferralResponse> answer(Answer<ReferralResponse> answer) {
        RestResponse.ResponseBuilder<ReferralResponse> response =
                RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(answer.status()), answer.body());
        if (answer.etag() != null) {
            response.header("ETag", answer.etag());
        }
        if (answer.location() != null) {
            response.header("Location", answer.location());
        }
        return response.build();
    }
}
