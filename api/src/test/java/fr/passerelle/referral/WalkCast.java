package fr.passerelle.referral;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who walks: a sending team, the teams of two places, a team that has nothing to do with it, and time. */
@ApplicationScoped
class WalkCast {

    private final Newcomers newcomers;
    private final TestDatabase database;
    private final Referrals referrals;
    private final Time time;

    WalkCast(Newcomers newcomers, TestDatabase database, Referrals referrals, Time time) {
        this.newcomers = newcomers;
        this.database = database;
        this.referrals = referrals;
        this.time = time;
    }

    record Actor(String subject, UUID team) {}

    /** @param places by the team that answers there */
    record Cast(UUID senderTeam, List<Actor> actors, Map<UUID, UUID> places, UUID placeWithoutMember) {

        List<UUID> teams() {
            return actors.stream().map(Actor::team).distinct().toList();
        }

        List<Actor> of(UUID team) {
            return actors.stream().filter(actor -> actor.team().equals(team)).toList();
        }
    }

    Cast gather() {
        newcomers.territory(Crowd.TERRITORY);
        UUID senders = newcomers.organisation("Département de la marche", Crowd.TERRITORY);
        UUID helpers = newcomers.organisation("Association de la marche", Crowd.TERRITORY);
        List<Actor> actors = new ArrayList<>();
        UUID sending = team(actors, senders, "REFERRER", 3);
        UUID one = team(actors, helpers, "MEDIATOR", 2);
        UUID two = team(actors, helpers, "MEDIATOR", 2);
        UUID other = team(actors, senders, "REFERRER", 1);
        UUID nobody = newcomers.teamOf(helpers, "Équipe sans membre");
        return new Cast(
                sending,
                List.copyOf(actors),
                Map.of(one, newcomers.placeOf(one), two, newcomers.placeOf(two)),
                newcomers.placeOf(nobody));
    }

    /** What time does to one referral, at a moment that is still to come. */
    @ActivateRequestContext
    void fire(WalkedReferral referral, Instant moment) {
        time.at(moment, () -> referrals.fireTimers(UUID.fromString(referral.id), referral.senderTeam));
    }

    /** No trail lies in the future, nothing falls due in other tests. */
    void leave(Cast cast) {
        Object[] teams = {cast.teams().toArray(UUID[]::new)};
        database.run(
                "delete from outbox_event where key in (select id from referral where sender_team_id = any (?))",
                teams);
        database.run(
                "delete from contact_trace where referral_id in (select id from referral where sender_team_id = any (?))",
                teams);
        database.run("delete from referral where sender_team_id = any (?)", teams);
        database.run("delete from audit_entry where team_id = any (?)", teams);
    }

    private UUID team(List<Actor> actors, UUID organisation, String role, int members) {
        UUID team = newcomers.teamOf(organisation, "Équipe de la marche");
        for (int i = 0; i < members; i++) {
            actors.add(new Actor(newcomers.memberOf(team, role), team));
        }
        return team;
    }
}
