package fr.passerelle.notification;

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

/** A notice points at something; after three months it points at nothing that waits. Runs as the job role. */
@ApplicationScoped
class ForgetNotices {

    private static final Duration KEPT = Duration.ofDays(90);

    private final AgroalDataSource jobs;
    private final Time time;

    ForgetNotices(@DataSource("job") AgroalDataSource jobs, Time time) {
        this.jobs = jobs;
        this.time = time;
    }

    @Scheduled(every = "24h", delayed = "3m")
    void daily() throws SQLException {
        forget();
    }

    /** @return how many were forgotten */
    int forget() throws SQLException {
        try (Connection connection = jobs.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from notice where created_at < ?")) {
            delete.setTimestamp(1, Timestamp.from(time.now().minus(KEPT)));
            return delete.executeUpdate();
        }
    }
}
