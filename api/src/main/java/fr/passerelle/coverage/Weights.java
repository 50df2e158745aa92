package fr.passerelle.coverage;

import fr.passerelle.territory.Reach;

/** How much each journey counts: W by its minutes; with three steps, W times the share of that place among the choices. */
final class Weights {

    private final double[] supply;
    private final Reach reach;
    private final Catchment catchment;
    private final Method method;
    private final double[] choices;

    /** @param supply by site; a place that holds nothing is no choice for anybody */
    Weights(double[] supply, Reach reach, Catchment catchment, Method method) {
        this.supply = supply;
        this.reach = reach;
        this.catchment = catchment;
        this.method = method;
        this.choices = new double[method == Method.THREE_STEP ? reach.departures() : 0];
        for (int commune = 0; commune < choices.length; commune++) {
            for (int pair = reach.from(commune); pair < reach.until(commune); pair++) {
                choices[commune] += plain(pair);
            }
        }
    }

    double of(int commune, int pair) {
        double weight = plain(pair);
        return weight == 0 || method == Method.ENHANCED_TWO_STEP ? weight : weight * weight / choices[commune];
    }

    private double plain(int pair) {
        return supply[reach.to(pair)] > 0 ? catchment.weight(reach.minutes(pair)) : 0;
    }
}
