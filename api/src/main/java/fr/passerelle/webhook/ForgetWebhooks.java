package fr.passerelle.webhook;

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

/** What was told is kept for as long as somebody may want to send it again, with its deliveries. Runs as the job role. */
@ApplicationScoped
class ForgetWebhooks {

    private static final Duration KEPT = Duration.ofDays(30);

    private final AgroalDataSource jobs;
    private final Time time;

    ForgetWebhooks(@DataSource("job") AgroalDataSource jobs, Time time) {
        this.jobs = jobs;
        this.time = time;
    }

    @Scheduled(every = "24h", delayed = "5m")
    void daily() throws SQLException {
        forget();
    }

    /** @return how many were forgotten */
    int forget() throws SQLException {
        try (Connection connection = jobs.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from webhook_message where happened_at < ?")) {
            delete.setTimestamp(1, Timestamp.from(time.now().minus(KEPT)));
            return delete.executeUpdate();
        }
    }
}
