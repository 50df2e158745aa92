package fr.passerelle.account;

import fr.passerelle.account.AccountTrail.Action;
import fr.passerelle.account.AccountTrail.Where;
import fr.passerelle.network.Network;
import fr.passerelle.network.OpenReferrals;
import fr.passerelle.network.TeamView;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.Role;
import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Another role, or the end: by the organisation's managers; the end also by the member. Both count from the next request on. */
@ApplicationScoped
class MembershipChanges {

    private final Accounts.MembershipRows memberships;
    private final Network network;
    private final OpenReferrals openReferrals;
    private final ManagedRows rows;
    private final Caller caller;
    private final Time time;
    private final AccountTrail trail;

    MembershipChanges(
            Accounts.MembershipRows memberships,
            Network network,
            OpenReferrals openReferrals,
            ManagedRows rows,
            Caller caller,
            Time time,
            AccountTrail trail) {
        this.memberships = memberships;
        this.network = network;
        this.openReferrals = openReferrals;
        this.rows = rows;
        this.caller = caller;
        this.time = time;
        this.trail = trail;
    }

    @Transactional
    void change(UUID id, Role role) {
        Membership.requireRole(role);
        Membership membership = active(id);
        TeamView team = rows.requireTeam(membership.teamId);
        rows.requireSomebodyElse(membership.memberId, team.organisationId());
        if (membership.role == role) {
            return;
        }
        boolean both = memberships.activeOf(membership.memberId).stream()
                .anyMatch(other -> other.teamId.equals(membership.teamId) && other.role == role);
        if (both) {
            throw new Problem(ProblemType.ALREADY_DONE, "They have both roles in this team: end one of them instead.");
        }
        membership.role = role;
        record(Action.MEMBERSHIP_CHANGED, membership, team);
    }

    /**
     * @throws Problem last-member (409) with the number of referrals that wait, when nobody would be left to answer at
     *     the team's places and that was not said to be wanted
     */
    @Transactional
    void end(UUID id, boolean evenIfLast) {
        Membership membership = memberships.findByIdOptional(id).orElseThrow(MembershipChanges::noneVisible);
        TeamView team = visibleTeam(membership);
        List<Membership> active = lockActive(membership.teamId);
        if (!active.contains(membership)) {
            throw noneVisible();
        }
        if (active.size() == 1 && !evenIfLast && network.answersAtAPlace(team.id())) {
            throw new Problem(ProblemType.LAST_MEMBER, "Send evenIfLast when it is meant.")
                    .with("waitingReferrals", openReferrals.at(team.id()));
        }
        membership.endedOn = time.today();
        record(Action.MEMBERSHIP_ENDED, membership, team);
    }

    /** Of the member or of a team that the caller manages; anything else is not there. */
    TeamView visibleTeam(Membership membership) {
        TeamView team = network.team(membership.teamId).orElseThrow();
        if (!caller.memberId().equals(membership.memberId) && !rows.manages(team)) {
            throw noneVisible();
        }
        return team;
    }

    Membership active(UUID id) {
        return memberships
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(membership -> membership.endedOn == null)
                .orElseThrow(MembershipChanges::noneVisible);
    }

    /** Locked in one order for everybody, and none before: of two last members who leave at once, one is told. */
    private List<Membership> lockActive(UUID team) {
        return memberships
                .find("teamId = ?1 and endedOn is null order by id", team)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    private void record(Action action, Membership membership, TeamView team) {
        trail.record(
                caller.memberId(),
                action,
                membership.memberId,
                Where.team(team.organisationId(), team.id()),
                membership.id,
                membership.role);
    }

    private static Problem noneVisible() {
        return new Problem(ProblemType.NOT_FOUND, "You can see no membership with this id that still lasts.");
    }
}
