package fr.passerelle.platform.retention;

import fr.passerelle.platform.time.Time;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.temporal.TemporalAmount;

/** Deletes what was kept long enough, as the job role: it may delete what nobody may read any more. */
@ApplicationScoped
public class OldRows {

    private final AgroalDataSource jobs;
    private final Time time;

    OldRows(@DataSource("job") AgroalDataSource jobs, Time time) {
        this.jobs = jobs;
        this.time = time;
    }

    /**
     * @param delete its one parameter is the moment before which rows are old
     * @param kept a duration, or months of the calendar
     * @return how many were deleted
     */
    public int forget(String delete, TemporalAmount kept) throws SQLException {
        try (Connection connection = jobs.getConnection();
                PreparedStatement statement = connection.prepareStatement(delete)) {
            statement.setTimestamp(
                    1, Timestamp.from(time.now().atZone(Time.ZONE).minus(kept).toInstant()));
            return statement.executeUpdate();
        }
    }
}
