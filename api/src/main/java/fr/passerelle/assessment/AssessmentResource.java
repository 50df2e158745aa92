package fr.passerelle.assessment;

import fr.passerelle.platform.publicread.PublicAnswers;
import fr.passerelle.platform.publicread.PublicRead;
import fr.passerelle.platform.security.May;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/assessment")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessment")
class AssessmentResource {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Assessments assessments;
    private final PublicAnswers answers;

    AssessmentResource(Assessments assessments, PublicAnswers answers) {
        this.assessments = assessments;
        this.answers = answers;
    }

    @GET
    @Path("/questionnaire")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getQuestionnaire",
            summary = "« Faire le point »: questions, profile and rules, as they are used",
            description = "The web client interprets the same rules, so that questions and proposals go on without a"
                    + " network. Not a validated instrument: it has face validity only.")
    @APIResponseSchema(
            value = Questionnaire.class,
            responseCode = "200",
            responseDescription = "The questionnaire in use")
    @APIResponse(responseCode = "304", description = "Not signed in: the content is the one that If-None-Match names")
    public RestResponse<Questionnaire> getQuestionnaire(@Context Request request) {
        return answers.ofReference(assessments.questionnaire(), request, AN_HOUR);
    }

    @POST
    @Path("/evaluation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "evaluateAnswers",
            summary = "From answers to a profile and explained proposals",
            description =
                    "Stateless: nothing is stored and no answer is logged. No question is required; a proposal comes"
                            + " from the first useful answer. What is proposed is never imposed.")
    @APIResponseSchema(
            value = EvaluationResponse.class,
            responseCode = "200",
            responseDescription = "What the answers come to")
    public EvaluationResponse evaluateAnswers(@NotNull @Valid Answers given) {
        return assessments.evaluate(given);
    }
}
