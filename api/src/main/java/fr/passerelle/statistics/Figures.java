package fr.passerelle.statistics;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The exact counts of one place, organisation or territory over a period, and what is worked out of them. */
final class Figures {

    private final Map<Measure, Long> counts = new EnumMap<>(Measure.class);
    private final Map<Measure, SortedMap<Integer, Long>> delays = new EnumMap<>(Measure.class);

    void add(Measure measure, @Nullable Integer days, long referrals) {
        counts.merge(measure, referrals, Long::sum);
        if (days != null) {
            delays.computeIfAbsent(measure, unknown -> new TreeMap<>()).merge(days, referrals, Long::sum);
        }
    }

    long count(Measure measure) {
        return counts.getOrDefault(measure, 0L);
    }

    long sent() {
        return count(Measure.SENT);
    }

    long ended() {
        return endedByReceiver() + count(Measure.EXPIRED) + count(Measure.CANCELLED);
    }

    long endedByReceiver() {
        return count(Measure.HELPED) + count(Measure.NOT_HELPED) + count(Measure.DECLINED);
    }

    Spread spread(Measure delay) {
        return new Spread(delays.getOrDefault(delay, new TreeMap<>()));
    }

    /** Still under way, and without this step so far. */
    long waiting(Measure delay) {
        return sent() - count(delay) - never(delay);
    }

    long never(Measure delay) {
        return switch (delay) {
            case FIRST_READING -> count(Measure.NEVER_READ);
            case ANSWER -> count(Measure.NEVER_ANSWERED);
            case FIRST_CONTACT -> count(Measure.NEVER_MET);
            default -> 0;
        };
    }
}
