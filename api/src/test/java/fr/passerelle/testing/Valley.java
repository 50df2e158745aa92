package fr.passerelle.testing;

import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sending team of two, a place with two mediators and a manager, and a coordinator, all with an address: new ones for
 * each test. What they do happens at the moment that the test says, through the same door as the demo.
 */
@ApplicationScoped
public class Valley {

    public static final String TERRITORY = "12";
    public static final String COMMUNE = "12001";
    public static final String COMMUNE_NAME = "Valière-sur-Orle";
    public static final String CALL_NAME = "Mme Quenouille";
    public static final String CONTACT = "+33639980177";

    private final TestDatabase database;
    private final Referrals referrals;
    private final Caller caller;
    private final Time time;

    Valley(TestDatabase database, Referrals referrals, Caller caller, Time time) {
        this.database = database;
        this.referrals = referrals;
        this.caller = caller;
        this.time = time;
    }

    /** Who acts in one test; members are named by the subject they sign in with. */
    public record Cast(
            UUID senderTeam,
            String referrer,
            String colleague,
            UUID place,
            String placeName,
            UUID placeTeam,
            String mediator,
            String otherMediator,
            String manager,
            String coordinator) {

        public List<String> everybody() {
            return List.of(referrer, colleague, mediator, otherMediator, manager, coordinator);
        }
    }

    /** @param openingHours of the place; none: unknown */
    public Cast cast(@Nullable String openingHours) {
        // What other tests left waiting would fall due on this test's clock, years ahead.
        database.run("delete from referral_timer where taken_at is null");
        database.run("delete from outbox_event");
        database.run("insert into territory values (?, 'Pays du val', true) on conflict do nothing", TERRITORY);
        database.run("""
                insert into commune (insee_code, territory_code, name, search_name, population, longitude, latitude,
                  postcodes) values (?, ?, ?, 'valiere sur orle', 900, 2.5, 44.4, '{12100}') on conflict do nothing""", COMMUNE, TERRITORY, COMMUNE_NAME);
        UUID senders = organisation("Département du val");
        UUID helpers = organisation("Association du val");
        UUID senderTeam = team(senders, "MDS du val");
        UUID placeTeam = team(helpers, "Espace du val");
        String placeName = "Maison du val " + UUID.randomUUID().toString().substring(0, 8);
        Cast cast = new Cast(
                senderTeam,
                member(senderTeam, "REFERRER"),
                member(senderTeam, "REFERRER"),
                place(placeTeam, placeName, openingHours),
                placeName,
                placeTeam,
                member(placeTeam, "MEDIATOR"),
                member(placeTeam, "MEDIATOR"),
                somebody(),
                somebody());
        database.run(
                "insert into appointment_to_office values (?, ?, 'ORGANISATION_MANAGER', null, ?)",
                UUID.randomUUID(),
                Town.member(cast.manager()),
                helpers);
        database.run(
                "insert into appointment_to_office values (?, ?, 'COORDINATOR', ?, null)",
                UUID.randomUUID(),
                Town.member(cast.coordinator()),
                TERRITORY);
        return cast;
    }

    /** Nothing of a test is due in the next one, nobody of it is told anything any more, no trail lies in the future. */
    public void leave(Cast cast) {
        database.run(
                "update appointment_to_office set ended_on = current_date where member_id in (?, ?)",
                Town.member(cast.coordinator()),
                Town.member(cast.manager()));
        database.run(
                "delete from contact_trace where referral_id in (select id from referral where sender_team_id = ?)",
                cast.senderTeam());
        database.run("delete from referral where sender_team_id = ?", cast.senderTeam());
        database.run("delete from notice where place_id = ?", cast.place());
        database.run("delete from audit_entry where team_id in (?, ?)", cast.senderTeam(), cast.placeTeam());
    }

    public UUID sent(Cast cast, LocalDateTime at, boolean urgent) {
        return sent(cast, at, urgent, "PHONE", CONTACT);
    }

    /** @param contact none where the person is not reached directly */
    public UUID sent(Cast cast, LocalDateTime at, boolean urgent, String channel, @Nullable String contact) {
        UUID[] id = new UUID[1];
        as(cast.referrer(), cast.senderTeam(), at, () -> {
            id[0] = referrals.create(Map.of(
                    "orientationType",
                    "DO_TOGETHER",
                    "needs",
                    List.of("PROCEDURE"),
                    "communeCode",
                    COMMUNE,
                    "urgent",
                    urgent,
                    "procedureBody",
                    "CAF"));
            referrals.carryOut(
                    id[0],
                    "SEND",
                    Map.of(
                            "placeId",
                            cast.place().toString(),
                            "contactChannel",
                            channel,
                            "agreement",
                            Map.of(
                                    "how", "ORAL",
                                    "givenOn", at.toLocalDate().toString(),
                                    "placeId", cast.place().toString()),
                            "person",
                            contact == null
                                    ? Map.of("callName", CALL_NAME)
                                    : Map.of("callName", CALL_NAME, "contact", contact)));
        });
        return id[0];
    }

    public void atPlace(Cast cast, LocalDateTime at, UUID id, String command, Map<String, ?> request) {
        as(cast.mediator(), cast.placeTeam(), at, () -> referrals.carryOut(id, command, request));
    }

    public void readAtPlace(Cast cast, LocalDateTime at, UUID id) {
        as(cast.mediator(), cast.placeTeam(), at, () -> referrals.read(id));
    }

    public void bySender(Cast cast, LocalDateTime at, UUID id, String command, Map<String, ?> request) {
        as(cast.referrer(), cast.senderTeam(), at, () -> referrals.carryOut(id, command, request));
    }

    public void attempt(Cast cast, LocalDateTime at, UUID id) {
        as(
                cast.mediator(),
                cast.placeTeam(),
                at,
                () -> referrals.attempt(
                        id,
                        Map.of(
                                "channel",
                                "PHONE",
                                "reached",
                                false,
                                "happenedOn",
                                at.toLocalDate().toString())));
    }

    @ActivateRequestContext
    void as(String subject, UUID team, LocalDateTime at, Runnable work) {
        time.at(instant(at), () -> {
            caller.actAs(Town.member(subject), team);
            work.run();
        });
    }

    public void away(String subject, UUID team, LocalDate first, LocalDate last, @Nullable String takenOverBy) {
        database.run(
                "insert into member_absence select ?, id, ?, ?, ? from membership where member_id = ? and team_id = ?",
                UUID.randomUUID(),
                first,
                last,
                takenOverBy == null ? null : Town.member(takenOverBy),
                Town.member(subject),
                team);
    }

    public static Instant instant(LocalDateTime local) {
        return local.atZone(Time.ZONE).toInstant();
    }

    public static Instant instant(String local) {
        return instant(LocalDateTime.parse(local));
    }

    public static String address(String subject) {
        return subject + "@exemple.invalid";
    }

    private UUID organisation(String name) {
        UUID id = UUID.randomUUID();
        database.run("insert into organisation values (?, ?, ?, 'ASSO', null, false)", id, TERRITORY, name);
        return id;
    }

    private UUID team(UUID organisation, String name) {
        UUID id = UUID.randomUUID();
        database.run("insert into team values (?, ?, ?, null)", id, organisation, name);
        return id;
    }

    private UUID place(UUID team, String name, @Nullable String openingHours) {
        UUID id = UUID.randomUUID();
        database.run("""
                insert into place (id, territory_code, team_id, name, kinds, commune_code, address, postcode, longitude,
                  latitude, services, publics, special_care, fees, programmes, access_modes, support_modes, languages,
                  equipment, opening_hours, verified_on, source)
                values (?, '12', ?, ?, '{ASSO}', '12001', '2 rue du Val', '12100', 2.5, 44.4, '{}', '{}', '{}',
                  '{}', '{}', '{}', '{}', '{fr}', '{}', ?, current_date, 'test')""", id, team, name, openingHours);
        return id;
    }

    private String member(UUID team, String role) {
        String subject = somebody();
        database.run(
                "insert into membership values (?, ?, ?, ?, null)",
                UUID.randomUUID(),
                Town.member(subject),
                team,
                role);
        return subject;
    }

    private String somebody() {
        String subject = "val-" + UUID.randomUUID();
        database.run(
                "insert into member values (?, ?, 'Membre du val', ?)",
                Town.member(subject),
                subject,
                address(subject));
        return subject;
    }
}
