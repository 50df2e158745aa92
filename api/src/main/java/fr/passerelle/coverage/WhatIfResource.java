package fr.passerelle.coverage;

import fr.passerelle.platform.security.May;
import fr.passerelle.platform.time.Time;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reckons and keeps nothing: what is asked here changes nobody's data. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "coverage")
class WhatIfResource {

    private static final String CODE = "Département code; the caller's own";

    private final ReadCoverage coverage;
    private final WhatIf whatIf;
    private final SuggestCommunes suggest;
    private final Time time;

    WhatIfResource(ReadCoverage coverage, WhatIf whatIf, SuggestCommunes suggest, Time time) {
        this.coverage = coverage;
        this.whatIf = whatIf;
        this.suggest = suggest;
        this.time = time;
    }

    @POST
    @Path("/territories/{territory}/coverage/effect")
    @RolesAllowed(May.VIEW_TERRITORY)
    @Transactional
    @Operation(
            operationId = "previewCoverageChanges",
            summary = "What some changes would bring",
            description = "New places or sessions, bus rounds, closures and other capacities, against the target of"
                    + " before them. Nothing is kept.")
    @APIResponseSchema(
            value = CoverageEffectResponse.class,
            responseCode = "200",
            responseDescription = "Before and after")
    public CoverageEffectResponse effect(
            @Parameter(description = CODE, example = "00") @PathParam("territory") String territory,
            @BeanParam @Valid CoverageResource.Parameters parameters,
            @NotNull @Valid WhatIfRequests.Changes request) {
        Ground ground = coverage.ground(parameters.about(territory, time.today()));
        WhatIf.Changed changed = whatIf.apply(ground, request.changes());
        return new CompareGrounds(ground, changed.ground()).response(changed.skipped());
    }

    @POST
    @Path("/territories/{territory}/coverage/suggestions")
    @RolesAllowed(May.VIEW_TERRITORY)
    @Transactional
    @Operation(
            operationId = "suggestCommunes",
            summary = "In which communes new sessions would help most people",
            description = "The best one after the other, then exchanged as long as that is better. On small cases it is"
                    + " compared with every combination: never under 90 % of the best, nearly always the best.")
    @APIResponseSchema(
            value = SuggestionResponse.class,
            responseCode = "200",
            responseDescription = "The communes, the best first")
    public SuggestionResponse suggestions(
            @Parameter(description = CODE, example = "00") @PathParam("territory") String territory,
            @BeanParam @Valid CoverageResource.Parameters parameters,
            @NotNull @Valid WhatIfRequests.Suggest request) {
        Ground ground = coverage.ground(parameters.about(territory, time.today()));
        return suggest.of(
                whatIf.apply(ground, request.besides()).ground(),
                ground.target(),
                request.sessions(),
                request.perWeek(),
                anywhere -> true);
    }

    @POST
    @Path("/territories/{territory}/coverage/rounds")
    @RolesAllowed(May.VIEW_TERRITORY)
    @Transactional
    @Operation(
            operationId = "suggestBusRound",
            summary = "In which order a bus visits communes and comes home",
            description = "By car, from one commune and back to it; the time at the stops is not counted.")
    @APIResponseSchema(value = BusRoundResponse.class, responseCode = "200", responseDescription = "The round")
    public BusRoundResponse round(
            @Parameter(description = CODE, example = "00") @PathParam("territory") String territory,
            @NotNull @Valid WhatIfRequests.Round request) {
        return suggest.round(coverage.communes(territory), request);
    }
}
