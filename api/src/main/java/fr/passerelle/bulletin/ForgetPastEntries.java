package fr.passerelle.bulletin;

import fr.passerelle.platform.retention.OldRows;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Period;

/** A meeting that is over has left the page; a month later it is forgotten, with whoever it named. */
@ApplicationScoped
class ForgetPastEntries {

    private static final Period KEPT = Period.ofMonths(1);

    private final OldRows oldRows;

    ForgetPastEntries(OldRows oldRows) {
        this.oldRows = oldRows;
    }

    @Scheduled(every = "24h", delayed = "2m")
    void daily() throws SQLException {
        forget();
    }

    /** @return how many were forgotten */
    int forget() throws SQLException {
        return oldRows.forget(
                "delete from bulletin_entry where kind in ('MEETING', 'TRAINING') and takes_place_on < ?::date", KEPT);
    }
}
