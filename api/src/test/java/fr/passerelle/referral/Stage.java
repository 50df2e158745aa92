package fr.passerelle.referral;

import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Puts referrals into any status at once, by SQL and past the commands, so that a test starts where it asks its question. */
@ApplicationScoped
class Stage {

    private final TestDatabase database;

    Stage(TestDatabase database) {
        this.database = database;
    }

    /** Who sends to whom. */
    record Course(UUID senderTeam, UUID sender, UUID place, UUID receiverTeam, String territory) {

        static final Course TOWN = new Course(
                Town.SOCIAL_TEAM, Town.member(Town.CLAIRE_REFERRER), Town.PLACE, Town.PLACE_TEAM, Town.TERRITORY);
    }

    /** A referral of Claire's team, but for a draft to Julien's place, with one meeting on record. */
    String referral(ReferralStatus status) {
        return referral(status, Course.TOWN);
    }

    String referral(ReferralStatus status, Course course) {
        UUID id = UUID.randomUUID();
        database.run("""
                insert into referral (id, reference, territory_code, status, revision, sender_team_id, created_by,
                  orientation_type, needs, commune_code, urgent, created_at, status_since)
                values (?, ?, ?, 'DRAFT', 1, ?, ?, 'DO_TOGETHER', '{PROCEDURE}', '01001', false, now(), now())""", id, Reference.random(), course.territory(), course.senderTeam(), course.sender());
        put(id.toString(), status, course);
        return id.toString();
    }

    void put(String id, ReferralStatus status) {
        put(id, status, Course.TOWN);
    }

    /** As if it had gone by phone to a place without a member, in the status that it has. */
    void handedOver(String id) {
        set(id, "receiver_team_id = null, handed_over_by = 'PHONE', handed_over_on = current_date");
    }

    void meeting(String id) {
        database.run("""
                insert into contact_trace values (?, ?, 'SESSION', null, null, current_date, now(), ?)""", UUID.randomUUID(), UUID.fromString(id), Town.member(Town.JULIEN_MEDIATOR));
    }

    /**
     * Booked, and nothing told of it yet.
     *
     * @param since how long after today's midnight in Paris, such as {@code -2 days}
     */
    UUID appointment(String id, String since) {
        UUID appointment = UUID.randomUUID();
        database.run("""
                insert into referral_appointment (id, referral_id, starts_at, minutes, state, booked_at)
                values (?, ?, (date_trunc('day', now() at time zone 'Europe/Paris') + cast(? as interval))
                  at time zone 'Europe/Paris', 30, 'BOOKED', now() - interval '3 days')""", appointment, UUID.fromString(id), since);
        return appointment;
    }

    /** The same on a day of its own; called off when it says so. */
    UUID appointment(String id, Instant startsAt, AppointmentState state) {
        UUID appointment = UUID.randomUUID();
        database.run("""
                insert into referral_appointment (id, referral_id, starts_at, minutes, spot, state, booked_at, told_at)
                values (?, ?, cast(? as timestamptz), 45, 'Salle 2', ?, now() - interval '3 days',
                  case when ? <> 'BOOKED' then now() end)""", appointment, UUID.fromString(id), startsAt.toString(), state.name(), state.name());
        return appointment;
    }

    /** @param sql a value such as {@code urgent = true} */
    void set(String id, String sql) {
        database.run("update referral set " + sql + " where id = ?", UUID.fromString(id));
    }

    String field(String id, String name) {
        return String.valueOf(database.column("select " + name + " from referral where id = ?", UUID.fromString(id))
                .get(0));
    }

    void put(String id, ReferralStatus status, Course course) {
        database.run(
                """
                update referral r set status = s.status, revision = 1, status_since = now(), snapshot_id = null,
                  handed_over_by = null, handed_over_on = null,
                  onward_referral_id = null, first_read_at = null, answered_at = null, first_contact_on = null,
                  place_id = case when s.sent then ?::uuid end, receiver_team_id = case when s.sent then ?::uuid end,
                  agreement_place_id = case when s.sent then ?::uuid end,
                  agreement_how = case when s.sent then 'ORAL' end,
                  agreement_given_on = case when s.sent then current_date end,
                  contact_channel = case when s.sent then 'VIA_REFERRER' end, sent_at = case when s.sent then now() end,
                  ended_at = case when s.status in ('CLOSED', 'DECLINED', 'EXPIRED', 'CANCELLED') then now() end,
                  decline_reason = case s.status when 'DECLINED' then 'NO_PLACE_LEFT' end,
                  hold_reason = case s.status when 'ON_HOLD' then 'WAITING_LIST' end,
                  review_on = case s.status when 'ON_HOLD' then current_date + 5 end,
                  cancel_reason = case s.status when 'CANCELLED' then 'NO_NEWS' end,
                  outcome = case s.status when 'CLOSED' then 'UNREACHABLE' end,
                  error_reason = case s.status when 'ENTERED_IN_ERROR' then 'WRONG_PLACE' end
                from (select ?::text as status, ?::text <> 'DRAFT' as sent) s where r.id = ?""",
                course.place(),
                course.receiverTeam(),
                course.place(),
                status.name(),
                status.name(),
                UUID.fromString(id));
    }
}
