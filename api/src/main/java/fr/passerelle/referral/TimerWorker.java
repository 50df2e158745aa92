package fr.passerelle.referral;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.problem.Wordless;
import fr.passerelle.platform.time.Time;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Finds the referrals that time has caught up with, by dates alone and as the job role, on each server. A lease spreads
 * them among the servers and brings a failed one back; that a timer speaks once is the referral's own lock's doing.
 */
@ApplicationScoped
class TimerWorker {

    private static final Logger LOG = Logger.getLogger(TimerWorker.class);
    static final int AT_ONCE = 50;

    private final AgroalDataSource jobs;
    private final FireTimers fireTimers;
    private final TimersConfig config;
    private final Time time;

    TimerWorker(@DataSource("job") AgroalDataSource jobs, FireTimers fireTimers, TimersConfig config, Time time) {
        this.jobs = jobs;
        this.fireTimers = fireTimers;
        this.config = config;
        this.time = time;
    }

    /** A referral that time has caught up with, and for whom the system acts. */
    private record Due(UUID referral, UUID senderTeam) {}

    @Scheduled(
            every = "${passerelle.timers.every}",
            delayed = "30s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void regularly() throws SQLException {
        fireAllDue();
    }

    void fireAllDue() throws SQLException {
        List<Due> batch = claim(time.now());
        while (!batch.isEmpty()) {
            batch.forEach(this::fire);
            batch = claim(time.now());
        }
    }

    /** Each referral has a caller of its own. */
    @ActivateRequestContext
    void fire(Due due) {
        try {
            fireTimers.fire(due.referral(), due.senderTeam());
        } catch (RuntimeException failed) {
            if (failed instanceof Problem problem && problem.type() == ProblemType.NOT_FOUND) {
                return;
            }
            LOG.errorf(Wordless.of(failed), "The timers of referral %s failed and are tried again", due.referral());
        }
    }

    private List<Due> claim(Instant now) throws SQLException {
        try (Connection connection = jobs.getConnection();
                PreparedStatement claim = connection.prepareStatement("""
                        update referral_timer set leased_until = ?
                         where id in (
                           select id from referral_timer
                            where taken_at is null and due_at <= ? and (leased_until is null or leased_until <= ?)
                            order by due_at limit ? for update skip locked)
                        returning referral_id, sender_team_id""")) {
            claim.setTimestamp(1, Timestamp.from(now.plus(config.lease())));
            claim.setTimestamp(2, Timestamp.from(now));
            claim.setTimestamp(3, Timestamp.from(now));
            claim.setInt(4, AT_ONCE);
            List<Due> found = new ArrayList<>();
            try (ResultSet row = claim.executeQuery()) {
                while (row.next()) {
                    found.add(new Due(
                            row.getObject("referral_id", UUID.class), row.getObject("sender_team_id", UUID.class)));
                }
            }
            return found.stream().distinct().toList();
        }
    }
}
