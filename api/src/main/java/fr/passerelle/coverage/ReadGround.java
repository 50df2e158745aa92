package fr.passerelle.coverage;

import fr.passerelle.network.HelpSupplies;
import fr.passerelle.network.HelpSupply;
import fr.passerelle.territory.CensusCommune;
import fr.passerelle.territory.Indicator;
import fr.passerelle.territory.Neighbour;
import fr.passerelle.territory.Reach;
import fr.passerelle.territory.ReachFinder;
import fr.passerelle.territory.Territories;
import fr.passerelle.territory.Territories.Figure;
import fr.passerelle.territory.TravelPoint;
import fr.passerelle.territory.TravelTimes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts together what a coverage is reckoned from, as it stands in the database now. */
@ApplicationScoped
class ReadGround {

    /** Nobody farther counts in any measure. */
    static final int FARTHEST_MINUTES = 30;

    private final Territories territories;
    private final HelpSupplies supplies;
    private final TravelTimes travelTimes;
    private final FragilityRule rule = FragilityRule.published();

    ReadGround(Territories territories, HelpSupplies supplies, TravelTimes travelTimes) {
        this.territories = territories;
        this.supplies = supplies;
        this.travelTimes = travelTimes;
    }

    FragilityRule rule() {
        return rule;
    }

    Ground of(CoverageQuestion question) {
        String own = question.territory();
        List<Neighbour> neighbours = territories.neighbours(own);
        List<String> around = Stream.concat(
                        Stream.of(own),
                        neighbours.stream().filter(Neighbour::loaded).map(Neighbour::code))
                .toList();
        List<CensusCommune> communes = territories.census(around).stream()
                .sorted(Comparator.comparing(commune -> !commune.territoryCode().equals(own)))
                .toList();
        Map<String, Map<Indicator, Figure>> figures = new HashMap<>();
        around.forEach(code -> figures.putAll(territories.indicators(code)));
        List<Demand.Facts> facts = communes.stream()
                .map(commune -> new Demand.Facts(
                        commune.code(),
                        commune.epci(),
                        commune.territoryCode().equals(own),
                        commune.population(),
                        figures.getOrDefault(commune.code(), Map.of())))
                .toList();
        List<Site> sites =
                sites(supplies.of(new HelpSupply.Question(around, question.type(), question.month())), question);
        return new Ground(
                question,
                communes,
                (int) facts.stream().filter(Demand.Facts::own).count(),
                new Demand(rule).of(facts),
                sites,
                reach(communes, sites.stream().map(Site::point).toList(), question),
                neighbours);
    }

    Reach reach(List<CensusCommune> communes, List<TravelPoint> to, CoverageQuestion question) {
        List<TravelPoint> from = communes.stream().map(CensusCommune::point).toList();
        double[] populations =
                communes.stream().mapToDouble(CensusCommune::population).toArray();
        return travelTimes.reach(new ReachFinder(from, populations), from, to, FARTHEST_MINUTES, question.mode());
    }

    /** The same territory with other sites. */
    Ground with(Ground ground, List<Site> sites) {
        return ground.with(
                sites, reach(ground.communes(), sites.stream().map(Site::point).toList(), ground.question()));
    }

    private static List<Site> sites(List<HelpSupply> supplies, CoverageQuestion question) {
        List<Site> sites = new ArrayList<>();
        for (HelpSupply supply : supplies) {
            if (supply.presence() > 0) {
                double perWeek = perWeek(supply, question.estimates());
                double presence = supply.presence();
                Site.Certainty certainty = certainty(supply, perWeek);
                boolean own = supply.territoryCode().equals(question.territory());
                supply.spots()
                        .forEach(spot -> sites.add(new Site(
                                supply.placeId(),
                                supply.name(),
                                supply.kinds(),
                                supply.travels(),
                                spot.point(),
                                own,
                                presence * spot.share(),
                                perWeek * presence * spot.share(),
                                certainty)));
            }
        }
        return sites;
    }

    private static double perWeek(HelpSupply supply, Estimates estimates) {
        Integer perWeek = supply.perWeek();
        return perWeek == null ? 0 : supply.estimated() ? perWeek * estimates.factor() : perWeek;
    }

    private static Site.Certainty certainty(HelpSupply supply, double perWeek) {
        if (perWeek == 0) {
            return Site.Certainty.UNKNOWN;
        }
        return supply.estimated() ? Site.Certainty.ESTIMATED : Site.Certainty.DECLARED;
    }
}
