package fr.passerelle.platform.idempotency;

import fr.passerelle.platform.time.Time;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;

/** Kept answers may be about a person and serve retries only: after a day they are gone. Runs as the job role. */
@ApplicationScoped
class ForgetAnswers {

    private static final Duration KEPT = Duration.ofDays(1);

    private final AgroalDataSource jobs;
    private final Time time;

    ForgetAnswers(@DataSource("job") AgroalDataSource jobs, Time time) {
        this.jobs = jobs;
        this.time = time;
    }

    @Scheduled(every = "1h", delayed = "1m")
    void hourly() throws SQLException {
        forget();
    }

    /** @return how many were forgotten */
    int forget() throws SQLException {
        try (Connection connection = jobs.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from idempotent_answer where created_at < ?")) {
            delete.setTimestamp(1, Timestamp.from(time.now().minus(KEPT)));
            return delete.executeUpdate();
        }
    }
}
