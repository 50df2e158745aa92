package fr.passerelle.network;

import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A territory of its own for tests that change places, so that nobody's search changes with them. */
@ApplicationScoped
class Upkeep {

    static final String TERRITORY = "06";
    static final String COMMUNE = "06001";
    static final UUID ORGANISATION = UUID.fromString("00000000-0000-7000-8000-000000000201");
    static final UUID UNMANAGED_ORGANISATION = UUID.fromString("00000000-0000-7000-8000-000000000202");
    static final UUID TEAM = UUID.fromString("00000000-0000-7000-8000-000000000203");
    static final UUID VISITING_TEAM = UUID.fromString("00000000-0000-7000-8000-000000000204");
    static final String MANAGER = "upkeep-manager";
    static final String MEDIATOR = "upkeep-mediator";
    static final String COORDINATOR = "upkeep-coordinator";

    private final TestDatabase database;

    Upkeep(TestDatabase database) {
        this.database = database;
        load();
    }

    /** A new place of the managed organisation, answered by its team. */
    UUID place() {
        return place(ORGANISATION, TEAM);
    }

    UUID place(@Nullable UUID organisation, @Nullable UUID team) {
        UUID id = UUID.randomUUID();
        database.run("""
                insert into place (id, territory_code, organisation_id, team_id, name, kinds, commune_code, address,
                  postcode, longitude, latitude, services, publics, special_care, fees, programmes, access_modes,
                  support_modes, languages, equipment, itinerance, phone, opening_hours, verified_on, source)
                values (?, '06', ?, ?, 'Lieu à tenir', '{RFS}', '06001', '1 rue du Port', '06100', -7, 48,
                  array['Aide aux démarches administratives'], '{}', '{}', '{Gratuit}', '{}', '{}', '{}', '{fr}', '{}',
                  '{Fixe}', '+33536490001', 'Mo-Fr 09:00-12:00; PH off', current_date - 20, 'test')""", id, organisation, team);
        return id;
    }

    void run(String sql, @Nullable Object... values) {
        database.run(sql, values);
    }

    List<Object> column(String sql, @Nullable Object... values) {
        return database.column(sql, values);
    }

    /** Before whoever signs in here does. */
    void load() {
        if (!database.column("select 1 from territory where code = '06'").isEmpty()) {
            return;
        }
        database.run("insert into territory values ('06', 'Pays à tenir', true)");
        database.run("""
                insert into commune values ('06001', '06', 'Portval', 'portval', 1200, -7, 48, 'Pays', array['06100'],
                  jsonb_build_object('type', 'Polygon', 'coordinates', jsonb_build_array()))""");
        for (UUID organisation : List.of(ORGANISATION, UNMANAGED_ORGANISATION)) {
            database.run(
                    "insert into organisation values (?, '06', ?, 'ASSO', null, false)",
                    organisation,
                    organisation.equals(ORGANISATION) ? "Les Tenants" : "Sans gestionnaire");
        }
        database.run("insert into team values (?, ?, 'Équipe du port', null)", TEAM, ORGANISATION);
        database.run("insert into team values (?, ?, 'Équipe volante', null)", VISITING_TEAM, UNMANAGED_ORGANISATION);
        for (String subject : List.of(MANAGER, MEDIATOR, COORDINATOR)) {
            database.run("insert into member values (?, ?, 'Membre', null)", Town.member(subject), subject);
        }
        database.run(
                "insert into membership values (gen_random_uuid(), ?, ?, 'MEDIATOR', null)",
                Town.member(MEDIATOR),
                TEAM);
        office(MANAGER, "ORGANISATION_MANAGER", null, ORGANISATION);
        office(COORDINATOR, "COORDINATOR", TERRITORY, null);
    }

    private void office(String subject, String role, @Nullable String territory, @Nullable UUID organisation) {
        database.run(
                "insert into appointment_to_office values (gen_random_uuid(), ?, ?, ?, ?)",
                Town.member(subject),
                role,
                territory,
                organisation);
    }
}
