package fr.passerelle.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * SplitMix64: the same draws on every machine and JDK. Each room has a stream of its own, so that a change in one
 * list does not move everything else.
 */
final class DemoDice {

    private static final long SEED = 202_600_000_000L;

    private long state;

    DemoDice(String stream) {
        this(SEED ^ ((long) stream.hashCode() << 32));
    }

    DemoDice(long seed) {
        state = seed;
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From 0, included, to 1, excluded. */
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** Both bounds included. */
    int between(int from, int to) {
        return from + (int) ((next() >>> 1) % (to - from + 1));
    }

    boolean chance(int percent) {
        return between(1, 100) <= percent;
    }

    <T> T pick(List<T> list) {
        return list.get(between(0, list.size() - 1));
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        for (int i = copy.size() - 1; i > 0; i--) {
            int j = between(0, i);
            T kept = copy.get(i);
            copy.set(i, copy.get(j));
            copy.set(j, kept);
        }
        return copy;
    }
}
