package fr.passerelle.referral;

import fr.passerelle.platform.time.Time;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

/** A draft that was not sent within a day is forgotten; that it was is the last line of its trail. Runs as the job role. */
@ApplicationScoped
class ForgetDrafts {

    private static final Duration KEPT = Duration.ofHours(24);

    private final AgroalDataSource jobs;
    private final Time time;

    ForgetDrafts(@DataSource("job") AgroalDataSource jobs, Time time) {
        this.jobs = jobs;
        this.time = time;
    }

    @Scheduled(every = "15m", delayed = "1m", skipExecutionIf = ApplicationNotRunning.class)
    void regularly() throws SQLException {
        forget();
    }

    /** @return how many were forgotten */
    int forget() throws SQLException {
        Instant now = time.now();
        try (Connection connection = jobs.getConnection();
                PreparedStatement forget = connection.prepareStatement("""
                        with forgotten as (
                          delete from referral where status = 'DRAFT' and created_at < ? returning id, sender_team_id)
                        insert into audit_entry (id, happened_at, actor_kind, team_id, action, purpose, referral_ids)
                        select uuidv7(), ?, 'SYSTEM', sender_team_id, 'FORGET', 'RETENTION', array[id] from forgotten""")) {
            forget.setTimestamp(1, Timestamp.from(now.minus(KEPT)));
            forget.setTimestamp(2, Timestamp.from(now));
            return forget.executeUpdate();
        }
    }
}
