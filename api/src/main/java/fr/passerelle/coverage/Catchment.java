package fr.passerelle.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far people go for help, and how much of it still reaches them there: all of it within 10 minutes, 68 % within 20,
 * 22 % within 30, nothing farther. Source: the weights of Luo and Qi, Health &amp; Place 15 (2009), 1100–1107.
 */
@Schema(name = "CoverageCatchment")
enum Catchment {
    WITHIN_30(30),
    /** For who does not go farther. */
    WITHIN_20(20);

    private static final int[] LIMITS = {10, 20, 30};
    private static final double[] WEIGHTS = {1, 0.68, 0.22};

    private final int minutes;

    Catchment(int minutes) {
        this.minutes = minutes;
    }

    int minutes() {
        return minutes;
    }

    double weight(double taken) {
        if (taken <= minutes) {
            for (int i = 0; i < LIMITS.length; i++) {
                if (taken <= LIMITS[i]) {
                    return WEIGHTS[i];
                }
            }
        }
        return 0;
    }
}
