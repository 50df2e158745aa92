package fr.passerelle.matching;

import fr.passerelle.matching.Weighing.Weighed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The most points first; places as good as the best of those left, within the tolerance, take turns, so that the same
 * one is not flooded. Whoever was put first longest ago has the turn and keeps it for a minute: a question asked again
 * at once is answered alike, whoever asks, and nothing about who asked need be kept.
 */
record Turns(double tolerance, Map<UUID, Instant> lastFirst, Instant now) {

    static final Duration TURN = Duration.ofMinutes(1);

    List<Weighed> order(List<Weighed> all) {
        List<Weighed> left = new ArrayList<>(all);
        left.sort(Comparator.comparingDouble(Weighed::points).reversed());
        List<Weighed> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            double best = left.get(0).points();
            Weighed next = left.stream()
                    .takeWhile(one -> one.points() >= best - tolerance - 1e-9)
                    .min(byTurn())
                    .orElseThrow();
            ordered.add(next);
            left.remove(next);
        }
        return ordered;
    }

    /** Whether the place that comes first now begins a turn. */
    boolean begins(UUID first) {
        return !hasTheTurn(first);
    }

    private Comparator<Weighed> byTurn() {
        return Comparator.comparing((Weighed one) -> !hasTheTurn(one.offer().id()))
                .thenComparing(one -> lastFirst.getOrDefault(one.offer().id(), Instant.MIN))
                .thenComparing(one -> one.offer().minutes())
                .thenComparing(one -> one.offer().place().name())
                .thenComparing(one -> one.offer().id().toString());
    }

    private boolean hasTheTurn(UUID place) {
        Instant last = lastFirst.get(place);
        return last != null && last.plus(TURN).isAfter(now);
    }
}
