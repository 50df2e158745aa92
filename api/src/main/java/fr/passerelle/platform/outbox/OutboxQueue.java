package fr.passerelle.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The waiting events, as the job role sees them. Only the oldest of a key is ever handed out, under a lease that ends by
 * itself when its server dies, so that no two servers have events of one key in hand.
 */
@ApplicationScoped
class OutboxQueue {

    /** With an hour between the last ones: a mail server may be away for most of a day. */
    static final int TRIES = 24;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final AgroalDataSource jobs;
    private final OutboxConfig config;

    OutboxQueue(@DataSource("job") AgroalDataSource jobs, OutboxConfig config) {
        this.jobs = jobs;
        this.config = config;
    }

    List<OutboxEvent> claim(Instant now, int atMost) {
        return query("""
                update outbox_event set leased_until = ?, attempts = attempts + 1
                 where id in (
                   select head.id from outbox_event head
                    where head.dead_at is null and head.next_try_at <= ?
                      and (head.leased_until is null or head.leased_until <= ?)
                      and not exists (select 1 from outbox_event earlier
                                       where earlier.key = head.key and earlier.dead_at is null and earlier.seq < head.seq)
                    order by head.next_try_at, head.seq
                    limit ? for update skip locked)
                returning id, kind, key, team_id, created_at, attempts, seq""", statement -> {
            statement.setTimestamp(1, Timestamp.from(now.plus(config.lease())));
            statement.setTimestamp(2, Timestamp.from(now));
            statement.setTimestamp(3, Timestamp.from(now));
            statement.setInt(4, atMost);
        });
    }

    /** It is done and nothing more is known of it. */
    void done(OutboxEvent event) {
        change("delete from outbox_event where id = ?", statement -> statement.setObject(1, event.id()));
    }

    void postpone(OutboxEvent event, Instant until) {
        change(
                "update outbox_event set leased_until = null, attempts = attempts - 1, next_try_at = ? where id = ?",
                statement -> {
                    statement.setTimestamp(1, Timestamp.from(until));
                    statement.setObject(2, event.id());
                });
    }

    /** @param failure the class of what went wrong; a message could hold anything */
    void failed(OutboxEvent event, String failure, Instant now) {
        boolean dead = event.attempts() >= TRIES;
        change(
                "update outbox_event set leased_until = null, next_try_at = ?, failure = ?, dead_at = ? where id = ?",
                statement -> {
                    statement.setTimestamp(1, Timestamp.from(now.plus(wait(event.attempts()))));
                    statement.setString(2, failure);
                    statement.setTimestamp(3, dead ? Timestamp.from(now) : null);
                    statement.setObject(4, event.id());
                });
    }

    /** Twice as long each time, up to an hour. */
    static Duration wait(int attempts) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 20));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private List<OutboxEvent> query(String sql, Parameters parameters) {
        record Row(long seq, OutboxEvent event) {}
        try (Connection connection = jobs.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.set(statement);
            List<Row> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(new Row(row.getLong("seq"), event(row)));
                }
            }
            return rows.stream()
                    .sorted(Comparator.comparing(Row::seq))
                    .map(Row::event)
                    .toList();
        } catch (SQLException failed) {
            throw new IllegalStateException("The outbox cannot be read", failed);
        }
    }

    private static OutboxEvent event(ResultSet row) throws SQLException {
        return new OutboxEvent(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("key", UUID.class),
                row.getObject("team_id", UUID.class),
                row.getTimestamp("created_at").toInstant(),
                row.getInt("attempts"));
    }

    private void change(String sql, Parameters parameters) {
        try (Connection connection = jobs.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.set(statement);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The outbox cannot be written", failed);
        }
    }

    @FunctionalInterface
    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }
}
