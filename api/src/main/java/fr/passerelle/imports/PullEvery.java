package fr.passerelle.imports;

import fr.passerelle.platform.time.Time;
import java.time.Instant;
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

    /** The next time, at the same hour by the territory's clock. */
    Instant after(Instant last) {
        return last.atZone(Time.ZONE).plus(period).toInstant();
    }
}
