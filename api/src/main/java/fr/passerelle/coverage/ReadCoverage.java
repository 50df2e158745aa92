package fr.passerelle.coverage;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.territory.CensusCommune;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A territory's coverage and one commune's, for whoever coordinates the territory. */
@ApplicationScoped
class ReadCoverage {

    private final ReadGround grounds;
    private final Territories territories;
    private final Caller caller;

    ReadCoverage(ReadGround grounds, Territories territories, Caller caller) {
        this.grounds = grounds;
        this.territories = territories;
        this.caller = caller;
    }

    /** @throws Problem not-found (404) for another territory than the caller's */
    CoverageResponse of(CoverageQuestion question) {
        Ground ground = ground(question);
        return new CoverageView(ground, ground.gap())
                .response(territories.name(question.territory()).orElse(question.territory()));
    }

    /** @throws Problem not-found (404) for another territory than the caller's, or for a commune that is not in it */
    CommuneCoverageResponse ofCommune(CoverageQuestion question, String commune) {
        Ground ground = ground(question);
        int index = ground.indexOf(commune);
        if (index < 0) {
            throw new Problem(ProblemType.NOT_FOUND, "No commune of this territory has this code.");
        }
        return new ExplainCommune(ground, ground.gap(), grounds.rule()).of(index);
    }

    Ground ground(CoverageQuestion question) {
        requireCoordinator(question.territory());
        return grounds.of(question);
    }

    /** @throws Problem not-found (404) for another territory than the caller's */
    List<CensusCommune> communes(String territory) {
        requireCoordinator(territory);
        return territories.census(List.of(territory));
    }

    private void requireCoordinator(String territory) {
        if (!territory.equals(caller.coordinatedTerritory().orElse(null))) {
            throw new Problem(ProblemType.NOT_FOUND, "You do not coordinate a territory with this code.");
        }
    }
}
