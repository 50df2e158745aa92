package fr.passerelle.referral;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.platform.time.Time;
import fr.passerelle.statistics.ReferralFact;
import fr.passerelle.statistics.Statistics;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What each referral adds to the counts, told each night and once more when it is erased. Reads dates, ends and places
 * as the job role: never a person, never by worker.
 */
@ApplicationScoped
class TellStatistics {

    /** Of a referral r. An appointment that was agreed on sending moves the day from which delays count, whatever became of it. */
    static final String FACTS = """
            r.place_id, r.territory_code, r.orientation_type, r.status, r.outcome,
            r.handed_over_by is not null as reported,
            r.sent_at, r.first_read_at, r.answered_at, r.first_contact_on, r.ended_at,
            (select max(a.starts_at) from referral_appointment a
              where a.referral_id = r.id and a.booked_at <= r.sent_at) as agreed_at""";

    private static final int ROWS_AT_ONCE = 1_000;

    private final AgroalDataSource jobs;
    private final Statistics statistics;
    private final Time time;

    TellStatistics(@DataSource("job") AgroalDataSource jobs, Statistics statistics, Time time) {
        this.jobs = jobs;
        this.statistics = statistics;
        this.time = time;
    }

    /** Before the first request, and after the demo was loaded: a new installation does not wait for its first night. */
    void atStart(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent started) throws SQLException {
        firstTime();
    }

    /** Does nothing where counting was done before: a server that starts is not kept waiting for it. */
    void firstTime() throws SQLException {
        try (Connection connection = jobs.getConnection()) {
            connection.setAutoCommit(false);
            statistics.takeTurns(connection);
            if (!statistics.everCounted(connection)) {
                recount(connection);
            }
            connection.commit();
        }
    }

    /** A minute after the start as well, for the nights that a server slept through. */
    @Scheduled(cron = "0 20 2 * * ?", timeZone = "Europe/Paris")
    @Scheduled(every = "24h", delayed = "1m")
    void regularly() throws SQLException {
        count();
    }

    void count() throws SQLException {
        try (Connection connection = jobs.getConnection()) {
            connection.setAutoCommit(false);
            statistics.takeTurns(connection);
            recount(connection);
            connection.commit();
        }
    }

    /** Counts what is there now, in the transaction of whoever changed it. */
    void recount(Connection connection) throws SQLException {
        statistics.recount(connection, each -> {
            try (PreparedStatement present = connection.prepareStatement(
                    "select " + FACTS + " from referral r where r.sent_at is not null and r.status <> 'DRAFT'")) {
                present.setFetchSize(ROWS_AT_ONCE);
                tellEach(present.executeQuery(), each);
            }
        });
    }

    /** @return how many rows there were, with those that were entered in error and count nowhere */
    int tellEach(ResultSet rows, Consumer<ReferralFact> each) throws SQLException {
        int all = 0;
        try (ResultSet row = rows) {
            while (row.next()) {
                all++;
                ReferralStatus status = ReferralStatus.valueOf(row.getString("status"));
                if (status != ReferralStatus.ENTERED_IN_ERROR) {
                    each.accept(fact(row, status));
                }
            }
        }
        return all;
    }

    private static ReferralFact fact(ResultSet row, ReferralStatus status) throws SQLException {
        LocalDate sentOn = Objects.requireNonNull(day(row, "sent_at"));
        LocalDate agreedOn = day(row, "agreed_at");
        LocalDate answeredOn = day(row, "answered_at");
        LocalDate firstReadOn = day(row, "first_read_at");
        return new ReferralFact(
                row.getObject("place_id", UUID.class),
                row.getString("territory_code"),
                OrientationType.valueOf(row.getString("orientation_type")),
                row.getBoolean("reported"),
                sentOn,
                agreedOn != null && agreedOn.isAfter(sentOn) ? agreedOn : sentOn,
                // Whoever answers has read it, though no page of ours was opened.
                firstReadOn == null ? answeredOn : firstReadOn,
                answeredOn,
                row.getObject("first_contact_on", LocalDate.class),
                day(row, "ended_at"),
                end(status, row.getString("outcome")));
    }

    private static ReferralFact.@Nullable End end(ReferralStatus status, @Nullable String outcome) {
        return switch (status) {
            case CLOSED ->
                Outcome.valueOf(Objects.requireNonNull(outcome)).isDelivered()
                        ? ReferralFact.End.HELPED
                        : ReferralFact.End.NOT_HELPED;
            case DECLINED -> ReferralFact.End.DECLINED;
            case EXPIRED -> ReferralFact.End.EXPIRED;
            case CANCELLED -> ReferralFact.End.CANCELLED;
            case DRAFT, SENT, ACCEPTED, IN_PROGRESS, ON_HOLD, ENTERED_IN_ERROR -> null;
        };
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant().atZone(Time.ZONE).toLocalDate();
    }
}
