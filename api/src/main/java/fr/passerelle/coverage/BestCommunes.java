package fr.passerelle.coverage;

import fr.passerelle.territory.Reach;
import java.util.Arrays;

/**
 * Where new sessions would close most of the gap: one commune after the other, each time the best, then exchanged one
 * for another as long as that is better. A session takes nothing from the others' ratio in the two-step method, so what
 * it adds to a commune's access can be added up; what is closed never grows faster with more sessions (it is submodular),
 * so that choosing the best each time is at worst 63 % of the best possible (Nemhauser, Wolsey and Fisher, Mathematical
 * Programming 14 (1978), 265–294), and the exchanges bring it nearer.
 */
final class BestCommunes {

    /** Less than this many people is no improvement but rounding. */
    private static final double NOTHING = 1e-9;

    private final double[] demand;
    private final int own;
    private final double[] access;
    private final double target;
    private final Reach candidates;
    private final double[][] added;
    private final int[][] reached;

    /**
     * @param own whose gap counts: so many of the first communes; the others share what there is
     * @param before how it is without any of the sessions
     * @param candidates from every commune to the candidates
     * @param perWeek places a week that each session brings
     */
    BestCommunes(double[] demand, int own, Gap before, Reach candidates, Catchment catchment, double perWeek) {
        this.demand = demand;
        this.own = own;
        this.access = before.access();
        this.target = before.target();
        this.candidates = candidates;
        int count = candidates.destinations();
        double[] sharing = new double[count];
        int[] sizes = new int[count];
        for (int commune = 0; commune < demand.length; commune++) {
            for (int pair = candidates.from(commune); pair < candidates.until(commune); pair++) {
                sharing[candidates.to(pair)] += demand[commune] * catchment.weight(candidates.minutes(pair));
                sizes[candidates.to(pair)]++;
            }
        }
        reached = new int[count][];
        added = new double[count][];
        Arrays.setAll(reached, candidate -> new int[sizes[candidate]]);
        Arrays.setAll(added, candidate -> new double[sizes[candidate]]);
        for (int commune = demand.length - 1; commune >= 0; commune--) {
            for (int pair = candidates.from(commune); pair < candidates.until(commune); pair++) {
                int candidate = candidates.to(pair);
                int at = --sizes[candidate];
                reached[candidate][at] = commune;
                added[candidate][at] = sharing[candidate] == 0
                        ? 0
                        : perWeek * catchment.weight(candidates.minutes(pair)) / sharing[candidate];
            }
        }
    }

    /** @return the candidates' numbers, the one that brings most first */
    int[] choose(int howMany) {
        int[] chosen = new int[Math.min(howMany, candidates.destinations())];
        double[] now = access.clone();
        boolean[] taken = new boolean[candidates.destinations()];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = best(now, taken);
            take(chosen[i], now, taken);
        }
        while (exchange(chosen, now, taken)) {
            // One more exchange may have become possible.
        }
        return chosen;
    }

    /** People in need whom nobody has a place for, with these sessions. */
    double missingWith(int... chosen) {
        double[] now = access.clone();
        for (int candidate : chosen) {
            for (int i = 0; i < reached[candidate].length; i++) {
                now[reached[candidate][i]] += added[candidate][i];
            }
        }
        double sum = 0;
        for (int commune = 0; commune < own; commune++) {
            sum += Gap.missing(demand[commune], now[commune], target);
        }
        return sum;
    }

    private boolean exchange(int[] chosen, double[] now, boolean[] taken) {
        for (int i = 0; i < chosen.length; i++) {
            int before = chosen[i];
            leave(before, now, taken);
            int better = best(now, taken);
            boolean improves = closes(better, now) > closes(before, now) + NOTHING;
            chosen[i] = improves ? better : before;
            take(chosen[i], now, taken);
            if (improves) {
                return true;
            }
        }
        return false;
    }

    /** The lowest number among equals, so that the answer is always the same. */
    private int best(double[] now, boolean[] taken) {
        int best = -1;
        double most = -1;
        for (int candidate = 0; candidate < taken.length; candidate++) {
            if (!taken[candidate]) {
                double closed = closes(candidate, now);
                if (closed > most + NOTHING) {
                    best = candidate;
                    most = closed;
                }
            }
        }
        return best;
    }

    private double closes(int candidate, double[] now) {
        double closed = 0;
        for (int i = 0; i < reached[candidate].length; i++) {
            int commune = reached[candidate][i];
            if (commune < own) {
                closed += Gap.missing(demand[commune], now[commune], target)
                        - Gap.missing(demand[commune], now[commune] + added[candidate][i], target);
            }
        }
        return closed;
    }

    private void take(int candidate, double[] now, boolean[] taken) {
        taken[candidate] = true;
        for (int i = 0; i < reached[candidate].length; i++) {
            now[reached[candidate][i]] += added[candidate][i];
        }
    }

    private void leave(int candidate, double[] now, boolean[] taken) {
        taken[candidate] = false;
        for (int i = 0; i < reached[candidate].length; i++) {
            now[reached[candidate][i]] -= added[candidate][i];
        }
    }
}
