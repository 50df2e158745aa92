package fr.passerelle.imports;

import java.time.Period;

/** How often a source is fetched by its address. */
public enum PullEvery {
    DAY(Period.ofDays(1)),
    WEEK(Period.ofWeeks(1)),
    MONTH(Period.ofMonths(1));

    private final Period period;

    PullEvery(Period period) {
        this.period = period;
    }

    Period period() {
        return period;
    }
}
