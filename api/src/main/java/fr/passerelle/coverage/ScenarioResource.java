package fr.passerelle.coverage;

import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.security.May;
import fr.passerelle.platform.time.Time;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "coverage")
class ScenarioResource {

    private static final String AN_ID = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c";

    private final KeepScenarios scenarios;
    private final ReadGround grounds;
    private final WhatIf whatIf;
    private final Time time;

    ScenarioResource(KeepScenarios scenarios, ReadGround grounds, WhatIf whatIf, Time time) {
        this.scenarios = scenarios;
        this.grounds = grounds;
        this.whatIf = whatIf;
        this.time = time;
    }

    @GET
    @Path("/territories/{territory}/scenarios")
    @RolesAllowed(May.VIEW_TERRITORY)
    @Transactional
    @Operation(operationId = "listScenarios", summary = "The territory's scenarios, last changed first")
    public List<ScenarioResponse> list(
            @Parameter(description = "Département code; the caller's own", example = "00") @PathParam("territory")
                    String territory) {
        return scenarios.of(territory);
    }

    @POST
    @Path("/territories/{territory}/scenarios")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.VIEW_TERRITORY)
    @Transactional
    @Operation(
            operationId = "createScenario",
            summary = "Keep changes that are thought of together",
            description = "At most 100 a territory. All its coordinators read and change them.")
    @APIResponseSchema(value = ScenarioResponse.class, responseCode = "201", responseDescription = "Kept")
    @APIResponse(responseCode = "409", description = "There are 100 already")
    public RestResponse<ScenarioResponse> create(
            @Parameter(description = "Département code; the caller's own", example = "00") @PathParam("territory")
                    String territory,
            @NotNull @Valid ScenarioRequest request) {
        return answer(RestResponse.Status.CREATED, scenarios.create(territory, request));
    }

    @GET
    @Path("/scenarios/{id}")
    @RolesAllowed(May.SEARCH_NETWORK)
    @Transactional
    @Operation(
            operationId = "getScenario",
            summary = "One scenario, for its coordinators and, when it is shared, for whoever is signed in",
            description = "The ETag is what If-Match must say when it is replaced.")
    @APIResponseSchema(value = ScenarioResponse.class, responseCode = "200", responseDescription = "The scenario")
    public RestResponse<ScenarioResponse> get(
            @Parameter(description = "The scenario's id", example = AN_ID) @PathParam("id") UUID id) {
        return answer(RestResponse.Status.OK, scenarios.read(id));
    }

    @GET
    @Path("/scenarios/{id}/effect")
    @RolesAllowed(May.SEARCH_NETWORK)
    @Transactional
    @Operation(
            operationId = "getScenarioEffect",
            summary = "What one scenario would bring, with what is known now",
            description =
                    "For its coordinators and, when it is shared, for whoever is signed in. Of the month it was kept"
                            + " for, or of the present one once that is over.")
    @APIResponseSchema(
            value = CoverageEffectResponse.class,
            responseCode = "200",
            responseDescription = "Before and after")
    public CoverageEffectResponse effect(
            @Parameter(description = "The scenario's id", example = AN_ID) @PathParam("id") UUID id,
            @Parameter(description = "Reckoned as it was kept, or with the usual settings", example = "AS_KEPT")
                    @QueryParam("settings")
                    @DefaultValue("AS_KEPT")
                    ScenarioSettings.Choice choice) {
        Scenario scenario = scenarios.read(id);
        ScenarioSettings settings =
                choice == ScenarioSettings.Choice.AS_KEPT ? scenario.settings() : ScenarioSettings.USUAL;
        Ground ground = grounds.of(settings.question(scenario.territoryCode, scenario.orientationType, time.today()));
        WhatIf.Changed changed = whatIf.apply(ground, scenario.changes);
        return new CompareGrounds(ground, changed.ground()).response(changed.skipped());
    }

    @PUT
    @Path("/scenarios/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.VIEW_TERRITORY)
    @Transactional
    @Operation(operationId = "replaceScenario", summary = "Change a scenario")
    @APIResponseSchema(value = ScenarioResponse.class, responseCode = "200", responseDescription = "As it is kept")
    public RestResponse<ScenarioResponse> replace(
            @Parameter(description = "The scenario's id", example = AN_ID) @PathParam("id") UUID id,
            @NotNull @Valid ScenarioRequest request,
            @Parameter(
                            description = "The ETag of the scenario that was read; without it the answer is 428",
                            example = "\"2\"")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch) {
        return answer(RestResponse.Status.OK, scenarios.replace(id, request, Conditions.of(ifMatch, null)));
    }

    @POST
    @Path("/scenarios/{id}/share")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.VIEW_TERRITORY)
    @Transactional
    @Operation(
            operationId = "shareScenario",
            summary = "Let whoever is signed in and has the address read it, or no longer")
    @APIResponseSchema(value = ScenarioResponse.class, responseCode = "200", responseDescription = "Done")
    public RestResponse<ScenarioResponse> share(
            @Parameter(description = "The scenario's id", example = AN_ID) @PathParam("id") UUID id,
            @NotNull @Valid ShareRequest request) {
        return answer(RestResponse.Status.OK, scenarios.share(id, request.shared()));
    }

    @POST
    @Path("/scenarios/{id}/remove")
    @RolesAllowed(May.VIEW_TERRITORY)
    @Transactional
    @Operation(operationId = "removeScenario", summary = "Forget a scenario")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void remove(@Parameter(description = "The scenario's id", example = AN_ID) @PathParam("id") UUID id) {
        scenarios.remove(id);
    }

    @Schema(name = "ShareScenarioRequest")
    record ShareRequest(@NotNull @Schema(examples = "true") Boolean shared) {}

    private RestResponse<ScenarioResponse> answer(RestResponse.Status status, Scenario scenario) {
        return RestResponse.ResponseBuilder.create(
                        status, ScenarioResponse.of(scenario, scenarios.isOwn(scenario.territoryCode)))
                .header("ETag", Conditions.etag(scenario.version))
                .build();
    }
}
