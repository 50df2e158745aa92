package fr.passerelle.webhook;

import fr.passerelle.platform.retention.OldRows;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;

/** What was told is kept for as long as somebody may want to send it again, with its deliveries. */
@ApplicationScoped
class ForgetWebhooks {

    private static final Duration KEPT = Duration.ofDays(30);

    private final OldRows oldRows;

    ForgetWebhooks(OldRows oldRows) {
        this.oldRows = oldRows;
    }

    @Scheduled(every = "24h", delayed = "5m")
    void daily() throws SQLException {
        forget();
    }

    /** @return how many were forgotten */
    int forget() throws SQLException {
        return oldRows.forget("delete from webhook_message where happened_at < ?", KEPT);
    }
}
