package fr.passerelle.territory;

import java.util.Arrays;

/**
 * Which of many destinations each of many departures reaches in time: pairs only, in the order of the departures, so
 * that a country fits in memory. Minutes.
 */
public final class Reach {

    private final TravelTimeSource source;
    private final int destinations;
    private final int[] starts;
    private final int[] to;
    private final float[] minutes;

    private Reach(TravelTimeSource source, int destinations, int[] starts, int[] to, float[] minutes) {
        this.source = source;
        this.destinations = destinations;
        this.starts = starts;
        this.to = to;
        this.minutes = minutes;
    }

    public TravelTimeSource source() {
        return source;
    }

    public int departures() {
        return starts.length - 1;
    }

    public int destinations() {
        return destinations;
    }

    public int pairs() {
        return to.length;
    }

    /** The first pair of this departure; its last is the one before the next departure's first. */
    public int from(int departure) {
        return starts[departure];
    }

    public int until(int departure) {
        return starts[departure + 1];
    }

    public int to(int pair) {
        return to[pair];
    }

    public double minutes(int pair) {
        return minutes[pair];
    }

    /** The same departures with more destinations, numbered after those that are here. */
    public Reach and(Reach more) {
        if (more.departures() != departures()) {
            throw new IllegalArgumentException("Not the same departures");
        }
        Builder both = new Builder(source, destinations + more.destinations);
        for (int departure = 0; departure < departures(); departure++) {
            for (int pair = from(departure); pair < until(departure); pair++) {
                both.add(to[pair], minutes[pair]);
            }
            for (int pair = more.from(departure); pair < more.until(departure); pair++) {
                both.add(destinations + more.to[pair], more.minutes[pair]);
            }
            both.next();
        }
        return both.build();
    }

    /** Takes the pairs of one departure after the other. */
    public static final class Builder {

        private final TravelTimeSource source;
        private final int destinations;
        private int[] starts = new int[64];
        private int[] to = new int[1024];
        private float[] minutes = new float[1024];
        private int departures;
        private int pairs;

        public Builder(TravelTimeSource source, int destinations) {
            this.source = source;
            this.destinations = destinations;
        }

        public Builder add(int destination, double taken) {
            if (pairs == to.length) {
                to = Arrays.copyOf(to, pairs * 2);
                minutes = Arrays.copyOf(minutes, pairs * 2);
            }
            to[pairs] = destination;
            minutes[pairs++] = (float) taken;
            return this;
        }

        /** This departure has no more pairs. */
        public Builder next() {
            if (++departures == starts.length) {
                starts = Arrays.copyOf(starts, departures * 2);
            }
            starts[departures] = pairs;
            return this;
        }

        public Reach build() {
            return new Reach(
                    source,
                    destinations,
                    Arrays.copyOf(starts, departures + 1),
                    Arrays.copyOf(to, pairs),
                    Arrays.copyOf(minutes, pairs));
        }
    }
}
