package fr.passerelle.bench;

import fr.passerelle.bench.Ledger.Acknowledged;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Holds the database, seen past every row rule, against what the clients were promised. */
final class Judge {

    /** After a killed server's lease another one has the event; one that failed is tried again, later each time. */
    private static final Duration PATIENCE = Replica.LEASE.plusMinutes(4);

    private static final Map<String, String> OF_COMMANDS = new LinkedHashMap<>();
    private static final Map<String, String> OF_CONSEQUENCES = new LinkedHashMap<>();

    static {
        OF_COMMANDS.put("acknowledged, but not in the trail", """
                select count(*) from acknowledged a where not exists (select 1 from audit_entry e
                  where e.referral_ids @> array[a.referral] and e.action = a.command and e.actor_kind = 'MEMBER')""");
        OF_COMMANDS.put("in the trail more than once, or never acknowledged", """
                select count(*) from (
                  select e.referral_ids[1] as referral, e.action, count(*) as lines from audit_entry e
                   where e.action in (select command from acknowledged)
                     and e.happened_at >= (select began from run) and exists (
                       select 1 from referral r where r.id = e.referral_ids[1] and r.sender_team_id = (select team from run))
                   group by 1, 2) trail
                  left join (select referral, command, count(*) as promised from acknowledged group by 1, 2) a
                    on a.referral = trail.referral and a.command = trail.action
                 where a.promised is distinct from trail.lines""");
        OF_COMMANDS.put("key without its one answer", """
                select count(*) from acknowledged a where not exists (select 1 from idempotent_answer i
                  where i.key = a.key and i.etag = '"' || a.revision || '"')""");
        OF_COMMANDS.put("key with two effects", """
                select count(*) from (select key from acknowledged group by key
                  having count(distinct (referral, command, revision)) > 1) twice""");
        OF_COMMANDS.put("revision that is not the number of commands", """
                select count(*) from (select referral, count(*) as commands from acknowledged group by referral) a
                  left join referral r on r.id = a.referral where r.revision is distinct from a.commands""");
        OF_COMMANDS.put("referral that nobody was told of", """
                select count(*) from referral r where r.created_at >= (select began from run)
                   and r.sender_team_id = (select team from run)
                   and not exists (select 1 from acknowledged a where a.referral = r.id)""");
        OF_CONSEQUENCES.put("event given up, or never done", """
                select count(*) from outbox_event where kind <> 'MAIL'""");
        OF_CONSEQUENCES.put("event without its referral", """
                select count(*) from outbox_event e where kind <> 'MAIL'
                   and not exists (select 1 from referral r where r.id = e.key)""");
        OF_CONSEQUENCES.put("notice given twice to one member", """
                select count(*) from (select member_id, referral_id, kind from notice
                  where referral_id in (select referral from acknowledged) group by 1, 2, 3 having count(*) > 1) twice""");
        OF_CONSEQUENCES.put("end that its sender was not told", """
                select count(*) from acknowledged a where a.command in ('CLOSE', 'DECLINE')
                   and not exists (select 1 from notice n where n.referral_id = a.referral
                         and n.kind = case a.command when 'CLOSE' then 'CLOSED' else 'DECLINED' end)""");
    }

    private final Settings settings;

    Judge(Settings settings) {
        this.settings = settings;
    }

    /** @return what is wrong with the commands of one run and how often, empty when nothing is */
    Map<String, Long> commands(Collection<Acknowledged> acknowledged, Instant began) throws SQLException {
        return judge(OF_COMMANDS, acknowledged, began);
    }

    /** Waits until what follows from the commands has been done, or should have been. */
    Map<String, Long> consequences(Collection<Acknowledged> acknowledged, Instant began)
            throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        String waiting = "select count(*) from outbox_event where kind <> 'MAIL' and dead_at is null";
        try (Connection connection = connect()) {
            while (number(connection, waiting) > 0 && Instant.now().isBefore(end)) {
                Thread.sleep(1_000);
            }
        }
        return judge(OF_CONSEQUENCES, acknowledged, began);
    }

    private Map<String, Long> judge(Map<String, String> questions, Collection<Acknowledged> acknowledged, Instant began)
            throws SQLException {
        Map<String, Long> wrong = new LinkedHashMap<>();
        try (Connection connection = connect()) {
            write(connection, new ArrayList<>(acknowledged), began);
            for (Map.Entry<String, String> question : questions.entrySet()) {
                long found = number(connection, question.getValue());
                if (found > 0) {
                    wrong.put(question.getKey(), found);
                }
            }
        }
        return wrong;
    }

    private static void write(Connection connection, List<Acknowledged> acknowledged, Instant began)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create temp table acknowledged (key text, referral uuid, command text, revision int)");
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into acknowledged values (?, ?, ?, ?)")) {
            for (Acknowledged command : acknowledged) {
                insert.setString(1, command.key());
                insert.setObject(2, UUID.fromString(command.referral()));
                insert.setString(3, command.command());
                insert.setInt(4, command.revision());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement run = connection.prepareStatement("""
                        create temp table run as select cast(? as timestamptz) as began,
                          (select sender_team_id from referral where id = (select referral from acknowledged limit 1)) as team""")) {
            run.setTimestamp(1, Timestamp.from(began));
            run.execute();
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("create index on acknowledged (referral, command)");
            statement.execute("analyze acknowledged");
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(settings.superuserJdbcUrl());
    }
}
