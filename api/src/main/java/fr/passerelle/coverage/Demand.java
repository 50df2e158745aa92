package fr.passerelle.coverage;

import fr.passerelle.territory.Indicator;
import fr.passerelle.territory.IndicatorState;
import fr.passerelle.territory.Territories.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many people in each commune need help: π × population × fragility ÷ the territory's mean fragility, the mean
 * weighted by population, so that a territory's demand is π × its population. Rule and sources: {@link FragilityRule}.
 */
final class Demand {

    private final FragilityRule rule;

    Demand(FragilityRule rule) {
        this.rule = rule;
    }

    /** What is known of one commune before anything is reckoned. */
    record Facts(String code, @Nullable String epci, boolean own, int population, Map<Indicator, Figure> figures) {}

    /**
     * @param fragility 0–10; the territory's mean where nothing is known
     * @param scores in the order of the rule
     * @param people in need; not rounded
     */
    record OfCommune(double fragility, boolean known, List<Score> scores, double people) {

        boolean imputed() {
            return scores.stream().anyMatch(Score::imputed);
        }
    }

    /**
     * @param percent null where it is missing
     * @param imputed the commune's own figure is under secrecy, another stands in for it
     */
    record Score(
            Indicator indicator,
            @Nullable Double percent,
            boolean imputed,
            @Nullable Double score) {}

    /** @return in the order of the communes; those that are not the territory's own are set against its mean all the same */
    List<OfCommune> of(List<Facts> communes) {
        Map<String, Double> hidden = new HashMap<>();
        List<List<Score>> scores = communes.stream()
                .map(commune -> rule.indicators().stream()
                        .map(scale -> score(scale, commune, communes, hidden))
                        .toList())
                .toList();
        List<Optional<Double>> fragilities = scores.stream().map(Demand::mean).toList();
        double mean = territoryMean(communes, fragilities);
        List<OfCommune> demands = new ArrayList<>();
        for (int i = 0; i < communes.size(); i++) {
            double fragility = fragilities.get(i).orElse(mean);
            double relative = mean == 0 ? 1 : fragility / mean;
            demands.add(new OfCommune(
                    fragility,
                    fragilities.get(i).isPresent(),
                    scores.get(i),
                    rule.shareInNeed().value() * communes.get(i).population * relative));
        }
        return demands;
    }

    private static double territoryMean(List<Facts> communes, List<Optional<Double>> fragilities) {
        double people = 0;
        double sum = 0;
        for (int i = 0; i < communes.size(); i++) {
            if (communes.get(i).own && fragilities.get(i).isPresent()) {
                people += communes.get(i).population;
                sum += communes.get(i).population * fragilities.get(i).get();
            }
        }
        return people == 0 ? 0 : sum / people;
    }

    private static Optional<Double> mean(List<Score> scores) {
        var known = scores.stream()
                .flatMap(score -> Stream.ofNullable(score.score()))
                .mapToDouble(Double::doubleValue)
                .average();
        return known.isPresent() ? Optional.of(known.getAsDouble()) : Optional.empty();
    }

    private Score score(FragilityRule.Scale scale, Facts commune, List<Facts> all, Map<String, Double> hidden) {
        Figure figure = commune.figures.get(scale.indicator());
        boolean secret = figure != null && figure.state() == IndicatorState.SECRET;
        Double percent = figure == null ? null : secret ? standIn(scale, commune, all, hidden) : figure.value();
        return new Score(
                scale.indicator(), percent, secret && percent != null, percent == null ? null : scale.score(percent));
    }

    /** Of the same EPCI, else of the territory; null where nobody around has a published figure. */
    private static @Nullable Double standIn(
            FragilityRule.Scale scale, Facts commune, List<Facts> all, Map<String, Double> hidden) {
        String epci = commune.epci;
        Double near = epci == null
                ? Double.valueOf(Double.NaN)
                : hidden.computeIfAbsent(
                        scale.indicator() + " " + epci, any -> published(scale, all, one -> epci.equals(one.epci)));
        Double found = near != null && !near.isNaN()
                ? near
                : hidden.computeIfAbsent(scale.indicator() + "", any -> published(scale, all, Facts::own));
        return found == null || found.isNaN() ? null : found;
    }

    /** Mean by population of those with a published figure; NaN where there is none. */
    private static double published(FragilityRule.Scale scale, List<Facts> all, Predicate<Facts> which) {
        double people = 0;
        double sum = 0;
        for (Facts one : all) {
            Figure figure = one.figures.get(scale.indicator());
            if (which.test(one) && figure != null && figure.value() != null) {
                people += one.population;
                sum += one.population * figure.value();
            }
        }
        return people == 0 ? Double.NaN : sum / people;
    }
}
