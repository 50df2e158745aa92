package fr.passerelle.network;

import fr.passerelle.platform.retention.OldRows;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Period;

/**
 * Who reported an error and in which words serves its correction: twelve months after it was closed the report is
 * forgotten; what was changed stays in the place's history. An open one waits.
 */
@ApplicationScoped
class ForgetErrorReports {

    private static final Period KEPT = Period.ofMonths(12);

    private final OldRows oldRows;

    ForgetErrorReports(OldRows oldRows) {
        this.oldRows = oldRows;
    }

    @Scheduled(every = "24h", delayed = "2m")
    void daily() throws SQLException {
        forget();
    }

    /** @return how many were forgotten */
    int forget() throws SQLException {
        return oldRows.forget("delete from error_report where closed_at < ?", KEPT);
    }
}
