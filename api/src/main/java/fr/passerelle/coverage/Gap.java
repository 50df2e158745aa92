package fr.passerelle.coverage;

import fr.passerelle.territory.Reach;
import java.util.Arrays;

/**
 * Who lacks help. The target is what everybody would have if the territory's places were shared equally: A* = ΣS ÷ ΣD.
 *
 * @param target A*, places a week a person; 0 when no capacity is known: then no gap can be said
 * @param access A by commune
 * @param ratio R by site
 * @param missing D × max(0, 1 − A ÷ A*): people in need whom nobody has a place for, by commune
 * @param nearest minutes to the nearest site by commune; infinite when none is in reach
 */
record Gap(double target, double[] access, double[] ratio, double[] missing, double[] nearest) {

    /** @param target what to measure against; a change is measured against the target of before it */
    static Gap of(double[] demand, double[] supply, Reach reach, Catchment catchment, Method method, double target) {
        Accessibility shared = Accessibility.of(demand, supply, reach, catchment, method);
        double[] missing = new double[demand.length];
        double[] nearest = new double[demand.length];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        for (int commune = 0; commune < demand.length; commune++) {
            missing[commune] = missing(demand[commune], shared.access()[commune], target);
            for (int pair = reach.from(commune); pair < reach.until(commune); pair++) {
                nearest[commune] = Math.min(nearest[commune], reach.minutes(pair));
            }
        }
        return new Gap(target, shared.access(), shared.ratio(), missing, nearest);
    }

    static double missing(double demand, double access, double target) {
        return target == 0 ? 0 : demand * Math.max(0, 1 - access / target);
    }

    /** U: everybody in need who has no site within so many minutes. */
    double[] beyond(double[] demand, int minutes) {
        double[] beyond = new double[demand.length];
        for (int commune = 0; commune < demand.length; commune++) {
            beyond[commune] = nearest[commune] > minutes ? demand[commune] : 0;
        }
        return beyond;
    }
}
