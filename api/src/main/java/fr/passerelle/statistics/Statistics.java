package fr.passerelle.statistics;

import fr.passerelle.platform.time.Time;
import fr.passerelle.platform.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The room's door: whoever knows referrals tells their facts here, in a transaction of its own job role, and the counts
 * follow in the same one.
 */
@ApplicationScoped
public class Statistics {

    private final WorkingDays workingDays;
    private final Time time;

    Statistics(WorkingDays workingDays, Time time) {
        this.workingDays = workingDays;
        this.time = time;
    }

    /** Reads facts, one after another. */
    @FunctionalInterface
    public interface Facts {
        void forEach(Consumer<ReferralFact> each) throws SQLException;
    }

    /** One server counts at a time, until its transaction ends: a referral is in what is left or in what is erased, never in both. */
    public void takeTurns(Connection connection) throws SQLException {
        try (Statement lock = connection.createStatement()) {
            lock.execute("select pg_advisory_xact_lock(hashtext('referral_tally'))");
        }
    }

    public boolean everCounted(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select counted_at from referral_counting")) {
            return row.next();
        }
    }

    /** Counts all referrals that are still there anew, and says when. */
    public void recount(Connection connection, Facts present) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from referral_tally where not erased");
        }
        add(connection, present, false);
        try (PreparedStatement counted = connection.prepareStatement("""
                insert into referral_counting (counted_at) values (?)
                on conflict (only_row) do update set counted_at = excluded.counted_at""")) {
            counted.setTimestamp(1, Timestamp.from(time.now()));
            counted.executeUpdate();
        }
    }

    /** Keeps for ever what referrals added that are gone now. */
    public void keep(Connection connection, Facts gone) throws SQLException {
        add(connection, gone, true);
    }

    private void add(Connection connection, Facts facts, boolean erased) throws SQLException {
        Tally tally = new Tally(workingDays);
        facts.forEach(tally::add);
        try (PreparedStatement add = connection.prepareStatement("""
                insert into referral_tally (place_id, organisation_id, territory_code, month, orientation_type, measure,
                  days, erased, referrals)
                select p.id, p.organisation_id, ?, ?, ?, ?, ?, ?, ? from place p where p.id = ?
                on conflict (place_id, month, orientation_type, measure, days, erased, territory_code, organisation_id)
                do update set referrals = referral_tally.referrals + excluded.referrals""")) {
            for (Map.Entry<Tally.Cell, Integer> entry : tally.cells().entrySet()) {
                Tally.Cell cell = entry.getKey();
                add.setString(1, cell.territoryCode());
                add.setDate(2, Date.valueOf(cell.month()));
                add.setString(3, cell.orientationType().name());
                add.setString(4, cell.measure().name());
                add.setObject(5, cell.days(), Types.INTEGER);
                add.setBoolean(6, erased);
                add.setInt(7, entry.getValue());
                add.setObject(8, cell.placeId());
                add.addBatch();
            }
            add.executeBatch();
        }
    }
}
