package fr.passerelle.rights;

import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.security.May;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** What the team that made a referral does for its person: hand over the code, write down what they told. */
@Path("/api/v1/rights/referrals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rights")
class PersonCodeResource {

    private static final String ID = "The referral's id";
    private static final String EXAMPLE = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b";

    private final PersonCodes codes;
    private final Feedbacks feedbacks;

    PersonCodeResource(PersonCodes codes, Feedbacks feedbacks) {
        this.codes = codes;
        this.feedbacks = feedbacks;
    }

    @POST
    @Path("/code")
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "createPersonCode",
            summary = "A code for the person's slip",
            description = "Opens the person's page without an account. A former code of the same referral opens nothing"
                    + " from now on. Needs an Idempotency-Key: a retry shows the same code.")
    @APIResponseSchema(
            value = PersonCodeResponse.class,
            responseCode = "201",
            responseDescription = "The code, which is never shown again")
    @APIResponse(responseCode = "409", description = "The referral was not sent yet")
    public RestResponse<PersonCodeResponse> createPersonCode(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(
                            description = "A new UUID for each new intention, the same for a retry",
                            example = "5f1c2e3a-8b7d-4c6e-9f0a-1b2c3d4e5f60")
                    @HeaderParam("Idempotency-Key")
                    @Nullable
                    String idempotencyKey) {
        PersonCode code = codes.make(id, Conditions.of(null, idempotencyKey));
        return RestResponse.status(
                RestResponse.Status.CREATED, new PersonCodeResponse(code.grouped(), PersonPage.ADDRESS));
    }

    @GET
    @Path("/feedback")
    @RolesAllowed(May.READ_REFERRALS)
    @Operation(
            operationId = "getFeedback",
            summary = "How it went, in the person's own eyes",
            description = "For the team that made the referral.")
    @APIResponseSchema(value = Feedback.class, responseCode = "200", responseDescription = "The last answer")
    @APIResponse(responseCode = "204", description = "Nothing was said yet")
    public RestResponse<Feedback> getFeedback(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return feedbacks.ofOwnTeam(id).map(RestResponse::ok).orElseGet(RestResponse::noContent);
    }

    @POST
    @Path("/feedback")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "recordFeedback",
            summary = "Write down how it went, as the person told it",
            description = "For a person without a phone or internet; marked as written by the referrer.")
    @APIResponseSchema(value = Feedback.class, responseCode = "200", responseDescription = "The answer as kept")
    @APIResponse(responseCode = "409", description = "The referral was not sent yet")
    public Feedback recordFeedback(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @NotNull @Valid FeedbackRequest request) {
        return feedbacks.record(id, request.answer());
    }
}
