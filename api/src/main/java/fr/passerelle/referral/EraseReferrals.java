package fr.passerelle.referral;

import fr.passerelle.platform.time.Time;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.Period;

/**
 * A referral is erased 3 months after its end, or 12 months after the last thing that somebody did, whichever comes
 * first: its row, what was kept of the person, its dated facts, its code and what the person said. The trail keeps that
 * it was, by id. Runs as the job role, which reads none of it.
 */
@ApplicationScoped
class EraseReferrals {

    private static final Period AFTER_END = Period.ofMonths(3);
    private static final Period AFTER_LAST_CONTACT = Period.ofMonths(12);

    private final AgroalDataSource jobs;
    private final Time time;

    EraseReferrals(@DataSource("job") AgroalDataSource jobs, Time time) {
        this.jobs = jobs;
        this.time = time;
    }

    @Scheduled(every = "6h", delayed = "5m")
    void regularly() throws SQLException {
        erase();
    }

    /** @return how many were erased */
    int erase() throws SQLException {
        Instant now = time.now();
        try (Connection connection = jobs.getConnection();
                PreparedStatement erase = connection.prepareStatement("""
                        with erased as (
                          delete from referral r
                           where status <> 'DRAFT'
                             and (ended_at < ?
                                  or greatest(status_since, (select max(t.recorded_at) from contact_trace t
                                                              where t.referral_id = r.id),
                                              (select max(greatest(a.booked_at, a.told_at)) from referral_appointment a
                                                where a.referral_id = r.id)) < ?)
                          returning id, sender_team_id, snapshot_id),
                        forgotten as (
                          delete from person_snapshot where id in (select snapshot_id from erased))
                        insert into audit_entry (id, happened_at, actor_kind, team_id, action, purpose, referral_ids)
                        select uuidv7(), ?, 'SYSTEM', sender_team_id, 'ERASE', 'RETENTION', array[id] from erased""")) {
            erase.setTimestamp(1, before(now, AFTER_END));
            erase.setTimestamp(2, before(now, AFTER_LAST_CONTACT));
            erase.setTimestamp(3, Timestamp.from(now));
            return erase.executeUpdate();
        }
    }

    private static Timestamp before(Instant now, Period kept) {
        return Timestamp.from(now.atZone(Time.ZONE).minus(kept).toInstant());
    }
}
