package fr.passerelle.coverage;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.CensusCommune;
import fr.passerelle.territory.Neighbour;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;

/** The room's door for paper: what a brief for elected officials says, reckoned with the usual settings. */
@ApplicationScoped
public class EpciBriefs {

    private static final int PROPOSALS = 3;

    /** One half-day of one person a week, at half an hour for each. */
    private static final int PER_WEEK = 8;

    private final ReadCoverage coverage;
    private final SuggestCommunes suggest;
    private final Territories territories;
    private final Time time;

    EpciBriefs(ReadCoverage coverage, SuggestCommunes suggest, Territories territories, Time time) {
        this.coverage = coverage;
        this.suggest = suggest;
        this.territories = territories;
        this.time = time;
    }

    /** @throws Problem not-found (404) for another territory than the caller's, or for no EPCI of it */
    public EpciBrief of(String territory, String siren, OrientationType help) {
        Ground ground = coverage.ground(CoverageQuestion.usual(territory, help, time.today()));
        CoverageResponse whole = new CoverageView(ground, ground.gap())
                .response(territories.name(territory).orElse(territory));
        CoverageResponse.Group epci = whole.epcis().stream()
                .filter(group -> group.code().equals(siren))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "No EPCI of this territory has this SIREN."));
        SuggestionResponse suggested =
                suggest.of(ground, ground.target(), PROPOSALS, PER_WEEK, commune -> siren.equals(commune.epci()));
        return new EpciBrief(
                epci.name(),
                whole.territoryName(),
                help,
                ground.question().month(),
                epci.population(),
                epci.peopleInNeed(),
                epci.missing(),
                epci.beyond20(),
                whole.totals().places(),
                whole.totals().declared(),
                communes(ground, whole, siren),
                suggested.communes().stream()
                        .filter(one -> one.closes() > 0)
                        .map(one -> new EpciBrief.Proposal(one.name(), PER_WEEK, one.closes()))
                        .toList(),
                territories.outlines(territory),
                ground.neighbours().stream()
                        .filter(one -> !one.loaded())
                        .map(Neighbour::name)
                        .toList());
    }

    private static List<EpciBrief.Commune> communes(Ground ground, CoverageResponse whole, String siren) {
        return IntStream.range(0, ground.own())
                .filter(i -> siren.equals(ground.communes().get(i).epci()))
                .mapToObj(i -> {
                    CensusCommune commune = ground.communes().get(i);
                    return new EpciBrief.Commune(
                            commune.code(),
                            commune.name(),
                            whole.communes().get(i).share());
                })
                .toList();
    }
}
