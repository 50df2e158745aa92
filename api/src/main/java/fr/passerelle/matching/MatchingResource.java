package fr.passerelle.matching;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.assessment.ProcedureBody;
import fr.passerelle.assessment.ProcedureTopic;
import fr.passerelle.network.PlaceOffers;
import fr.passerelle.network.Vocabulary;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.publicread.PublicAnswers;
import fr.passerelle.platform.publicread.PublicRead;
import fr.passerelle.platform.security.May;
import fr.passerelle.territory.CommunePoint;
import fr.passerelle.territory.Territories;
import fr.passerelle.territory.TravelMode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.List;
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
@Tag(name = "matching")
class MatchingResource {

    private final MatchPlaces matchPlaces;
    private final UnmetNeeds unmetNeeds;
    private final Territories territories;
    private final PublicAnswers answers;

    MatchingResource(MatchPlaces matchPlaces, UnmetNeeds unmetNeeds, Territories territories, PublicAnswers answers) {
        this.matchPlaces = matchPlaces;
        this.unmetNeeds = unmetNeeds;
        this.territories = territories;
        this.answers = answers;
    }

    @GET
    @Path("/matches")
    @RolesAllowed(May.SEARCH_NETWORK)
    @Transactional
    @Operation(
            operationId = "searchMatches",
            summary = "At most three places for a chosen help and a commune, each with why and why not",
            description =
                    "Facts are codes with their quantities, weighed by the published weights; the client puts them"
                            + " into words. Full, absent and long unverified places rank lower and stay; what is left out is"
                            + " counted by the rule that left it out. Nothing about the person is taken but the commune, and"
                            + " nothing of the question is kept. Places as good as each other take turns, a minute each.")
    @APIResponseSchema(value = MatchesResponse.class, responseCode = "200", responseDescription = "Places and reasons")
    public MatchesResponse searchMatches(
            @Parameter(description = "The help that was chosen", example = "DO_TOGETHER")
                    @QueryParam("orientationType")
                    @NotNull
                    OrientationType orientationType,
            @Parameter(description = "INSEE code of the commune the person lives in", example = "00012")
                    @QueryParam("near")
                    @NotNull
                    String near,
            @Valid @BeanParam Filters filters) {
        if (!orientationType.leadsToReferral()) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "orientationType", "must be one that leads to a referral");
        }
        return matchPlaces.answer(filters.question(orientationType, territories.requireCommune("near", near)));
    }

    @GET
    @Path("/matching/weights")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getMatchingWeights",
            summary = "How much each fact counts when places are ranked, with its reason")
    @APIResponseSchema(value = MatchingWeights.class, responseCode = "200", responseDescription = "The weights in use")
    @APIResponse(responseCode = "304", description = "Not signed in: the content is the one that If-None-Match names")
    public RestResponse<MatchingWeights> weights(@Context Request request) {
        return answers.of(matchPlaces.weights(), request, PublicAnswers.FIVE_MINUTES);
    }

    @POST
    @Path("/unmet-needs")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Transactional
    @Operation(
            operationId = "recordUnmetNeed",
            summary = "Count that nobody was found",
            description = "Adds one to the count of the commune, the help and the month; no line of its own, no moment,"
                    + " nothing about who asked or for whom. Only for communes of the acting team's territory.")
    @APIResponse(responseCode = "204", description = "Counted")
    public void recordUnmetNeed(@NotNull @Valid UnmetNeedRequest request) {
        unmetNeeds.record(request);
    }

    /** What else may be asked; nothing else in the address is read. Codes and labels are those of the French standard. */
    static class Filters {

        @Parameter(description = "By car; otherwise on foot, no bus is counted", example = "true")
        @QueryParam("withCar")
        @DefaultValue("true")
        public boolean withCar;

        @Parameter(description = "How far at most, in minutes; 30 by car and 60 on foot unless given", example = "45")
        @QueryParam("withinMinutes")
        @Min(5)
        @Max(PlaceOffers.FARTHEST_MINUTES)
        public @Nullable Integer withinMinutes;

        @Parameter(description = "The administration that the procedure goes to, if it matters", example = "CAF")
        @QueryParam("body")
        public @Nullable ProcedureBody body;

        @Parameter(
                description = "What the procedure is about, where nobody knows who decides it",
                example = "FAMILY_BENEFITS")
        @QueryParam("topic")
        public @Nullable ProcedureTopic topic;

        @Parameter(description = "Only places that are free for everybody", example = "true")
        @QueryParam("free")
        @DefaultValue("false")
        public boolean free;

        @Parameter(description = "Only places where one of these is spoken, ISO 639-1", example = "[\"ar\"]")
        @QueryParam("language")
        @Size(max = 10)
        public List<@Pattern(regexp = "[a-z]{2,3}", message = "must be ISO 639 codes") String> languages = List.of();

        @Parameter(description = "Only places that can receive all of these", example = "[\"Surdité\"]")
        @QueryParam("specialCare")
        @Size(max = 7)
        public List<String> specialCare = List.of();

        @Parameter(description = "Only places with all of these", example = "[\"PRINTER\"]")
        @QueryParam("equipment")
        @Size(max = 3)
        public List<String> equipment = List.of();

        @Parameter(description = "Only places that one enters without a step", example = "true")
        @QueryParam("stepFree")
        @DefaultValue("false")
        public boolean stepFree;

        @Parameter(
                description = "A place that was asked already and is not proposed again",
                example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b")
        @QueryParam("without")
        public @Nullable UUID without;

        MatchQuestion question(OrientationType type, CommunePoint from) {
            Vocabulary.SPECIAL_CARE.require("specialCare", specialCare);
            Vocabulary.EQUIPMENT.require("equipment", equipment);
            TravelMode mode = withCar ? TravelMode.CAR : TravelMode.FOOT;
            return new MatchQuestion(
                    type,
                    from,
                    mode,
                    withinMinutes == null ? mode.usualMinutes() : withinMinutes,
                    body,
                    topic,
                    free,
                    languages,
                    specialCare,
                    equipment,
                    stepFree,
                    without);
        }
    }
}
