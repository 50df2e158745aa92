package fr.passerelle.referral;

import fr.passerelle.network.Network;
import fr.passerelle.platform.time.Time;
import fr.passerelle.platform.time.WorkingDays;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * How soon each place usually answers (90 days), left with the network, which knows no referral. What a sender reported is
 * no answer of the place's own. Reads dates as the job role: never a person, never by worker.
 */
@ApplicationScoped
class CountPlaceActivity {

    private static final int DAYS_OF_ANSWERS = 90;

    private final AgroalDataSource jobs;
    private final Network network;
    private final WorkingDays workingDays;
    private final Time time;

    CountPlaceActivity(@DataSource("job") AgroalDataSource jobs, Network network, WorkingDays workingDays, Time time) {
        this.jobs = jobs;
        this.network = network;
        this.workingDays = workingDays;
        this.time = time;
    }

    /** A minute after the start as well, so that a new installation does not wait for its first night. */
    @Scheduled(cron = "0 40 2 * * ?", timeZone = "Europe/Paris")
    @Scheduled(every = "24h", delayed = "1m")
    void regularly() throws SQLException {
        count();
    }

    void count() throws SQLException {
        Map<UUID, PlaceFigures> figures = new HashMap<>();
        try (Connection connection = jobs.getConnection()) {
            readAnswers(connection, figures);
        }
        network.replaceActivity(figures.entrySet().stream()
                .filter(one -> one.getValue().saysAnything())
                .map(one -> one.getValue().of(one.getKey()))
                .toList());
    }

    private void readAnswers(Connection connection, Map<UUID, PlaceFigures> figures) throws SQLException {
        try (PreparedStatement answers = connection.prepareStatement("""
                select place_id, sent_at, answered_at from referral
                 where answered_at >= ? and sent_at is not null and status <> 'ENTERED_IN_ERROR'
                   and handed_over_by is null""")) {
            answers.setTimestamp(1, Timestamp.from(startOf(time.today().minusDays(DAYS_OF_ANSWERS))));
            try (ResultSet row = answers.executeQuery()) {
                while (row.next()) {
                    of(figures, row).answered(workingDays.between(day(row, "sent_at"), day(row, "answered_at")));
                }
            }
        }
    }

    private static PlaceFigures of(Map<UUID, PlaceFigures> figures, ResultSet row) throws SQLException {
        return figures.computeIfAbsent(row.getObject("place_id", UUID.class), place -> new PlaceFigures());
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant().atZone(Time.ZONE).toLocalDate();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Time.ZONE).toInstant();
    }
}
