package fr.passerelle.network;

import fr.passerelle.platform.time.Time;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;

/**
 * Who reported an error and in which words serves its correction: twelve months after it was closed the report is
 * forgotten; what was changed stays in the place's history. An open one waits. Runs as the job role.
 */
@ApplicationScoped
class ForgetErrorReports {

    private static final int MONTHS_KEPT = 12;

    private final AgroalDataSource jobs;
    private final Time time;

    ForgetErrorReports(@DataSource("job") AgroalDataSource jobs, Time time) {
        this.jobs = jobs;
        this.time = time;
    }

    @Scheduled(every = "24h", delayed = "2m")
    void daily() throws SQLException {
        forget();
    }

    /** @return how many were forgotten */
    int forget() throws SQLException {
        try (Connection connection = jobs.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from error_report where closed_at < ?")) {
            delete.setTimestamp(
                    1,
                    Timestamp.from(time.today()
                            .minusMonths(MONTHS_KEPT)
                            .atStartOfDay(Time.ZONE)
                            .toInstant()));
            return delete.executeUpdate();
        }
    }
}
