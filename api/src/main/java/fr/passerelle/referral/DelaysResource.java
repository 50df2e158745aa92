package fr.passerelle.referral;

import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.security.May;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
class DelaysResource {

    private final ChangeDelays changeDelays;
    private final TerritoryDelayRows rows;

    DelaysResource(ChangeDelays changeDelays, TerritoryDelayRows rows) {
        this.changeDelays = changeDelays;
        this.rows = rows;
    }

    @GET
    @Path("/territories/{territory}/referral-delays")
    @RolesAllowed(May.VIEW_TERRITORY)
    @Operation(
            operationId = "getReferralDelays",
            summary = "When who is reminded of a referral in a territory",
            description = "For its coordinator. The ETag is what If-Match must say when they are replaced.")
    @APIResponseSchema(value = DelaysResponse.class, responseCode = "200", responseDescription = "The delays")
    public RestResponse<DelaysResponse> read(
            @Parameter(description = "Département code", example = "00") @PathParam("territory") String territory) {
        return answer(changeDelays.read(territory));
    }

    @PUT
    @Path("/territories/{territory}/referral-delays")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.VIEW_TERRITORY)
    @Operation(
            operationId = "replaceReferralDelays",
            summary = "Choose when who is reminded of a referral in a territory",
            description = "For its coordinator. Holds for the referrals under way too.")
    @APIResponseSchema(value = DelaysResponse.class, responseCode = "200", responseDescription = "The delays")
    @APIResponse(responseCode = "422", description = "A delay is out of its bounds or before the step it follows")
    public RestResponse<DelaysResponse> replace(
            @Parameter(description = "Département code", example = "00") @PathParam("territory") String territory,
            @NotNull @Valid DelaysRequest request,
            @Parameter(
                            description = "The ETag of the delays that were read; without it the answer is 428",
                            example = "\"2\"")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch) {
        DelaysResponse changed = changeDelays.change(territory, request.settings(), Conditions.of(ifMatch, null));
        rows.forgetKnown();
        return answer(changed);
    }

    private static RestResponse<DelaysResponse> answer(DelaysResponse delays) {
        return RestResponse.ResponseBuilder.ok(delays)
                .header("ETag", Conditions.etag(delays.version()))
                .build();
    }
}
