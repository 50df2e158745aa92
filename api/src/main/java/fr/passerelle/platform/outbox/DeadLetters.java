package fr.passerelle.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Events that were given up, as the job role sees them: ids, codes, and the class of the last failure. */
@ApplicationScoped
class DeadLetters {

    private final AgroalDataSource jobs;

    DeadLetters(@DataSource("job") AgroalDataSource jobs) {
        this.jobs = jobs;
    }

    /** At most 200: whoever has more to look at has one reason to look for. */
    List<DeadLetterResponse> latest() {
        try (Connection connection = jobs.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select id, kind, key, attempts, failure, created_at, dead_at from outbox_event
                         where dead_at is not null order by dead_at desc, id limit 200""");
                ResultSet row = statement.executeQuery()) {
            List<DeadLetterResponse> letters = new ArrayList<>();
            while (row.next()) {
                letters.add(new DeadLetterResponse(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getObject("key", UUID.class),
                        row.getInt("attempts"),
                        Objects.requireNonNullElse(row.getString("failure"), ""),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("dead_at").toInstant()));
            }
            return letters;
        } catch (SQLException failed) {
            throw new IllegalStateException("The dead letters cannot be read", failed);
        }
    }

    /** @return whether it was one: it then waits like a new event, at its old place in the order of its key */
    boolean retry(UUID id, Instant now) {
        try (Connection connection = jobs.getConnection();
                PreparedStatement retry = connection.prepareStatement("""
                        update outbox_event set dead_at = null, attempts = 0, next_try_at = ?
                         where id = ? and dead_at is not null""")) {
            retry.setTimestamp(1, Timestamp.from(now));
            retry.setObject(2, id);
            return retry.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw new IllegalStateException("The dead letter cannot be tried again", failed);
        }
    }

    /** @return whether it was one */
    boolean discard(UUID id) {
        try (Connection connection = jobs.getConnection();
                PreparedStatement discard =
                        connection.prepareStatement("delete from outbox_event where id = ? and dead_at is not null")) {
            discard.setObject(1, id);
            return discard.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw new IllegalStateException("The dead letter cannot be discarded", failed);
        }
    }
}
