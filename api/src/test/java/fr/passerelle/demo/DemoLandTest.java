package fr.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoLandTest {

    private static final DemoTerritory TERRITORY = DemoGenerator.generate(LocalDate.of(2026, 3, 12));
    private static final List<DemoCommune> COMMUNES = TERRITORY.communes();

    private record Edge(DemoPoint from, DemoPoint to) {
        Edge reversed() {
            return new Edge(to, from);
        }
    }

    @Test
    void there_are_sixty_communes_of_every_size() {
        assertThat(COMMUNES).hasSize(60);
        assertThat(COMMUNES)
                .extracting(DemoCommune::code)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(COMMUNES).extracting(DemoCommune::name).doesNotHaveDuplicates();
        assertThat(COMMUNES).filteredOn(c -> c.population() > 40_000).hasSize(1);
        assertThat(COMMUNES)
                .filteredOn(c -> c.population() > 8_000 && c.population() < 15_000)
                .hasSize(4);
        assertThat(COMMUNES)
                .filteredOn(c -> c.population() >= 1_500 && c.population() <= 4_000)
                .hasSize(12);
        assertThat(COMMUNES)
                .filteredOn(c -> c.population() >= 90 && c.population() <= 1_200)
                .hasSize(43);
    }

    @Test
    void the_areas_of_the_communes_add_up_to_the_territory() {
        double sum = COMMUNES.stream().mapToDouble(c -> area(ring(c))).sum();
        double whole = area(TERRITORY.outline().get(0));
        assertThat(sum).isCloseTo(whole, within(whole * 1e-9));
    }

    @Test
    void every_edge_is_shared_by_exactly_two_communes_or_lies_on_the_coast() {
        Map<Edge, Integer> uses = new HashMap<>();
        COMMUNES.forEach(c -> edges(ring(c)).forEach(edge -> uses.merge(edge, 1, Integer::sum)));
        Set<Edge> coast = new HashSet<>(edges(TERRITORY.outline().get(0)));
        assertThat(uses.values()).containsOnly(1);
        for (Edge edge : uses.keySet()) {
            assertThat(uses.containsKey(edge.reversed())).isNotEqualTo(coast.contains(edge));
        }
        assertThat(uses.keySet()).containsAll(coast);
    }

    @Test
    void outlines_are_simple_closed_and_turn_counter_clockwise() {
        List<List<DemoPoint>> rings = new ArrayList<>(TERRITORY.outline());
        COMMUNES.forEach(c -> rings.addAll(c.outline()));
        for (List<DemoPoint> ring : rings) {
            assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
            assertThat(area(ring)).isPositive();
            assertThat(ring.subList(1, ring.size())).doesNotHaveDuplicates();
            List<Edge> edges = edges(ring);
            for (int i = 0; i < edges.size(); i++) {
                for (int j = i + 2; j < edges.size(); j++) {
                    if (i != 0 || j != edges.size() - 1) {
                        assertThat(cross(edges.get(i), edges.get(j))).isFalse();
                    }
                }
            }
        }
    }

    @Test
    void every_centre_lies_inside_its_own_commune_only() {
        for (DemoCommune commune : COMMUNES) {
            assertThat(COMMUNES)
                    .filteredOn(other -> contains(ring(other), commune.centre()))
                    .containsExactly(commune);
        }
    }

    @Test
    void it_lies_in_the_ocean_and_is_about_ninety_by_seventy_kilometres() {
        List<DemoPoint> outline = TERRITORY.outline().get(0);
        assertThat(outline).allMatch(p -> p.lon() > -4 && p.lon() < -2.7 && p.lat() > 45.9 && p.lat() < 46.75);
        double west = outline.stream().mapToDouble(DemoPoint::lon).min().orElseThrow();
        double east = outline.stream().mapToDouble(DemoPoint::lon).max().orElseThrow();
        assertThat((east - west) * 76.9).isBetween(70.0, 92.0);
    }

    @Test
    void the_six_intercommunalities_are_in_one_piece() {
        Map<String, Set<DemoCommune>> groups =
                COMMUNES.stream().collect(Collectors.groupingBy(DemoCommune::intercommunality, Collectors.toSet()));
        assertThat(groups).hasSize(6);
        assertThat(groups.keySet())
                .containsExactlyInAnyOrderElementsOf(TERRITORY.intercommunalities().stream()
                        .map(DemoIntercommunality::code)
                        .toList());
        groups.values().forEach(group -> assertThat(reachable(group)).isEqualTo(group));
    }

    @Test
    void the_valley_is_in_one_piece_and_more_than_fifteen_kilometres_from_any_place_or_stop() {
        Set<DemoCommune> valley =
                COMMUNES.stream().filter(DemoCommune::inValley).collect(Collectors.toSet());
        assertThat(valley).hasSizeBetween(5, 7);
        assertThat(reachable(valley)).isEqualTo(valley);
        for (DemoCommune commune : valley) {
            for (DemoPlace place : TERRITORY.places()) {
                assertThat(greatCircleKm(commune.centre(), place.point())).isGreaterThan(15);
                place.stops().forEach(stop -> assertThat(greatCircleKm(commune.centre(), stop.point()))
                        .isGreaterThan(15));
            }
        }
    }

    @Test
    void postcodes_are_shared_and_one_town_has_two() {
        Map<String, Long> uses = COMMUNES.stream()
                .flatMap(c -> c.postcodes().stream())
                .collect(Collectors.groupingBy(p -> p, Collectors.counting()));
        assertThat(uses.keySet()).allMatch(postcode -> postcode.matches("00\\d{3}"));
        assertThat(uses.values()).anyMatch(count -> count > 1);
        assertThat(COMMUNES).filteredOn(c -> c.postcodes().size() == 2).hasSize(1);
    }

    @Test
    void a_poverty_rate_under_secrecy_is_never_zero() {
        assertThat(COMMUNES)
                .filteredOn(c -> c.indicators().povertyRate() == DemoShare.Secrecy.SECRET)
                .hasSizeBetween(10, 40)
                .allMatch(c -> c.population() < 500);
        assertThat(COMMUNES).extracting(c -> c.indicators().povertyRate()).doesNotContain(DemoShare.ofTenths(0));
    }

    @Test
    void names_try_the_search() {
        assertThat(COMMUNES)
                .extracting(DemoCommune::name)
                .anyMatch(name -> name.startsWith("Saint-"))
                .anyMatch(name -> name.startsWith("Sainte-"))
                .anyMatch(name -> name.startsWith("Œ"))
                .anyMatch(name -> name.startsWith("L'Î"))
                .anyMatch(name -> name.length() > 45);
    }

    private static Set<DemoCommune> reachable(Set<DemoCommune> group) {
        DemoCommune first = group.iterator().next();
        Set<DemoCommune> reached = new HashSet<>(Set.of(first));
        Deque<DemoCommune> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            Set<Edge> border = new HashSet<>(edges(ring(next.remove())));
            for (DemoCommune other : group) {
                if (edges(ring(other)).stream().anyMatch(e -> border.contains(e.reversed())) && reached.add(other)) {
                    next.add(other);
                }
            }
        }
        return reached;
    }

    private static List<DemoPoint> ring(DemoCommune commune) {
        assertThat(commune.outline()).hasSize(1);
        return commune.outline().get(0);
    }

    private static List<Edge> edges(List<DemoPoint> ring) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i + 1 < ring.size(); i++) {
            edges.add(new Edge(ring.get(i), ring.get(i + 1)));
        }
        return edges;
    }

    private static double area(List<DemoPoint> ring) {
        DemoPoint o = ring.get(0);
        return edges(ring).stream().mapToDouble(e -> turn(o, e.from(), e.to())).sum() / 2;
    }

    private static double turn(DemoPoint a, DemoPoint b, DemoPoint c) {
        return (b.lon() - a.lon()) * (c.lat() - a.lat()) - (c.lon() - a.lon()) * (b.lat() - a.lat());
    }

    private static boolean cross(Edge a, Edge b) {
        return turn(a.from(), a.to(), b.from()) * turn(a.from(), a.to(), b.to()) <= 0
                && turn(b.from(), b.to(), a.from()) * turn(b.from(), b.to(), a.to()) <= 0;
    }

    static boolean contains(List<DemoPoint> ring, DemoPoint point) {
        double angle = 0;
        for (Edge edge : edges(ring)) {
            double ax = edge.from().lon() - point.lon();
            double ay = edge.from().lat() - point.lat();
            double bx = edge.to().lon() - point.lon();
            double by = edge.to().lat() - point.lat();
            angle += Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
        }
        return Math.abs(angle) > Math.PI;
    }

    private static double greatCircleKm(DemoPoint a, DemoPoint b) {
        double lat = Math.toRadians(b.lat() - a.lat());
        double lon = Math.toRadians(b.lon() - a.lon());
        double h = Math.pow(Math.sin(lat / 2), 2)
                + Math.cos(Math.toRadians(a.lat()))
                        * Math.cos(Math.toRadians(b.lat()))
                        * Math.pow(Math.sin(lon / 2), 2);
        return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
    }
}
