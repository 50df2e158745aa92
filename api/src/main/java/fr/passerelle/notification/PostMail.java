package fr.passerelle.notification;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.platform.time.Time;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts what is due to one member into one mail, and the mail into the outbox, in one transaction and as the job role: by
 * ids alone. However much happened meanwhile, a member gets one mail at a time.
 */
@ApplicationScoped
class PostMail {

    static final String MAIL = "MAIL";
    private static final int AT_ONCE = 500;

    private final AgroalDataSource jobs;
    private final Time time;

    PostMail(@DataSource("job") AgroalDataSource jobs, Time time) {
        this.jobs = jobs;
        this.time = time;
    }

    /** What goes into one mail. */
    private record Envelope(
            UUID member, @Nullable UUID team, @Nullable UUID hoursOf) {}

    @Scheduled(
            every = "${passerelle.mail.every}",
            delayed = "40s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void regularly() throws SQLException {
        while (round() == AT_ONCE) {
            // There may be more.
        }
    }

    /** @return how many notices were put into mails */
    int round() throws SQLException {
        Instant now = time.now();
        try (Connection connection = jobs.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Map<Envelope, List<UUID>> mails = due(connection, now);
                for (Map.Entry<Envelope, List<UUID>> mail : mails.entrySet()) {
                    post(connection, mail.getKey(), mail.getValue(), now);
                }
                connection.commit();
                return mails.values().stream().mapToInt(List::size).sum();
            } catch (SQLException failed) {
                connection.rollback();
                throw failed;
            }
        }
    }

    private static Map<Envelope, List<UUID>> due(Connection connection, Instant now) throws SQLException {
        Map<Envelope, List<UUID>> mails = new LinkedHashMap<>();
        try (PreparedStatement due = connection.prepareStatement("""
                select id, member_id, team_id, hours_of from notice
                 where mail_id is null and mail_at <= ? order by mail_at, id limit ? for update skip locked""")) {
            due.setTimestamp(1, Timestamp.from(now));
            due.setInt(2, AT_ONCE);
            try (ResultSet row = due.executeQuery()) {
                while (row.next()) {
                    Envelope envelope = new Envelope(
                            row.getObject("member_id", UUID.class),
                            row.getObject("team_id", UUID.class),
                            row.getObject("hours_of", UUID.class));
                    mails.computeIfAbsent(envelope, first -> new ArrayList<>()).add(row.getObject("id", UUID.class));
                }
            }
        }
        return mails;
    }

    private static void post(Connection connection, Envelope envelope, List<UUID> notices, Instant now)
            throws SQLException {
        UUID mail = UuidCreator.getTimeOrderedEpoch();
        try (PreparedStatement put = connection.prepareStatement("update notice set mail_id = ? where id = any (?)")) {
            put.setObject(1, mail);
            put.setArray(2, connection.createArrayOf("uuid", notices.toArray()));
            put.executeUpdate();
        }
        try (PreparedStatement publish = connection.prepareStatement("""
                insert into outbox_event (id, kind, key, team_id, created_at, next_try_at) values (?, ?, ?, ?, ?, ?)""")) {
            publish.setObject(1, mail);
            publish.setString(2, MAIL);
            publish.setObject(3, envelope.member());
            publish.setObject(4, envelope.team());
            publish.setTimestamp(5, Timestamp.from(now));
            publish.setTimestamp(6, Timestamp.from(now));
            publish.executeUpdate();
        }
    }
}
