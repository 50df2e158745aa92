package fr.passerelle.platform.time;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** « Today or before » is said of the day in France, also between midnight there and midnight in UTC. */
@Unremovable
@ApplicationScoped
class PresentForValidation implements ClockProvider {

    private final Time time;

    PresentForValidation(Time time) {
        this.time = time;
    }

    /** Validators ask once and keep the clock, so it must go on. */
    @Override
    public Clock getClock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return time.now();
            }

            @Override
            public ZoneId getZone() {
                return Time.ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException("A day is a day in France");
            }
        };
    }
}
