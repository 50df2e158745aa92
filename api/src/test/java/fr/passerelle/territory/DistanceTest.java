package fr.passerelle.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {

    @ParameterizedTest(name = "{5}")
    @CsvSource({
        "48.8566, 2.3522, 43.2965, 5.3698, 660.5, Paris to Marseille",
        "48.8566, 2.3522, 48.3904, -4.4861, 505.4, Paris to Brest over the meridian",
        "46, 0, 47, 0, 111.19, one degree of latitude",
        "0, 179.5, 0, -179.5, 111.19, over the date line",
        "0, 0, 0, 180, 20015.1, to the other side of the earth"
    })
    void it_is_the_great_circle(double fromLat, double fromLon, double toLat, double toLon, double km, String what) {
        assertThat(Distance.km(fromLat, fromLon, toLat, toLon)).as(what).isCloseTo(km, within(km * 0.002));
    }

    @Test
    void it_is_zero_to_oneself_equal_both_ways_and_never_longer_by_the_straight_way() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            double[] a = point(random);
            double[] b = point(random);
            double[] c = point(random);
            assertThat(km(a, a)).isZero();
            assertThat(km(a, b)).isEqualTo(km(b, a), within(1e-9));
            assertThat(km(a, c)).isLessThanOrEqualTo(km(a, b) + km(b, c) + 1e-6);
        }
    }

    private static double[] point(Random random) {
        return new double[] {random.nextDouble(-90, 90), random.nextDouble(-180, 180)};
    }

    private static double km(double[] from, double[] to) {
        return Distance.km(from[0], from[1], to[0], to[1]);
    }
}
