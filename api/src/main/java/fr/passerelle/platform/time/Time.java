package fr.passerelle.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The present, for everything that asks. A test or the demo's past can be told another one, for its own thread only. */
@ApplicationScoped
public class Time {

    /** Metropolitan France; a territory's own zone comes with the overseas territories. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Clock clock = Clock.systemUTC();
    private final ThreadLocal<@Nullable Instant> told = new ThreadLocal<>();

    /** Microseconds: what PostgreSQL keeps. */
    public Instant now() {
        Instant other = told.get();
        return (other == null ? clock.instant() : other).truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return now().atZone(ZONE).toLocalDate();
    }

    public void at(Instant moment, Runnable work) {
        told.set(moment);
        try {
            work.run();
        } finally {
            told.remove();
        }
    }
}
