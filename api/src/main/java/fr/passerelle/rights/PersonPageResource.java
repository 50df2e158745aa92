package fr.passerelle.rights;

import fr.passerelle.platform.publicread.PublicRead;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For whoever holds the slip: no account, no session, no cookie; the code stands in the body. */
@Path("/api/v1/rights")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rights")
class PersonPageResource {

    private static final String UNKNOWN = "The code opens nothing: it was replaced, or its referral is erased";

    private final PersonPage page;

    PersonPageResource(PersonPage page) {
        this.page = page;
    }

    @POST
    @Path("/page")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "openPersonPage",
            summary = "What became of the referral that a slip's code opens, in words for its person",
            description = "No name and no contact. Each opening is a line in the referral's trail.")
    @APIResponseSchema(value = PersonPageResponse.class, responseCode = "200", responseDescription = "The page")
    @APIResponse(responseCode = "422", description = UNKNOWN)
    public PersonPageResponse openPersonPage(
            @NotNull @Valid PersonCodeRequest request, @Context HttpServerRequest from) {
        return page.open(page.enter(request.code(), address(from)));
    }

    @POST
    @Path("/withdrawal")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "withdrawAgreement",
            summary = "« Je change d'avis »: take the agreement back",
            description =
                    "A referral on its way is called off, and the place loses what it could see of the person at once."
                            + " At any time, without a reason; asking again changes nothing.")
    @APIResponseSchema(
            value = PersonPageResponse.class,
            responseCode = "200",
            responseDescription = "The page after it")
    @APIResponse(responseCode = "422", description = UNKNOWN)
    public PersonPageResponse withdrawAgreement(
            @NotNull @Valid PersonCodeRequest request, @Context HttpServerRequest from) {
        return page.withdraw(page.enter(request.code(), address(from)));
    }

    @POST
    @Path("/feedback")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "tellHowItWent",
            summary = "« Comment ça s'est passé ? »: one closed answer",
            description = "The last one counts. The team that made the referral sees it; the place does not.")
    @APIResponseSchema(
            value = PersonPageResponse.class,
            responseCode = "200",
            responseDescription = "The page after it")
    @APIResponse(responseCode = "422", description = UNKNOWN)
    public PersonPageResponse tellHowItWent(
            @NotNull @Valid FeedbackByCodeRequest request, @Context HttpServerRequest from) {
        return page.say(page.enter(request.code(), address(from)), request.answer());
    }

    private static String address(HttpServerRequest from) {
        SocketAddress address = from.remoteAddress();
        return address == null ? "" : address.hostAddress();
    }
}
