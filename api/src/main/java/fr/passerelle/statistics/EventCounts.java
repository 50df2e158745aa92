package fr.passerelle.statistics;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.network.PlaceKindGroups;
import fr.passerelle.platform.time.Quarter;
import fr.passerelle.platform.time.Time;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Counts what happened, once for each month that is over. What it counts is finer than anything that is published, so
 * that only the job role reads it, and it is forgotten as soon as its quarter is published.
 */
@ApplicationScoped
public class EventCounts {

    /** What began before midnight is written by then. */
    private static final Duration LATE = Duration.ofMinutes(30);

    private final List<EventSource> sources;
    private final Time time;

    EventCounts(@All List<EventSource> sources, Time time) {
        this.sources = sources;
        this.time = time;
    }

    private record Cell(
            String territoryCode,
            EventMeasure measure,
            @Nullable String epciCode,
            OrientationType orientationType,
            String placeKind,
            @Nullable UUID organisationId) {}

    private record Place(@Nullable UUID organisationId, String kind) {}

    /**
     * Counts each month that is over and not yet counted, in the transaction of whoever asks: the nightly count, and
     * whoever is about to erase what has not been counted. An installation begins with the quarter that it first asks in;
     * of what was before, part is erased already.
     */
    public void countClosedMonths(Connection connection) throws SQLException {
        countClosedMonths(connection, null);
    }

    /** @param first where counting begins when it has not begun; the present quarter if not said */
    void countClosedMonths(Connection connection, @Nullable Quarter first) throws SQLException {
        takeTurns(connection);
        YearMonth present = YearMonth.from(time.now().minus(LATE).atZone(Time.ZONE));
        Optional<YearMonth> last = lastCounted(connection);
        YearMonth next;
        if (last.isPresent()) {
            next = last.get().plusMonths(1);
        } else {
            next = (first == null ? Quarter.of(present) : first).firstMonth();
            // Says where counting began, though no month is over yet.
            mark(connection, next.minusMonths(1));
        }
        if (next.isBefore(present)) {
            Map<UUID, Place> places = places(connection);
            for (YearMonth month = next; month.isBefore(present); month = month.plusMonths(1)) {
                mark(connection, month);
                add(connection, month, cells(connection, month, places));
            }
        }
    }

    /** One server at a time, until its transaction ends. */
    private static void takeTurns(Connection connection) throws SQLException {
        try (Statement lock = connection.createStatement()) {
            lock.execute("select pg_advisory_xact_lock(hashtext('event_count'))");
        }
    }

    static Optional<YearMonth> lastCounted(Connection connection) throws SQLException {
        try (Statement last = connection.createStatement();
                ResultSet row = last.executeQuery("select max(month) from counted_month")) {
            row.next();
            return Optional.ofNullable(row.getDate(1)).map(month -> YearMonth.from(month.toLocalDate()));
        }
    }

    private void mark(Connection connection, YearMonth month) throws SQLException {
        try (PreparedStatement mark =
                connection.prepareStatement("insert into counted_month (month, counted_at) values (?, ?)")) {
            mark.setDate(1, Date.valueOf(month.atDay(1)));
            mark.setTimestamp(2, Timestamp.from(time.now()));
            mark.executeUpdate();
        }
    }

    private Map<Cell, Integer> cells(Connection connection, YearMonth month, Map<UUID, Place> places)
            throws SQLException {
        Map<Cell, Integer> cells = new HashMap<>();
        Place nowhere = new Place(null, PlaceKindGroups.OTHER);
        for (EventSource source : sources) {
            source.tell(connection, month, fact -> {
                Place place = fact.placeId() == null ? nowhere : places.getOrDefault(fact.placeId(), nowhere);
                Cell cell = new Cell(
                        fact.territoryCode(),
                        fact.measure(),
                        fact.epciCode(),
                        fact.orientationType(),
                        place.kind(),
                        place.organisationId());
                cells.merge(cell, fact.events(), Integer::sum);
            });
        }
        return cells;
    }

    private static void add(Connection connection, YearMonth month, Map<Cell, Integer> cells) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement("""
                insert into event_count (territory_code, month, measure, epci_code, orientation_type, place_kind,
                  organisation_id, events) values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (Map.Entry<Cell, Integer> entry : cells.entrySet()) {
                Cell cell = entry.getKey();
                add.setString(1, cell.territoryCode());
                add.setDate(2, Date.valueOf(month.atDay(1)));
                add.setString(3, cell.measure().name());
                add.setString(4, cell.epciCode());
                add.setString(5, cell.orientationType().name());
                add.setString(6, cell.placeKind());
                add.setObject(7, cell.organisationId());
                add.setInt(8, entry.getValue());
                add.addBatch();
            }
            add.executeBatch();
        }
    }

    /** A place of which only the team is known is at the team's organisation. */
    private static Map<UUID, Place> places(Connection connection) throws SQLException {
        Map<UUID, Place> places = new HashMap<>();
        try (Statement all = connection.createStatement();
                ResultSet row = all.executeQuery("""
                        select p.id, coalesce(p.organisation_id, t.organisation_id), p.kinds
                          from place p left join team t on t.id = p.team_id""")) {
            while (row.next()) {
                List<String> kinds = Arrays.asList((String[]) row.getArray(3).getArray());
                places.put(
                        row.getObject(1, UUID.class),
                        new Place(row.getObject(2, UUID.class), PlaceKindGroups.of(kinds)));
            }
        }
        return places;
    }
}
