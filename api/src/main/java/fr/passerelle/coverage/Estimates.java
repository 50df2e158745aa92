package fr.passerelle.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What estimated capacities are taken for: nobody knows them, so the answer is to be looked at with half and twice. */
@Schema(name = "CoverageEstimates")
enum Estimates {
    AS_THEY_ARE(1),
    HALF(0.5),
    TWICE(2),
    /** Only what places have declared themselves. */
    LEFT_OUT(0);

    private final double factor;

    Estimates(double factor) {
        this.factor = factor;
    }

    double factor() {
        return factor;
    }
}
