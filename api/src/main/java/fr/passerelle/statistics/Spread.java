package fr.passerelle.statistics;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many referrals took how many working days to a step. */
record Spread(SortedMap<Integer, Long> byDays) {

    Spread {
        byDays = new TreeMap<>(byDays);
    }

    long counted() {
        return byDays.values().stream().mapToLong(Long::longValue).sum();
    }

    /** In so many days or fewer half of them got there; it rounds up like a place's usual delay. */
    int halfWithin() {
        return within(counted() / 2 + 1);
    }

    int nineInTenWithin() {
        return within((counted() * 9 + 9) / 10);
    }

    private int within(long referrals) {
        long reached = 0;
        for (Map.Entry<Integer, Long> entry : byDays.entrySet()) {
            reached += entry.getValue();
            if (reached >= referrals) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("nothing was counted");
    }
}
