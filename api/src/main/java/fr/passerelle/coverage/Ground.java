package fr.passerelle.coverage;

import fr.passerelle.territory.CensusCommune;
import fr.passerelle.territory.Neighbour;
import fr.passerelle.territory.Reach;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A territory as it is reckoned with, its loaded neighbours around it: who lives where, who helps where, who reaches
 * whom. Sums are of the territory's own; a neighbour's people and places only count in what is shared.
 *
 * @param communes the territory's own first
 * @param own how many of them are the territory's own
 * @param demands in the order of the communes
 * @param reach from the communes to the sites, up to 30 minutes whatever the catchment
 */
record Ground(
        CoverageQuestion question,
        List<CensusCommune> communes,
        int own,
        List<Demand.OfCommune> demands,
        List<Site> sites,
        Reach reach,
        List<Neighbour> neighbours) {

    double[] demand() {
        return demands.stream().mapToDouble(Demand.OfCommune::people).toArray();
    }

    double[] supply() {
        return sites.stream().mapToDouble(Site::perWeek).toArray();
    }

    double ownDemand() {
        return demands.stream().limit(own).mapToDouble(Demand.OfCommune::people).sum();
    }

    double ownSupply() {
        return sites.stream().filter(Site::own).mapToDouble(Site::perWeek).sum();
    }

    /** A*, places a week a person; 0 when no capacity is known. */
    double target() {
        double people = ownDemand();
        return people == 0 ? 0 : ownSupply() / people;
    }

    /** Against its own target. */
    Gap gap() {
        return gapAgainst(target());
    }

    Gap gapAgainst(double target) {
        return Gap.of(demand(), supply(), reach, question.catchment(), question.method(), target);
    }

    /** The number of this commune of the territory's own; -1 when it is none of them. */
    int indexOf(String code) {
        return IntStream.range(0, own)
                .filter(i -> communes.get(i).code().equals(code))
                .findFirst()
                .orElse(-1);
    }

    Ground with(List<Site> others, Reach reachOfThem) {
        return new Ground(question, communes, own, demands, others, reachOfThem, neighbours);
    }
}
