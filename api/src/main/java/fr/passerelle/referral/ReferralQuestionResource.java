package fr.passerelle.referral;

import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.security.May;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

/** A short question between the two sides of a referral, and its answer. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "referral")
class ReferralQuestionResource {

    private final AskQuestion askQuestion;

    ReferralQuestionResource(AskQuestion askQuestion) {
        this.askQuestion = askQuestion;
    }

    @POST
    @Path("/referrals/{id}/questions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "askQuestion",
            summary = "Ask the other side one short question",
            description = "By code, with a few guarded words at most, one open question a side. A dated fact, not a"
                    + " status: the ETag stays as it is. The words are gone when the referral ends.")
    @APIResponseSchema(
            value = ReferralResponse.class,
            responseCode = "201",
            responseDescription = "The referral with its questions")
    @APIResponse(
            responseCode = "409",
            description = "A draft, ended, a question of this side still open, or a place without a member")
    @APIResponse(responseCode = "422", description = "The words are missing, or hold what is never collected")
    public RestResponse<ReferralResponse> ask(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid AskQuestionRequest request) {
        ReferralResponse referral = askQuestion.ask(id, request);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, referral)
                .header("ETag", Conditions.etag(referral.revision()))
                .build();
    }

    @POST
    @Path("/referrals/{id}/questions/{question}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "answerQuestion",
            summary = "Answer the other side's question",
            description = "By a code that fits the question, or in a few guarded words with IN_WORDS. The ETag stays as"
                    + " it is.")
    @APIResponseSchema(
            value = ReferralResponse.class,
            responseCode = "200",
            responseDescription = "The referral with its questions")
    @APIResponse(responseCode = "409", description = "It was answered already, or the referral has ended")
    @APIResponse(
            responseCode = "422",
            description = "The answer does not fit the question, or the words hold what is never collected")
    public ReferralResponse answer(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The question's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a2a")
                    @PathParam("question")
                    UUID question,
            @NotNull @Valid AnswerQuestionRequest request) {
        return askQuestion.answer(id, question, request);
    }
}
