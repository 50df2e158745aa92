package fr.passerelle.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The present, for everything that asks. A test or the demo's past can be told another one, for its own thread only. */
@ApplicationScoped
public class Time {

    /** Metropolitan France; a territory's own zone comes with the overseas territories. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Clock clock;
    private final ThreadLocal<@Nullable Instant> told = new ThreadLocal<>();

    public Time() {
        this(Duration.ZERO);
    }

    /** @param ahead how far ahead of its day a demonstration lives; production refuses any but zero */
    @Inject
    Time(@ConfigProperty(name = "passerelle.clock.ahead", defaultValue = "PT0S") Duration ahead) {
        this.clock = Clock.offset(Clock.systemUTC(), ahead);
    }

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
