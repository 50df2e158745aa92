package fr.passerelle.demo;

import fr.passerelle.platform.time.Time;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;

/** Nobody opens what the fictional members were told: what is older than a few days counts as read, as in life. */
@ApplicationScoped
class DemoReadNotices {

    private static final Duration STILL_NEW = Duration.ofDays(3);

    private final DemoConfig config;
    private final DataSource database;
    private final Time time;

    DemoReadNotices(DemoConfig config, DataSource database, Time time) {
        this.config = config;
        this.database = database;
        this.time = time;
    }

    @Scheduled(
            every = "30s",
            delayed = "25s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void regularly() throws SQLException {
        if (config.load()) {
            readOld(DemoMembers.all().stream()
                    .map(member -> DemoIds.member(member.subject()))
                    .toList());
        }
    }

    /** Each member's own rows alone: as for anybody, row rules show a member no other's. */
    void readOld(Collection<UUID> members) throws SQLException {
        Instant before = time.now().minus(STILL_NEW);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (UUID member : members) {
                readOld(connection, member, Timestamp.from(before));
            }
            connection.commit();
        }
    }

    private static void readOld(Connection connection, UUID member, Timestamp before) throws SQLException {
        try (PreparedStatement act =
                        connection.prepareStatement("select set_config('passerelle.acting_member', ?, true)");
                PreparedStatement read = connection.prepareStatement(
                        "update notice set read_at = created_at where member_id = ? and read_at is null and created_at < ?")) {
            act.setString(1, member.toString());
            act.execute();
            read.setObject(1, member);
            read.setTimestamp(2, before);
            read.executeUpdate();
        }
    }
}
