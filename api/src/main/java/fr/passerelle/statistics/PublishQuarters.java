package fr.passerelle.statistics;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.platform.time.Quarter;
import fr.passerelle.platform.time.Time;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Each night counts the months that are over and publishes the quarters that are: once, for every territory, in one
 * transaction. What is published is never changed, whatever is corrected or erased later; the finer counts behind it go.
 */
@ApplicationScoped
public class PublishQuarters {

    private final AgroalDataSource jobs;
    private final EventCounts counts;
    private final Time time;

    PublishQuarters(@DataSource("job") AgroalDataSource jobs, EventCounts counts, Time time) {
        this.jobs = jobs;
        this.counts = counts;
        this.time = time;
    }

    /** Soon after the start as well: after an outage nothing that is due waits for the night. */
    @Scheduled(cron = "0 50 0 * * ?", timeZone = "Europe/Paris")
    @Scheduled(every = "24h", delayed = "2m")
    void regularly() throws SQLException {
        publish();
    }

    void publish() throws SQLException {
        publish(null);
    }

    /**
     * Counts from a quarter that is over, and publishes it: for an installation whose sources still know all of it. Where
     * counting has begun it goes on as it was.
     */
    public void beginWith(Quarter first) throws SQLException {
        publish(first);
    }

    private void publish(@Nullable Quarter first) throws SQLException {
        try (Connection connection = jobs.getConnection()) {
            connection.setAutoCommit(false);
            counts.countClosedMonths(connection, first);
            YearMonth counted = EventCounts.lastCounted(connection).orElseThrow();
            Quarter next = nextToPublish(connection);
            while (!next.lastMonth().isAfter(counted)) {
                publish(connection, next);
                next = next.next();
            }
            connection.commit();
        }
    }

    /** The one after the last; at first the one that counting began with. */
    private static Quarter nextToPublish(Connection connection) throws SQLException {
        try (Statement newest = connection.createStatement();
                ResultSet row = newest.executeQuery("""
                        select cast(coalesce((select max(quarter) + interval '3 months' from published_quarter),
                                             (select min(month) + interval '1 month' from counted_month)) as date)""")) {
            row.next();
            return Quarter.of(row.getDate(1).toLocalDate());
        }
    }

    private void publish(Connection connection, Quarter quarter) throws SQLException {
        try (PreparedStatement publish =
                connection.prepareStatement("insert into published_quarter (quarter, published_at) values (?, ?)")) {
            publish.setDate(1, Date.valueOf(quarter.firstDay()));
            publish.setTimestamp(2, Timestamp.from(time.now()));
            publish.executeUpdate();
        }
        Map<String, QuarterCounts> territories = territories(connection, quarter);
        read(connection, quarter, territories);
        for (Map.Entry<String, QuarterCounts> territory : territories.entrySet()) {
            write(connection, quarter, territory.getKey(), territory.getValue());
        }
        try (PreparedStatement forget = connection.prepareStatement("delete from event_count where month < ?")) {
            forget.setDate(1, Date.valueOf(quarter.next().firstDay()));
            forget.executeUpdate();
        }
    }

    private static Map<String, QuarterCounts> territories(Connection connection, Quarter quarter) throws SQLException {
        Map<String, QuarterCounts> territories = new TreeMap<>();
        try (Statement all = connection.createStatement();
                ResultSet row = all.executeQuery("""
                        select t.code,
                               not exists (select 1 from published_count p where p.territory_code = t.code),
                               array(select distinct coalesce(c.epci_code, '%s') from commune c
                                      where c.territory_code = t.code and c.replaced_by is null order by 1)
                          from territory t""".formatted(QuarterCounts.NO_EPCI))) {
            while (row.next()) {
                territories.put(row.getString(1), new QuarterCounts(quarter, row.getBoolean(2), List.of((String[])
                        row.getArray(3).getArray())));
            }
        }
        return territories;
    }

    private static void read(Connection connection, Quarter quarter, Map<String, QuarterCounts> territories)
            throws SQLException {
        try (PreparedStatement counted = connection.prepareStatement("""
                select territory_code, month, measure, epci_code, orientation_type, place_kind, organisation_id, events
                  from event_count where month >= ? and month < ?""")) {
            counted.setDate(1, Date.valueOf(quarter.firstDay()));
            counted.setDate(2, Date.valueOf(quarter.next().firstDay()));
            try (ResultSet row = counted.executeQuery()) {
                while (row.next()) {
                    QuarterCounts counts = territories.get(row.getString(1));
                    if (counts != null) {
                        counts.add(
                                EventMeasure.valueOf(row.getString(3)),
                                YearMonth.from(row.getDate(2).toLocalDate()),
                                row.getString(4),
                                OrientationType.valueOf(row.getString(5)),
                                row.getString(6),
                                row.getObject(7, UUID.class),
                                row.getInt(8));
                    }
                }
            }
        }
    }

    private static void write(Connection connection, Quarter quarter, String territory, QuarterCounts counts)
            throws SQLException {
        try (PreparedStatement write = connection.prepareStatement("""
                insert into published_count (territory_code, quarter, measure, table_name, cell, rounded, epci_name)
                values (?, ?, ?, ?, ?, ?, (select min(epci_name) from commune where epci_code = ?))""")) {
            for (EventMeasure measure : EventMeasure.values()) {
                for (Map.Entry<PublishedTable, List<ShownCell>> table :
                        counts.published(measure).entrySet()) {
                    for (ShownCell cell : table.getValue()) {
                        write.setString(1, territory);
                        write.setDate(2, Date.valueOf(quarter.firstDay()));
                        write.setString(3, measure.name());
                        write.setString(4, table.getKey().name());
                        write.setString(5, cell.code());
                        write.setObject(6, cell.rounded(), Types.INTEGER);
                        write.setString(7, table.getKey() == PublishedTable.EPCI ? cell.code() : null);
                        write.addBatch();
                    }
                }
            }
            write.executeBatch();
        }
    }
}
