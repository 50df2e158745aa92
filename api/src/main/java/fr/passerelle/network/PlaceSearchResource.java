package fr.passerelle.network;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.publicread.PublicAnswers;
import fr.passerelle.platform.publicread.PublicRead;
import fr.passerelle.territory.CommunePoint;
import fr.passerelle.territory.Territories;
import fr.passerelle.territory.TravelMode;
import fr.passerelle.territory.TravelPoint;
import jakarta.annotation.security.PermitAll;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "network")
class PlaceSearchResource {

    private final PlaceSearch search;
    private final Territories territories;
    private final PublicAnswers answers;

    PlaceSearchResource(PlaceSearch search, Territories territories, PublicAnswers answers) {
        this.search = search;
        this.territories = territories;
        this.answers = answers;
    }

    @GET
    @Path("/places")
    @PermitAll
    @PublicRead
    @Transactional
    @Operation(
            operationId = "searchPlaces",
            summary = "Find the places near a commune, by name, or all of a territory",
            description = "Give near, territory or text. Those that can receive now come first, full ones last but"
                    + " visible; then by travel time, name and id. leftOut says what each filter leaves out. Without an"
                    + " account the answer holds no person's e-mail address and may be kept for five minutes.")
    @APIResponseSchema(
            value = PlaceSearchResponse.class,
            responseCode = "200",
            responseDescription = "One page of places")
    @APIResponse(responseCode = "304", description = "Not signed in: the content is the one that If-None-Match names")
    public RestResponse<PlaceSearchResponse> searchPlaces(
            @Parameter(description = "INSEE code of the commune the person lives in", example = "00012")
                    @QueryParam("near")
                    @Nullable
                    String near,
            @Parameter(description = "next of the page before", example = "MHw0LjJ8")
                    @QueryParam("cursor")
                    @Size(max = 600)
                    @Nullable
                    String cursor,
            @Valid @BeanParam Filters filters,
            @Context Request request) {
        if (near == null && filters.territory == null && (filters.text == null || filters.text.isBlank())) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "near", "give near, territory or text");
        }
        TravelPoint from = near == null ? null : commune(near);
        PlaceQuestion question = filters.question(from, PlaceCursor.of(cursor));
        return answers.of(search.answer(question, answers.forEverybody()), request, PublicAnswers.FIVE_MINUTES);
    }

    @POST
    @Path("/places/search")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @PublicRead
    @Transactional
    @Operation(
            operationId = "searchPlacesAround",
            summary = "Find the places around a position",
            description = "Changes nothing. The position travels in the body, because addresses end in logs, histories"
                    + " and bookmarks; it is rounded to three decimals (about 100 m), used and forgotten.")
    @APIResponseSchema(
            value = PlaceSearchResponse.class,
            responseCode = "200",
            responseDescription = "One page of places")
    public PlaceSearchResponse searchPlacesAround(
            @NotNull @Valid PlacePosition position, @Valid @BeanParam Filters filters) {
        String commune = territories
                .nearestCommune(position.roundedLatitude(), position.roundedLongitude())
                .map(CommunePoint::code)
                .orElse(null);
        TravelPoint from = new TravelPoint(position.roundedLatitude(), position.roundedLongitude(), commune);
        return search.answer(filters.question(from, PlaceCursor.of(position.cursor())), answers.forEverybody());
    }

    private TravelPoint commune(String code) {
        CommunePoint commune = territories.requireCommune("near", code);
        return new TravelPoint(commune.latitude(), commune.longitude(), commune.code());
    }

    /** What is asked of a place. Codes and labels are those of the French standard. */
    static class Filters {

        @Parameter(description = "By car; otherwise on foot, no bus is counted", example = "true")
        @QueryParam("withCar")
        @DefaultValue("true")
        public boolean withCar;

        @Parameter(description = "How far at most, in minutes; 30 by car and 60 on foot unless given", example = "45")
        @QueryParam("withinMinutes")
        @Min(5)
        @Max(120)
        public @Nullable Integer withinMinutes;

        @Parameter(
                description = "How far at most, in km as the crow flies, when withinMinutes is not given",
                example = "30")
        @QueryParam("withinKm")
        @Min(1)
        @Max(50)
        public @Nullable Integer withinKm;

        @Parameter(description = "Only this département", example = "00")
        @QueryParam("territory")
        @Size(max = 3)
        public @Nullable String territory;

        @Parameter(description = "Only places that help with this", example = "DO_TOGETHER")
        @QueryParam("orientationType")
        public @Nullable OrientationType orientationType;

        @Parameter(
                description = "Only places with all of these services",
                example = "[\"Accès internet et matériel informatique\"]")
        @QueryParam("service")
        @Size(max = 9)
        public List<String> services = List.of();

        @Parameter(description = "Only places that are surely open then; unknown hours are left out", example = "TODAY")
        @QueryParam("open")
        public @Nullable PlaceOpen open;

        @Parameter(description = "Only places that are free for everybody", example = "true")
        @QueryParam("free")
        @DefaultValue("false")
        public boolean free;

        @Parameter(description = "Only places that help in one of these ways", example = "[\"IN_PERSON\"]")
        @QueryParam("access")
        @Size(max = 3)
        public List<PlaceAccess> access = List.of();

        @Parameter(description = "Only places especially for one of these", example = "[\"Seniors\"]")
        @QueryParam("public")
        @Size(max = 5)
        public List<String> publics = List.of();

        @Parameter(description = "Only places where one of these is spoken, ISO 639-1", example = "[\"ar\"]")
        @QueryParam("language")
        @Size(max = 10)
        public List<@Pattern(regexp = "[a-z]{2,3}", message = "must be ISO 639 codes") String> languages = List.of();

        @Parameter(description = "Only places that can receive all of these", example = "[\"Surdité\"]")
        @QueryParam("specialCare")
        @Size(max = 7)
        public List<String> specialCare = List.of();

        @Parameter(description = "Only places that one enters without a step", example = "true")
        @QueryParam("stepFree")
        @DefaultValue("false")
        public boolean stepFree;

        @Parameter(description = "Only places with all of these", example = "[\"PRINTER\"]")
        @QueryParam("equipment")
        @Size(max = 3)
        public List<String> equipment = List.of();

        @Parameter(description = "Only places of one of these programmes", example = "[\"France Services\"]")
        @QueryParam("programme")
        @Size(max = 11)
        public List<String> programmes = List.of();

        @Parameter(description = "Part of the place's name; accents do not matter", example = "mediatheque")
        @QueryParam("text")
        @Size(max = 80)
        public @Nullable String text;

        @Parameter(description = "Only places that a referral can be sent to here", example = "true")
        @QueryParam("connected")
        @DefaultValue("false")
        public boolean connected;

        @Parameter(description = "How many places a page", example = "20")
        @QueryParam("size")
        @DefaultValue("20")
        @Min(1)
        @Max(200)
        public int size;

        PlaceQuestion question(@Nullable TravelPoint from, @Nullable PlaceCursor after) {
            if (orientationType != null && !orientationType.leadsToReferral()) {
                throw Problem.field(
                        ProblemType.INVALID_REQUEST, "orientationType", "must be one that leads to a referral");
            }
            Vocabulary.SERVICES.require("service", services);
            Vocabulary.PUBLICS.require("public", publics);
            Vocabulary.SPECIAL_CARE.require("specialCare", specialCare);
            Vocabulary.EQUIPMENT.require("equipment", equipment);
            Vocabulary.PROGRAMMES.require("programme", programmes);
            TravelMode mode = withCar ? TravelMode.CAR : TravelMode.FOOT;
            Integer minutes =
                    withinMinutes == null && withinKm == null ? Integer.valueOf(mode.usualMinutes()) : withinMinutes;
            return new PlaceQuestion(
                    from,
                    mode,
                    minutes,
                    minutes == null ? withinKm : null,
                    territory,
                    orientationType,
                    services,
                    open,
                    free,
                    access.isEmpty() ? Set.of() : EnumSet.copyOf(access),
                    publics,
                    languages,
                    specialCare,
                    stepFree,
                    equipment,
                    programmes,
                    text == null ? "" : text.strip(),
                    connected,
                    null,
                    size,
                    after);
        }
    }
}
