package fr.passerelle.platform.idempotency;

import fr.passerelle.platform.retention.OldRows;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;

/** Kept answers may be about a person and serve retries only: after a day they are gone. */
@ApplicationScoped
class ForgetAnswers {

    private static final Duration KEPT = Duration.ofDays(1);

    private final OldRows oldRows;

    ForgetAnswers(OldRows oldRows) {
        this.oldRows = oldRows;
    }

    @Scheduled(every = "1h", delayed = "1m")
    void hourly() throws SQLException {
        forget();
    }

    /** @return how many were forgotten */
    int forget() throws SQLException {
        return oldRows.forget("delete from idempotent_answer where created_at < ?", KEPT);
    }
}
