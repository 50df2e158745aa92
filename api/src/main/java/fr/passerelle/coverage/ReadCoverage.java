package fr.passerelle.coverage;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.CensusCommune;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A territory's coverage and one commune's, for whoever coordinates the territory. */
@ApplicationScoped
class ReadCoverage {

    private final ReadGround grounds;
    private final Territories territories;
    private final KeepMonths months;
    private final FindAnomalies anomalies;
    private final Caller caller;
    private final Time time;

    ReadCoverage(
            ReadGround grounds,
            Territories territories,
            KeepMonths months,
            FindAnomalies anomalies,
            Caller caller,
            Time time) {
        this.grounds = grounds;
        this.territories = territories;
        this.months = months;
        this.anomalies = anomalies;
        this.caller = caller;
        this.time = time;
    }

    /**
     * Of a month that is over as it stood then.
     *
     * @throws Problem not-found (404) for another territory than the caller's, or when nothing was kept of that month
     */
    CoverageResponse of(CoverageQuestion question) {
        if (question.isPast(time.today())) {
            requireCoordinator(question.territory());
            return months.read(question)
                    .orElseThrow(() -> new Problem(
                            ProblemType.NOT_FOUND, "Nothing was kept of this month; ask which months were."));
        }
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

    /** @throws Problem not-found (404) for another territory than the caller's */
    List<String> months(String territory) {
        requireCoordinator(territory);
        return months.months(territory);
    }

    /** As it is or will be: a past month cannot be reckoned again. */
    Ground ground(CoverageQuestion question) {
        if (question.isPast(time.today())) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "month", "is past: only its map was kept");
        }
        requireCoordinator(question.territory());
        return grounds.of(question);
    }

    /** @throws Problem not-found (404) for another territory than the caller's */
    CoverageAnomaliesResponse anomalies(String territory) {
        requireCoordinator(territory);
        return anomalies.in(territory);
    }

    /** Of whom asked for its coverage before. */
    String outlines(String territory) {
        requireCoordinator(territory);
        return territories.outlines(territory);
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
