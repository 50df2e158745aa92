package fr.passerelle.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PointGridTest {

    @Test
    void it_finds_whom_a_search_through_everybody_finds_at_the_same_distance() {
        Random random = new Random(11);
        for (int run = 0; run < 40; run++) {
            List<TravelPoint> points = new ArrayList<>();
            double north = random.nextDouble(-60, 60);
            for (int i = 0; i < 300; i++) {
                points.add(
                        new TravelPoint(north + random.nextDouble(-1.5, 1.5), 2 + random.nextDouble(-1.5, 1.5), null));
            }
            PointGrid grid = new PointGrid(points);
            for (int asked = 0; asked < 20; asked++) {
                TravelPoint centre = points.get(asked);
                double km = random.nextDouble(0, 120);
                Map<Integer, Double> found = new HashMap<>();
                grid.within(centre, km, found::put);
                Map<Integer, Double> expected = new HashMap<>();
                for (int i = 0; i < points.size(); i++) {
                    if (centre.kmTo(points.get(i)) <= km) {
                        expected.put(i, centre.kmTo(points.get(i)));
                    }
                }
                assertThat(found.keySet()).isEqualTo(expected.keySet());
                found.forEach((index, away) -> assertThat(away).isCloseTo(expected.get(index), within(1e-6)));
            }
        }
    }

    @Test
    void nobody_is_near_in_an_empty_country() {
        new PointGrid(List.of()).within(new TravelPoint(46, 2, null), 1_000, (index, km) -> {
            throw new AssertionError("found " + index);
        });
    }
}
