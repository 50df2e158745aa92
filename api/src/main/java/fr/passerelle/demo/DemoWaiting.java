package fr.passerelle.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What waits for somebody's decision in the fictional territory: a request to join, an admission, and an absence to come. */
@ApplicationScoped
class DemoWaiting {

    private static final String OLIVIER = DemoMembers.subject("110");
    private static final String YASMINE = DemoMembers.subject("109");
    private static final String THOMAS = DemoMembers.subject("101");
    private static final String JULIEN = DemoMembers.subject("4");

    private final DataSource database;

    DemoWaiting(DataSource database) {
        this.database = database;
    }

    void load(DemoTerritory territory, LocalDate today) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            joinRequest(connection);
            admission(connection, territory);
            absence(connection, today);
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException("What waits in the fictional territory could not be loaded", failed);
        }
    }

    private static void joinRequest(Connection connection) throws SQLException {
        run(
                connection,
                """
                insert into join_request (id, member_id, team_id, role, status, asked_at)
                values (?, ?, ?, 'MEDIATOR', 'ASKED', now() - interval '1 day')""",
                DemoIds.other("join-request", OLIVIER),
                DemoIds.member(OLIVIER),
                DemoIds.team("CC-AUBRELLE-EPN"));
        run(connection, """
                insert into account_entry (id, happened_at, actor_id, action, about_member_id, organisation_id, team_id,
                                           subject_id, detail)
                select ?, r.asked_at, r.member_id, 'JOIN_ASKED', r.member_id, t.organisation_id, r.team_id, r.id, r.role
                  from join_request r join team t on t.id = r.team_id""", DemoIds.other("account-entry", "join"));
    }

    private static void admission(Connection connection, DemoTerritory territory) throws SQLException {
        DemoCommune commune = territory.communes().stream()
                .filter(candidate -> candidate.name().equals("Rocheval"))
                .findFirst()
                .orElseThrow();
        run(
                connection,
                """
                insert into organisation_admission (id, territory_code, commune_code, name, kind, siret, why, contact_id,
                                                    team_name, role, status, asked_at)
                values (?, ?, ?, 'Les Ateliers du Lac', 'ASSO', '00020008900019',
                        'Nous tenons des ateliers numériques deux jours par semaine, au bord du lac.', ?,
                        'Ateliers numériques', 'MEDIATOR', 'ASKED', now() - interval '2 days')""",
                DemoIds.other("admission", YASMINE),
                territory.code(),
                commune.code(),
                DemoIds.member(YASMINE));
        run(connection, """
                insert into account_entry (id, happened_at, actor_id, action, about_member_id, territory_code, subject_id,
                                           detail)
                select ?, asked_at, contact_id, 'ADMISSION_ASKED', contact_id, territory_code, id, role
                  from organisation_admission""", DemoIds.other("account-entry", "admission"));
    }

    private static void absence(Connection connection, LocalDate today) throws SQLException {
        run(
                connection,
                """
                insert into member_absence (id, membership_id, first_day, last_day, taken_over_by)
                select ?, s.id, ?, ?, ? from membership s where s.member_id = ? and s.team_id = ?""",
                DemoIds.other("member-absence", THOMAS),
                today.plusDays(3),
                today.plusDays(12),
                DemoIds.member(JULIEN),
                DemoIds.member(THOMAS),
                DemoIds.team("CC-AUBRELLE-FS"));
    }

    private static void run(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
