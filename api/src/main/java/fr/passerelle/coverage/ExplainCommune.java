package fr.passerelle.coverage;

import fr.passerelle.coverage.CommuneCoverageResponse.Figure;
import fr.passerelle.coverage.CommuneCoverageResponse.Near;
import fr.passerelle.territory.Reach;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Why one commune's figure is what it is. */
final class ExplainCommune {

    private final Ground ground;
    private final Gap gap;
    private final FragilityRule rule;

    ExplainCommune(Ground ground, Gap gap, FragilityRule rule) {
        this.ground = ground;
        this.gap = gap;
        this.rule = rule;
    }

    CommuneCoverageResponse of(int index) {
        Demand.OfCommune demand = ground.demands().get(index);
        return new CommuneCoverageResponse(
                new CoverageView(ground, gap).line(index),
                ground.communes().get(index).epciName(),
                demand.scores().stream()
                        .map(score -> new Figure(
                                score.indicator(), rounded(score.percent()), score.imputed(), rounded(score.score())))
                        .toList(),
                CoverageView.twoDecimals(meanFragility()),
                rule.shareInNeed().value(),
                CoverageView.twoDecimals(gap.target() * 1_000),
                near(index));
    }

    private static @Nullable Double rounded(@Nullable Double number) {
        return number == null ? null : (Double) CoverageView.oneDecimal(number);
    }

    /** Weighted by population, over those of which something is known. */
    private double meanFragility() {
        double people = 0;
        double sum = 0;
        for (int i = 0; i < ground.own(); i++) {
            if (ground.demands().get(i).known()) {
                people += ground.communes().get(i).population();
                sum += ground.communes().get(i).population()
                        * ground.demands().get(i).fragility();
            }
        }
        return people == 0 ? 0 : sum / people;
    }

    private List<Near> near(int index) {
        Reach reach = ground.reach();
        int[] sharing = sharing();
        Weights weights = new Weights(
                ground.supply(),
                reach,
                ground.question().catchment(),
                ground.question().method());
        return IntStream.range(reach.from(index), reach.until(index))
                .boxed()
                .sorted(Comparator.comparing((Integer pair) -> reach.minutes(pair))
                        .thenComparing(
                                pair -> ground.sites().get(reach.to(pair)).name()))
                .map(pair -> {
                    Site site = ground.sites().get(reach.to(pair));
                    double weight = ground.question().catchment().weight(reach.minutes(pair));
                    return new Near(
                            site.placeId(),
                            site.name(),
                            site.point().communeCode(),
                            site.own(),
                            CoverageView.whole(reach.minutes(pair)),
                            weight,
                            CoverageView.oneDecimal(site.perWeek()),
                            site.certainty(),
                            sharing[reach.to(pair)],
                            CoverageView.twoDecimals(ground.demands().get(index).people()
                                    * gap.ratio()[reach.to(pair)]
                                    * weights.of(index, pair)));
                })
                .toList();
    }

    /** How many communes with somebody in need go to each site. */
    private int[] sharing() {
        Reach reach = ground.reach();
        int[] communes = new int[ground.sites().size()];
        for (int i = 0; i < ground.communes().size(); i++) {
            for (int pair = reach.from(i); pair < reach.until(i); pair++) {
                boolean goes = ground.question().catchment().weight(reach.minutes(pair)) > 0;
                communes[reach.to(pair)] += goes ? 1 : 0;
            }
        }
        return communes;
    }
}
