package fr.passerelle.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Teams, places and members of a test's own, beside the {@link Town}'s: what it counts or ends there is its own alone. */
@ApplicationScoped
public class Newcomers {

    private final TestDatabase database;

    Newcomers(TestDatabase database) {
        this.database = database;
    }

    public void territory(String code) {
        database.run("insert into territory values (?, 'Pays de ' || ?, true) on conflict do nothing", code, code);
    }

    public UUID team(String name) {
        UUID id = UUID.randomUUID();
        database.run("insert into team values (?, ?, ?, null)", id, Town.SOCIAL_ORGANISATION, name);
        return id;
    }

    public UUID organisation(String name) {
        return organisation(name, Town.TERRITORY);
    }

    public UUID organisation(String name, String territory) {
        UUID id = UUID.randomUUID();
        database.run("insert into organisation values (?, ?, ?, 'ASSO', null, false)", id, territory, name);
        return id;
    }

    public UUID teamOf(UUID organisation, String name) {
        UUID id = UUID.randomUUID();
        database.run("insert into team values (?, ?, ?, null)", id, organisation, name);
        return id;
    }

    public String managerOf(UUID organisation) {
        String subject = somebody();
        manage(subject, organisation);
        return subject;
    }

    public void manage(String subject, UUID organisation) {
        database.run(
                "insert into appointment_to_office values (?, ?, 'ORGANISATION_MANAGER', null, ?)",
                UUID.randomUUID(),
                Town.member(subject),
                organisation);
    }

    /** Has signed in and asked for nothing yet: no row is there. */
    public String stranger() {
        return "stranger-" + UUID.randomUUID();
    }

    public UUID placeOf(UUID team) {
        UUID id = UUID.randomUUID();
        database.run("""
                insert into place (id, territory_code, team_id, name, kinds, commune_code, address, postcode, longitude,
                  latitude, services, publics, special_care, fees, programmes, access_modes, support_modes, languages,
                  equipment, verified_on, source)
                values (?, '02', ?, 'Nouveau lieu', '{ASSO}', '02001', '2 rue Neuve', '02100', -1.5, 44.5, '{}', '{}', '{}',
                  '{}', '{}', '{}', '{}', '{fr}', '{}', current_date, 'test')""", id, team);
        return id;
    }

    /** @return the subject to sign in with */
    public String memberOf(UUID team, String role) {
        String subject = somebody();
        join(subject, team, role);
        return subject;
    }

    public void join(String subject, UUID team, String role) {
        database.run(
                "insert into membership values (?, ?, ?, ?, null)",
                UUID.randomUUID(),
                Town.member(subject),
                team,
                role);
    }

    public void leave(String subject) {
        database.run(
                "update membership set ended_on = current_date where member_id = ? and ended_on is null",
                Town.member(subject));
    }

    public String coordinatorOf(String territory) {
        String subject = somebody();
        database.run(
                "insert into appointment_to_office values (?, ?, 'COORDINATOR', ?, null)",
                UUID.randomUUID(),
                Town.member(subject),
                territory);
        return subject;
    }

    private String somebody() {
        String subject = "newcomer-" + UUID.randomUUID();
        database.run("insert into member values (?, ?, ?, null)", Town.member(subject), subject, "Membre " + subject);
        return subject;
    }
}
