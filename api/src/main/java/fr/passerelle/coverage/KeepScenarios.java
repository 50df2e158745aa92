package fr.passerelle.coverage;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.time.Time;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Scenarios, kept by the coordinators of their territory; one that is shared can be read by its address. */
@ApplicationScoped
class KeepScenarios {

    /** Nobody compares more; whoever has so many can delete some. */
    static final int AT_MOST = 100;

    private final Scenarios scenarios;
    private final ReadGround grounds;
    private final WhatIf whatIf;
    private final Caller caller;
    private final Time time;

    KeepScenarios(Scenarios scenarios, ReadGround grounds, WhatIf whatIf, Caller caller, Time time) {
        this.scenarios = scenarios;
        this.grounds = grounds;
        this.whatIf = whatIf;
        this.caller = caller;
        this.time = time;
    }

    /** Last changed first. */
    List<ScenarioResponse> of(String territory) {
        requireCoordinator(territory);
        return scenarios.list("territoryCode = ?1 order by changedAt desc, id desc", territory).stream()
                .map(scenario -> ScenarioResponse.of(scenario, true))
                .toList();
    }

    /** @throws Problem not-found (404) unless the caller coordinates its territory or it is shared */
    Scenario read(UUID id) {
        return scenarios
                .findByIdOptional(id)
                .filter(scenario -> scenario.shared || isOwn(scenario.territoryCode))
                .orElseThrow(KeepScenarios::unknown);
    }

    /** @throws Problem invalid-request (400) for a change that cannot be reckoned, already-done (409) when there are 100 */
    Scenario create(String territory, ScenarioRequest request) {
        requireCoordinator(territory);
        if (scenarios.count("territoryCode", territory) >= AT_MOST) {
            throw new Problem(
                    ProblemType.ALREADY_DONE, "There are " + AT_MOST + " scenarios; remove one that is not needed.");
        }
        Scenario scenario = new Scenario(UuidCreator.getTimeOrderedEpoch(), territory, time.now());
        fill(scenario, request);
        scenarios.persistAndFlush(scenario);
        return scenario;
    }

    /** @throws Problem precondition-required (428) without If-Match, stale-version (412) when somebody was quicker */
    Scenario replace(UUID id, ScenarioRequest request, Conditions conditions) {
        Scenario scenario = own(id);
        conditions.requireVersion(scenario.version);
        fill(scenario, request);
        scenarios.flush();
        return scenario;
    }

    Scenario share(UUID id, boolean shared) {
        Scenario scenario = own(id);
        scenario.shared = shared;
        scenarios.flush();
        return scenario;
    }

    void remove(UUID id) {
        scenarios.delete(own(id));
    }

    boolean isOwn(String territory) {
        return caller.coordinatedTerritory().filter(territory::equals).isPresent();
    }

    private void fill(Scenario scenario, ScenarioRequest request) {
        ScenarioSettings settings = request.settings().kept(time.today());
        Ground ground = grounds.of(settings.question(scenario.territoryCode, request.orientationType(), time.today()));
        // Says which change cannot be: what is kept can be reckoned.
        whatIf.apply(ground, request.changes());
        scenario.name = request.name().strip();
        scenario.orientationType = request.orientationType();
        scenario.changes = request.changes().stream()
                .map(change -> change.named(names(ground, change)))
                .toList();
        scenario.lookedAt = settings;
        scenario.changedAt = time.now();
    }

    /** As they are called now: a place that closes, or a commune that merges, is still named when it is read. */
    private static @Nullable List<String> names(Ground ground, CoverageChange change) {
        List<String> names =
                switch (change.kind()) {
                    case OPEN, ROUND ->
                        Objects.requireNonNullElse(change.communeCodes(), List.<String>of()).stream()
                                .map(code -> ground.communes()
                                        .get(ground.indexOf(code))
                                        .name())
                                .toList();
                    case CLOSE, CAPACITY ->
                        ground.sites().stream()
                                .filter(site -> Objects.equals(change.placeId(), site.placeId()))
                                .map(Site::name)
                                .limit(1)
                                .toList();
                };
        return names.isEmpty() ? null : names;
    }

    private Scenario own(UUID id) {
        return Optional.of(read(id))
                .filter(scenario -> isOwn(scenario.territoryCode))
                .orElseThrow(() ->
                        new Problem(ProblemType.NOT_ALLOWED, "Only the territory's coordinators change a scenario."));
    }

    private void requireCoordinator(String territory) {
        if (!isOwn(territory)) {
            throw new Problem(ProblemType.NOT_FOUND, "You do not coordinate a territory with this code.");
        }
    }

    private static Problem unknown() {
        return new Problem(ProblemType.NOT_FOUND, "No scenario that you may read has this id.");
    }

    @ApplicationScoped
    static class Scenarios implements PanacheRepositoryBase<Scenario, UUID> {}
}
