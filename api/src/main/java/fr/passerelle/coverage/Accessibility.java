package fr.passerelle.coverage;

import fr.passerelle.territory.Reach;

/**
 * Places a week for each person in need, by commune, when every place is shared by all who can reach it.
 *
 * <p>With D people in need, S places a week and W the weight of a journey: R = S / Σ D·W over the communes that reach a
 * place, A = Σ R·W over the places that a commune reaches. What is shared out is what there is: Σ A·D = Σ S over the
 * places that somebody reaches. The three-step variant weighs each W by the share W / Σ W of that place among those that
 * the commune reaches.
 *
 * @param access A by commune; 0 where nothing is in reach
 * @param ratio R by site, places a week a person; 0 where nobody reaches it
 */
record Accessibility(double[] access, double[] ratio) {

    /**
     * @param demand people in need, by departure of the reach
     * @param supply places a week, by destination of the reach; one of 0 is no choice for anybody
     */
    static Accessibility of(double[] demand, double[] supply, Reach reach, Catchment catchment, Method method) {
        Weights weights = new Weights(supply, reach, catchment, method);
        double[] sharing = new double[supply.length];
        for (int commune = 0; commune < demand.length; commune++) {
            for (int pair = reach.from(commune); pair < reach.until(commune); pair++) {
                sharing[reach.to(pair)] += demand[commune] * weights.of(commune, pair);
            }
        }
        double[] ratio = new double[supply.length];
        for (int site = 0; site < supply.length; site++) {
            ratio[site] = sharing[site] == 0 ? 0 : supply[site] / sharing[site];
        }
        double[] access = new double[demand.length];
        for (int commune = 0; commune < demand.length; commune++) {
            for (int pair = reach.from(commune); pair < reach.until(commune); pair++) {
                access[commune] += ratio[reach.to(pair)] * weights.of(commune, pair);
            }
        }
        return new Accessibility(access, ratio);
    }
}
