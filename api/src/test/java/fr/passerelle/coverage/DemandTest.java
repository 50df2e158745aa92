package fr.passerelle.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.passerelle.territory.Indicator;
import fr.passerelle.territory.IndicatorState;
import fr.passerelle.territory.Territories.Figure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemandTest {

    private static final FragilityRule RULE = FragilityRule.published();
    private final Demand demand = new Demand(RULE);

    @Test
    void an_indicator_goes_from_0_to_10_between_its_bounds() {
        FragilityRule.Scale poverty = RULE.indicators().stream()
                .filter(scale -> scale.indicator() == Indicator.POVERTY_RATE)
                .findFirst()
                .orElseThrow();
        assertThat(poverty.score(7)).isZero();
        assertThat(poverty.score(20)).isEqualTo(5);
        assertThat(poverty.score(33)).isEqualTo(10);
        assertThat(poverty.score(0)).isZero();
        assertThat(poverty.score(54)).isEqualTo(10);
    }

    /** 1,000 people at 5 and 3,000 at 10: the mean is 8.75; 0.154 × 1,000 × 5 ÷ 8.75 = 88. */
    @Test
    void people_in_need_are_a_share_of_the_population_moved_by_fragility() {
        List<Demand.OfCommune> found =
                demand.of(List.of(commune("A", "e", 1_000, poverty(20)), commune("B", "e", 3_000, poverty(33))));
        assertThat(found.get(0).people()).isCloseTo(88, within(1e-9));
        assertThat(found.get(0).people() + found.get(1).people())
                .as("the territory's demand is a share of its population")
                .isCloseTo(0.154 * 4_000, within(1e-9));
    }

    @Test
    void a_figure_under_secrecy_is_that_of_its_epci_by_population_and_is_marked_never_zero() {
        List<Demand.OfCommune> found = demand.of(List.of(
                commune("A", "e", 1_000, poverty(10)),
                commune("B", "e", 3_000, poverty(20)),
                commune("C", "e", 200, secret()),
                commune("D", "other", 5_000, poverty(30)),
                commune("E", "alone", 200, secret())));
        assertThat(found.get(2).scores())
                .filteredOn(score -> score.indicator() == Indicator.POVERTY_RATE)
                .singleElement()
                .satisfies(score -> {
                    assertThat(score.percent()).isCloseTo(17.5, within(1e-9));
                    assertThat(score.imputed()).isTrue();
                });
        assertThat(found.get(2).imputed()).isTrue();
        assertThat(found.get(0).imputed()).isFalse();
        assertThat(found.get(4).scores().get(4).percent())
                .as("an EPCI without any published figure takes the territory's")
                .isCloseTo((10 * 1_000 + 20 * 3_000 + 30 * 5_000) / 9_000.0, within(1e-9));
    }

    @Test
    void a_missing_figure_is_left_out_and_whoever_nothing_is_known_of_has_the_mean() {
        List<Demand.OfCommune> found = demand.of(List.of(
                commune(
                        "A",
                        "e",
                        1_000,
                        Map.of(
                                Indicator.POVERTY_RATE,
                                known(20),
                                Indicator.AGED_65_AND_OVER,
                                new Figure(IndicatorState.MISSING, null, null))),
                commune("B", "e", 500, Map.of())));
        assertThat(found.get(0).fragility()).isEqualTo(5);
        assertThat(found.get(1).known()).isFalse();
        assertThat(found.get(1).fragility()).isEqualTo(5);
        assertThat(found.get(1).people()).isCloseTo(0.154 * 500, within(1e-9));
    }

    @Test
    void a_neighbour_is_set_against_the_territorys_mean_and_does_not_move_it() {
        Demand.Facts own = commune("A", "e", 1_000, poverty(20));
        Demand.Facts beyond = new Demand.Facts("B", "n", false, 1_000, poverty(33));
        List<Demand.OfCommune> found = demand.of(List.of(own, beyond));
        assertThat(found.get(0).people()).isCloseTo(154, within(1e-9));
        assertThat(found.get(1).people()).isCloseTo(308, within(1e-9));
    }

    private static Demand.Facts commune(String code, String epci, int population, Map<Indicator, Figure> figures) {
        return new Demand.Facts(code, epci, true, population, figures);
    }

    private static Map<Indicator, Figure> poverty(double percent) {
        return Map.of(Indicator.POVERTY_RATE, known(percent));
    }

    private static Map<Indicator, Figure> secret() {
        return Map.of(Indicator.POVERTY_RATE, new Figure(IndicatorState.SECRET, null, 2021));
    }

    private static Figure known(double percent) {
        return new Figure(IndicatorState.KNOWN, percent, 2021);
    }
}
