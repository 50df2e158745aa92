package fr.passerelle.webhook;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.platform.secrecy.Sealer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be told and how each try went, as the job role sees it. No connection is held while a partner is called. */
@ApplicationScoped
class WaitingWebhooks {

    private final AgroalDataSource jobs;

    WaitingWebhooks(@DataSource("job") AgroalDataSource jobs) {
        this.jobs = jobs;
    }

    /** @param team for which team it happened; a ping may have none */
    record Waiting(
            UUID id,
            UUID endpoint,
            @Nullable UUID team,
            String type,
            @Nullable UUID referral,
            @Nullable String status,
            Instant happenedAt,
            String url,
            Sealer.Sealed secret,
            boolean disabled) {}

    /** Empty when it was sent again by a later event, or is forgotten. */
    Optional<Waiting> of(UUID event) {
        try (Connection connection = jobs.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select m.id, m.endpoint_id, m.team_id, m.type, m.referral_id, m.status, m.happened_at,
                               e.url, e.wrapped_key, e.secret, e.disabled_at is not null as disabled
                          from webhook_message m join webhook_endpoint e on e.id = m.endpoint_id where m.event_id = ?""")) {
            statement.setObject(1, event);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(waiting(row)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("What is to be told cannot be read", failed);
        }
    }

    void log(Waiting told, int attempt, Instant at, Answer answer) {
        try (Connection connection = jobs.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        insert into webhook_delivery (id, endpoint_id, message_id, type, attempt, tried_at, answer_code,
                                                      failure, took_ms)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            DeliveryFailure failure = answer.failure();
            statement.setObject(1, UuidCreator.getTimeOrderedEpoch());
            statement.setObject(2, told.endpoint());
            statement.setObject(3, told.id());
            statement.setString(4, told.type());
            statement.setInt(5, attempt);
            statement.setTimestamp(6, Timestamp.from(at));
            statement.setObject(7, answer.code());
            statement.setString(8, failure == null ? null : failure.name());
            statement.setInt(9, answer.tookMs());
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("A delivery cannot be noted", failed);
        }
    }

    void disable(UUID endpoint, Instant now) {
        try (Connection connection = jobs.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        update webhook_endpoint set disabled_at = ?, disabled_why = ? where id = ? and disabled_at is null""")) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setString(2, DisabledWhy.GONE.name());
            statement.setObject(3, endpoint);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("An endpoint cannot be disabled", failed);
        }
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                row.getObject("endpoint_id", UUID.class),
                row.getObject("team_id", UUID.class),
                row.getString("type"),
                row.getObject("referral_id", UUID.class),
                row.getString("status"),
                row.getTimestamp("happened_at").toInstant(),
                row.getString("url"),
                new Sealer.Sealed(row.getBytes("wrapped_key"), row.getBytes("secret")),
                row.getBoolean("disabled"));
    }
}
