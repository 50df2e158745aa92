package fr.passerelle.notification;

import fr.passerelle.platform.retention.OldRows;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;

/** A notice points at something; after three months it points at nothing that waits. */
@ApplicationScoped
class ForgetNotices {

    private static final Duration KEPT = Duration.ofDays(90);

    private final OldRows oldRows;

    ForgetNotices(OldRows oldRows) {
        this.oldRows = oldRows;
    }

    @Scheduled(every = "24h", delayed = "3m")
    void daily() throws SQLException {
        forget();
    }

    /** @return how many were forgotten */
    int forget() throws SQLException {
        return oldRows.forget("delete from notice where created_at < ?", KEPT);
    }
}
