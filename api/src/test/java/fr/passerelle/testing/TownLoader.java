package fr.passerelle.testing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts the {@link Town} into the empty database of a test run, as its superuser. */
@ApplicationScoped
public class TownLoader {

    private final TestDatabase database;

    TownLoader(TestDatabase database) {
        this.database = database;
    }

    void load(@Observes StartupEvent started) throws SQLException {
        try (Connection connection = database.asSuperuser()) {
            territory(connection, Town.TERRITORY, "Pays d'essai", true);
            territory(connection, Town.OTHER_TERRITORY, "Autre pays", true);
            commune(connection, Town.COMMUNE, Town.TERRITORY, Town.COMMUNE_NAME, "saint aubin l etang", -3.40, 46.30);
            commune(connection, "01002", Town.TERRITORY, "Sainte-Aubine", "sainte aubine", -3.35, 46.32);
            commune(connection, "01003", Town.TERRITORY, "Le Bœuf-sur-Ével", "le boeuf sur evel", -3.30, 46.34);
            commune(connection, Town.FAR_COMMUNE, Town.OTHER_TERRITORY, "Lointaine", "lointaine", -1.00, 44.00);

            organisation(connection, Town.SOCIAL_ORGANISATION, Town.TERRITORY, "Conseil départemental", true);
            organisation(connection, id(102), Town.TERRITORY, "CCAS", true);
            organisation(connection, id(103), Town.TERRITORY, "Communauté de communes", false);
            organisation(connection, id(104), Town.TERRITORY, "Association", false);
            team(connection, Town.SOCIAL_TEAM, id(101), "MDS de Saint-Aubin", null);
            team(connection, Town.OTHER_SOCIAL_TEAM, id(102), "CCAS accueil", null);
            team(connection, Town.PLACE_TEAM, id(103), "France Services", null);
            team(connection, Town.OTHER_PLACE_TEAM, id(104), "Espace numérique", null);
            team(connection, Town.DISCREET_TEAM, id(104), "CHRS des Tilleuls", "Service social associatif");
            team(connection, Town.EMPTY_TEAM, id(104), "Équipe sans personne", null);

            String help = "Aide aux démarches administratives";
            place(connection, Town.PLACE, "France Services de Saint-Aubin", Town.PLACE_TEAM, "RFS", help, -3.39, 46.30);
            place(connection, Town.OTHER_PLACE, "Espace numérique", Town.OTHER_PLACE_TEAM, "EPN", help, -3.30, 46.30);
            place(connection, Town.PLACE_WITHOUT_TEAM, "La Poste", null, "LA_POSTE", help, -3.38, 46.30);
            place(connection, Town.PLACE_WITH_EMPTY_TEAM, "Local fermé", Town.EMPTY_TEAM, "ASSO", help, -3.37, 46.30);
            place(connection, Town.FULL_PLACE, "Médiathèque", Town.OTHER_PLACE_TEAM, "BIB", help, -3.40, 46.30);
            place(connection, Town.SOCIAL_PLACE, "MDS", Town.SOCIAL_TEAM, "MDS", "", -3.40, 46.31);
            place(connection, Town.FAR_PLACE, "France Services de Lointaine", null, "RFS", help, -1.00, 44.00);
            run(
                    connection,
                    "update place set territory_code = ?, commune_code = ? where id = ?",
                    Town.OTHER_TERRITORY,
                    Town.FAR_COMMUNE,
                    Town.FAR_PLACE);
            run(connection, "update place set saturated_until = current_date + 10 where id = ?", Town.FULL_PLACE);

            member(connection, Town.CLAIRE_REFERRER, Town.SOCIAL_TEAM, "REFERRER");
            member(connection, Town.COLLEAGUE_REFERRER, Town.SOCIAL_TEAM, "REFERRER");
            member(connection, Town.KARIM_OTHER_REFERRER, Town.OTHER_SOCIAL_TEAM, "REFERRER");
            member(connection, Town.JULIEN_MEDIATOR, Town.PLACE_TEAM, "MEDIATOR");
            member(connection, Town.AMINA_OTHER_MEDIATOR, Town.OTHER_PLACE_TEAM, "MEDIATOR");
            member(connection, Town.SOPHIE_TWO_TEAMS, Town.SOCIAL_TEAM, "REFERRER");
            membership(connection, Town.SOPHIE_TWO_TEAMS, Town.PLACE_TEAM, "MEDIATOR");
            member(connection, Town.DISCREET_REFERRER, Town.DISCREET_TEAM, "REFERRER");
            member(connection, Town.FORMER_MEMBER, Town.SOCIAL_TEAM, "REFERRER");
            run(
                    connection,
                    "update membership set ended_on = current_date - 1 where member_id = ?",
                    Town.member(Town.FORMER_MEMBER));
            office(connection, Town.PAUL_COORDINATOR, "COORDINATOR", Town.TERRITORY, null);
            office(connection, Town.OTHER_COORDINATOR, "COORDINATOR", Town.OTHER_TERRITORY, null);
            office(connection, Town.ADMIN, "PLATFORM_ADMIN", null, null);
            office(connection, Town.HELENE_MANAGER, "ORGANISATION_MANAGER", null, id(103));
            office(connection, Town.AUDITOR, "AUDITOR", null, id(101));
        }
    }

    private static UUID id(int number) {
        return Town.id(number);
    }

    private static void territory(Connection c, String code, String name, boolean fictional) throws SQLException {
        run(c, "insert into territory values (?, ?, ?)", code, name, fictional);
    }

    private static void commune(
            Connection c, String code, String territory, String name, String searchName, double lon, double lat)
            throws SQLException {
        run(c, """
                insert into commune values (?, ?, ?, ?, 1200, ?, ?, 'Pays', array[?],
                  jsonb_build_object('type', 'Polygon', 'coordinates', jsonb_build_array()))""", code, territory, name, searchName, lon, lat, territory + "100");
    }

    private static void organisation(Connection c, UUID id, String territory, String name, boolean secrecy)
            throws SQLException {
        run(c, "insert into organisation values (?, ?, ?, 'ASSO', null, ?)", id, territory, name, secrecy);
    }

    private static void team(Connection c, UUID id, UUID organisation, String name, @Nullable String label)
            throws SQLException {
        run(c, "insert into team values (?, ?, ?, ?)", id, organisation, name, label);
    }

    private static void place(
            Connection c,
            UUID id,
            String name,
            @Nullable UUID team,
            String kind,
            String service,
            double lon,
            double lat)
            throws SQLException {
        run(c, """
                insert into place (id, territory_code, team_id, name, kinds, commune_code, address, postcode, longitude,
                  latitude, services, publics, special_care, fees, programmes, access_modes, support_modes, languages,
                  equipment, phone, verified_on, source)
                values (?, '01', ?, ?, array[?], '01001', '1 place du Marché', '01100', ?, ?, array[?], '{}', '{}',
                  '{Gratuit}', '{}', '{}', '{}', '{fr}', '{}', '+33536490001', current_date, 'test')""", id, team, name, kind, lon, lat, service);
    }

    private static void member(Connection c, String subject, UUID team, String role) throws SQLException {
        person(c, subject);
        membership(c, subject, team, role);
    }

    private static void person(Connection c, String subject) throws SQLException {
        run(c, "insert into member values (?, ?, ?, null)", Town.member(subject), subject, "Membre " + subject);
    }

    private static void membership(Connection c, String subject, UUID team, String role) throws SQLException {
        run(c, "insert into membership values (?, ?, ?, ?, null)", UUID.randomUUID(), Town.member(subject), team, role);
    }

    private static void office(
            Connection c, String subject, String role, @Nullable String territory, @Nullable UUID organisation)
            throws SQLException {
        person(c, subject);
        run(
                c,
                "insert into appointment_to_office values (?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                Town.member(subject),
                role,
                territory,
                organisation);
    }

    private static void run(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        TestDatabase.run(connection, sql, values);
    }
}
