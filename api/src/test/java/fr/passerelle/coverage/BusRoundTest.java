package fr.passerelle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BusRoundTest {

    @Test
    void a_round_of_seven_villages_is_the_shortest_or_nearly() {
        Random random = new Random(1958);
        int shortest = 0;
        for (int run = 0; run < 200; run++) {
            double[][] minutes = plane(random, 8);
            int[] order = BusRound.order(minutes);
            assertThat(Arrays.stream(order).sorted()).containsExactly(1, 2, 3, 4, 5, 6, 7);
            double best = best(minutes, new int[] {1, 2, 3, 4, 5, 6, 7}, 0);
            double found = BusRound.length(minutes, order);
            assertThat(found).as("run " + run).isLessThan(best * 1.15);
            shortest += found < best + 1e-9 ? 1 : 0;
        }
        assertThat(shortest).isGreaterThan(160);
    }

    @Test
    void one_village_is_there_and_back_and_none_is_no_round() {
        assertThat(BusRound.order(new double[][] {{0, 12}, {13, 0}})).containsExactly(1);
        assertThat(BusRound.length(new double[][] {{0, 12}, {13, 0}}, new int[] {1}))
                .isEqualTo(25);
        assertThat(BusRound.order(new double[][] {{0}})).isEmpty();
    }

    private static double[][] plane(Random random, int count) {
        double[] x = random.doubles(count, 0, 50).toArray();
        double[] y = random.doubles(count, 0, 50).toArray();
        double[][] minutes = new double[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                minutes[i][j] = Math.hypot(x[i] - x[j], y[i] - y[j]);
            }
        }
        return minutes;
    }

    private static double best(double[][] minutes, int[] order, int fixed) {
        if (fixed == order.length) {
            return BusRound.length(minutes, order);
        }
        double best = Double.POSITIVE_INFINITY;
        for (int i = fixed; i < order.length; i++) {
            int[] swapped = order.clone();
            swapped[fixed] = order[i];
            swapped[i] = order[fixed];
            best = Math.min(best, best(minutes, swapped, fixed + 1));
        }
        return best;
    }
}
