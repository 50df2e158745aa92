package fr.passerelle.referral;

import fr.passerelle.platform.time.Time;
import fr.passerelle.statistics.EventCounts;
import fr.passerelle.statistics.ReferralFact;
import fr.passerelle.statistics.Statistics;
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
import java.util.function.Consumer;

/**
 * A referral is erased 3 months after its end, or 12 months after the last thing that somebody did, whichever comes
 * first: its row, what was kept of the person, its dated facts, its code and what the person said. The trail keeps that
 * it was, by id; the counts keep what it added to them. Runs as the job role, which reads nothing of the person.
 */
@ApplicationScoped
class EraseReferrals {

    private static final Period AFTER_END = Period.ofMonths(3);
    private static final Period AFTER_LAST_CONTACT = Period.ofMonths(12);

    private final AgroalDataSource jobs;
    private final TellStatistics tellStatistics;
    private final Statistics statistics;
    private final EventCounts eventCounts;
    private final Time time;

    EraseReferrals(
            @DataSource("job") AgroalDataSource jobs,
            TellStatistics tellStatistics,
            Statistics statistics,
            EventCounts eventCounts,
            Time time) {
        this.jobs = jobs;
        this.tellStatistics = tellStatistics;
        this.statistics = statistics;
        this.eventCounts = eventCounts;
        this.time = time;
    }

    @Scheduled(every = "6h", delayed = "5m")
    void regularly() throws SQLException {
        erase();
    }

    /** @return how many were erased */
    int erase() throws SQLException {
        try (Connection connection = jobs.getConnection()) {
            connection.setAutoCommit(false);
            statistics.takeTurns(connection);
            // After a long outage this may come before the night's count.
            eventCounts.countClosedMonths(connection);
            int[] erased = new int[1];
            statistics.keep(connection, each -> erased[0] = erase(connection, each));
            if (erased[0] > 0) {
                tellStatistics.recount(connection);
            }
            connection.commit();
            return erased[0];
        }
    }

    private int erase(Connection connection, Consumer<ReferralFact> each) throws SQLException {
        Instant now = time.now();
        try (PreparedStatement erase = connection.prepareStatement("""
                with erased as (
                  delete from referral r
                   where status <> 'DRAFT'
                     and (ended_at < ?
                          or greatest(status_since, (select max(t.recorded_at) from contact_trace t
                                                      where t.referral_id = r.id),
                                      (select max(greatest(a.booked_at, a.told_at)) from referral_appointment a
                                        where a.referral_id = r.id)) < ?)
                  returning r.id, r.sender_team_id, r.snapshot_id, """ + TellStatistics.FACTS + """
                ),
                forgotten as (
                  delete from person_snapshot where id in (select snapshot_id from erased)),
                recorded as (
                  insert into audit_entry (id, happened_at, actor_kind, team_id, action, purpose, referral_ids)
                  select uuidv7(), ?, 'SYSTEM', sender_team_id, 'ERASE', 'RETENTION', array[id] from erased)
                select * from erased""")) {
            erase.setTimestamp(1, before(now, AFTER_END));
            erase.setTimestamp(2, before(now, AFTER_LAST_CONTACT));
            erase.setTimestamp(3, Timestamp.from(now));
            return tellStatistics.tellEach(erase.executeQuery(), fact -> each.accept(fact.orExpired(time.today())));
        }
    }

    private static Timestamp before(Instant now, Period kept) {
        return Timestamp.from(now.atZone(Time.ZONE).minus(kept).toInstant());
    }
}
