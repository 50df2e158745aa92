package fr.passerelle.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.matching.Weighing.Weighed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final double TOLERANCE = 2;

    private final Map<UUID, Instant> lastFirst = new HashMap<>();
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void alike_places_take_turns_however_many_they_are() {
        List<Weighed> alike = List.of(place("A", 50), place("B", 50), place("C", 50), place("D", 50));
        assertThat(firsts(alike, 8, Duration.ofMinutes(5))).containsExactly("A", "B", "C", "D", "A", "B", "C", "D");
    }

    @Test
    void a_better_one_stays_first() {
        List<Weighed> places = List.of(place("A", 50), place("B", 50 + TOLERANCE + 0.1));
        assertThat(firsts(places, 4, Duration.ofMinutes(5))).containsExactly("B", "B", "B", "B");
    }

    @Test
    void one_that_is_better_by_less_than_the_tolerance_takes_turns_too() {
        List<Weighed> places = List.of(place("A", 50), place("B", 50 + TOLERANCE));
        assertThat(firsts(places, 4, Duration.ofMinutes(5))).containsExactly("A", "B", "A", "B");
    }

    @Test
    void a_turn_lasts_a_minute_whoever_asks() {
        List<Weighed> alike = List.of(place("A", 50), place("B", 50));
        assertThat(firsts(alike, 6, Duration.ofSeconds(25))).containsExactly("A", "A", "A", "B", "B", "B");
    }

    @Test
    void what_is_far_below_never_climbs_by_waiting() {
        lastFirst.put(place("A", 0).offer().id(), now);
        assertThat(names(List.of(place("A", 60), place("B", 59), place("C", 40))))
                .endsWith("C");
    }

    private List<String> firsts(List<Weighed> places, int times, Duration between) {
        List<String> firsts = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Turns turns = new Turns(TOLERANCE, lastFirst, now);
            Weighed first = turns.order(places).get(0);
            firsts.add(first.offer().place().name());
            if (turns.begins(first.offer().id())) {
                lastFirst.put(first.offer().id(), now);
            }
            now = now.plus(between);
        }
        return firsts;
    }

    private List<String> names(List<Weighed> places) {
        return new Turns(TOLERANCE, lastFirst, now)
                .order(places).stream().map(one -> one.offer().place().name()).toList();
    }

    private static Weighed place(String name, double points) {
        return new Weighed(OfferDraft.named(name).offer(), List.of(), points);
    }
}
