package fr.passerelle.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.passerelle.territory.Reach;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessibilityTest {

    private static final Offset<Double> EXACTLY = within(1e-12);

    /**
     * By hand. Three communes of 100, 50 and 10 people; a place of 12 a week and one of 6. The first commune is 5
     * minutes from the first place; the second 15 from the first and 8 from the second; the third 28 from the second.
     *
     * <p>R1 = 12 ÷ (100·1 + 50·0.68) = 12 ÷ 134. R2 = 6 ÷ (50·1 + 10·0.22) = 6 ÷ 52.2.
     */
    @Test
    void a_small_territory_comes_out_as_reckoned_by_hand() {
        Reach reach = Pairs.of(new double[] {5, -1}, new double[] {15, 8}, new double[] {-1, 28});
        Accessibility two = Accessibility.of(
                new double[] {100, 50, 10}, new double[] {12, 6}, reach, Catchment.WITHIN_30, Method.ENHANCED_TWO_STEP);
        assertThat(two.ratio()).containsExactly(new double[] {12 / 134.0, 6 / 52.2}, EXACTLY);
        assertThat(two.access())
                .containsExactly(new double[] {12 / 134.0, 0.68 * 12 / 134.0 + 6 / 52.2, 0.22 * 6 / 52.2}, EXACTLY);
    }

    /** The same with choice: the second commune counts 0.68 ÷ 1.68 at the first place and 1 ÷ 1.68 at the second. */
    @Test
    void with_three_steps_whoever_has_a_choice_counts_at_each_place_for_a_part() {
        Reach reach = Pairs.of(new double[] {5, -1}, new double[] {15, 8}, new double[] {-1, 28});
        Accessibility three = Accessibility.of(
                new double[] {100, 50, 10}, new double[] {12, 6}, reach, Catchment.WITHIN_30, Method.THREE_STEP);
        double first = 0.68 * 0.68 / 1.68;
        double second = 1 / 1.68;
        double r1 = 12 / (100 + 50 * first);
        double r2 = 6 / (50 * second + 10 * 0.22);
        assertThat(three.ratio()).containsExactly(new double[] {r1, r2}, EXACTLY);
        assertThat(three.access()).containsExactly(new double[] {r1, first * r1 + second * r2, 0.22 * r2}, EXACTLY);
    }

    @Test
    void who_does_not_go_farther_than_20_minutes_shares_nothing_beyond() {
        Reach reach = Pairs.of(new double[] {20, 20.5f});
        Accessibility near = Accessibility.of(
                new double[] {10}, new double[] {4, 4}, reach, Catchment.WITHIN_20, Method.ENHANCED_TWO_STEP);
        assertThat(near.ratio()).containsExactly(new double[] {4 / 6.8, 0}, EXACTLY);
    }

    @Test
    void the_weights_change_just_after_10_20_and_30_minutes() {
        assertThat(Catchment.WITHIN_30.weight(0)).isEqualTo(1);
        assertThat(Catchment.WITHIN_30.weight(10)).isEqualTo(1);
        assertThat(Catchment.WITHIN_30.weight(10.01)).isEqualTo(0.68);
        assertThat(Catchment.WITHIN_30.weight(20)).isEqualTo(0.68);
        assertThat(Catchment.WITHIN_30.weight(20.01)).isEqualTo(0.22);
        assertThat(Catchment.WITHIN_30.weight(30)).isEqualTo(0.22);
        assertThat(Catchment.WITHIN_30.weight(30.01)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_shared_out_is_what_there_is(Method method) {
        Random random = new Random(2026);
        for (int run = 0; run < 500; run++) {
            double[] demand = Pairs.people(random, random.nextInt(1, 60), 400);
            double[] supply = Pairs.people(random, random.nextInt(1, 25), 40);
            Reach reach = Pairs.of(Pairs.random(random, demand.length, supply.length));
            Catchment catchment = Catchment.values()[random.nextInt(2)];
            Accessibility shared = Accessibility.of(demand, supply, reach, catchment, method);
            double given = 0;
            for (int commune = 0; commune < demand.length; commune++) {
                given += shared.access()[commune] * demand[commune];
            }
            double there = 0;
            for (int site = 0; site < supply.length; site++) {
                there += shared.ratio()[site] > 0 ? supply[site] : 0;
            }
            assertThat(given).as("run " + run).isCloseTo(there, within(1e-9 * Math.max(1, there)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_plain_table_reckoned_the_long_way_gives_the_same(Method method) {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            double[] demand = Pairs.people(random, 30, 400);
            double[] supply = Pairs.people(random, 12, 40);
            double[][] minutes = Pairs.random(random, 30, 12);
            Accessibility shared = Accessibility.of(demand, supply, Pairs.of(minutes), Catchment.WITHIN_30, method);
            assertThat(shared.access()).containsExactly(theLongWay(demand, supply, minutes, method), within(1e-9));
        }
    }

    /** Written from the papers' formulas with full matrices, and nothing of the product but the two enumerations. */
    private static double[] theLongWay(double[] demand, double[] supply, double[][] minutes, Method method) {
        double[][] w = new double[demand.length][supply.length];
        for (int i = 0; i < demand.length; i++) {
            for (int j = 0; j < supply.length; j++) {
                double t = minutes[i][j];
                w[i][j] = t < 0 || t > 30 ? 0 : t > 20 ? 0.22 : t > 10 ? 0.68 : 1;
            }
        }
        if (method == Method.THREE_STEP) {
            for (double[] row : w) {
                double all = 0;
                for (int j = 0; j < row.length; j++) {
                    all += supply[j] > 0 ? row[j] : 0;
                }
                for (int j = 0; j < row.length; j++) {
                    row[j] = all == 0 ? 0 : row[j] * row[j] / all;
                }
            }
        }
        double[] access = new double[demand.length];
        for (int j = 0; j < supply.length; j++) {
            int site = j;
            double sharing = 0;
            for (int i = 0; i < demand.length; i++) {
                sharing += demand[i] * w[i][site];
            }
            for (int i = 0; i < demand.length && sharing > 0; i++) {
                access[i] += supply[site] / sharing * w[i][site];
            }
        }
        return access;
    }

    @Test
    void a_gap_is_what_is_missing_to_an_equal_share_and_never_less_than_nothing() {
        Reach reach = Pairs.of(new double[] {5}, new double[] {-1});
        Gap gap = Gap.of(
                new double[] {100, 50},
                new double[] {15},
                reach,
                Catchment.WITHIN_30,
                Method.ENHANCED_TWO_STEP,
                15 / 150.0);
        assertThat(gap.missing()).containsExactly(new double[] {0, 50}, EXACTLY);
        assertThat(gap.nearest()).containsExactly(5, Double.POSITIVE_INFINITY);
        assertThat(gap.beyond(new double[] {100, 50}, 20)).containsExactly(0, 50);
        assertThat(Arrays.stream(Gap.of(
                                        new double[] {100, 50},
                                        new double[] {0},
                                        reach,
                                        Catchment.WITHIN_30,
                                        Method.ENHANCED_TWO_STEP,
                                        0)
                                .missing())
                        .sum())
                .as("without any known capacity no gap can be said")
                .isZero();
    }
}
