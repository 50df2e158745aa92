package fr.passerelle.account;

import fr.passerelle.account.AccountTrail.Action;
import fr.passerelle.account.AccountTrail.Where;
import fr.passerelle.network.Network;
import fr.passerelle.network.TeamView;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Role;
import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The only place where a membership or an office begins, each with its line in the trail. */
@ApplicationScoped
class LettingIn {

    private final Accounts.MembershipRows memberships;
    private final Accounts.Offices offices;
    private final JoinRequests.JoinRequestRows requests;
    private final Network network;
    private final Time time;
    private final AccountTrail trail;

    LettingIn(
            Accounts.MembershipRows memberships,
            Accounts.Offices offices,
            JoinRequests.JoinRequestRows requests,
            Network network,
            Time time,
            AccountTrail trail) {
        this.memberships = memberships;
        this.offices = offices;
        this.requests = requests;
        this.network = network;
        this.time = time;
        this.trail = trail;
    }

    /** Who has a code has been approved by its maker; a wish of theirs that waited for this team is answered by it. */
    void byInvitation(UUID member, Invitation invitation) {
        UUID team = Objects.requireNonNull(invitation.teamId);
        requests.asked(member, team).ifPresent(waiting -> waiting.decide(RequestStatus.WITHDRAWN, null, time.now()));
        JoinRequest request = JoinRequest.invited(member, team, invitation, time.now());
        requests.persistAndFlush(request);
        intoTeam(member, team, invitation.role, invitation.invitedBy, request.id);
    }

    /** @throws Problem already-done (409) when the member has this role in this team */
    void intoTeam(UUID member, UUID team, Role role, UUID by, UUID because) {
        boolean there = memberships.activeOf(member).stream()
                .anyMatch(membership -> membership.teamId.equals(team) && membership.role == role);
        if (there) {
            throw new Problem(ProblemType.ALREADY_DONE, "They have this role in this team.");
        }
        memberships.persistAndFlush(new Membership(member, team, role));
        UUID organisation = network.team(team).map(TeamView::organisationId).orElseThrow();
        trail.record(by, Action.MEMBERSHIP_BEGUN, member, Where.team(organisation, team), because, role);
    }

    /** @throws Problem already-done (409) */
    void toManage(UUID member, UUID organisation, UUID by, UUID because) {
        requireNone(offices.managersOf(organisation), member, "They manage this organisation.");
        offices.persistAndFlush(Office.manager(member, organisation));
        trail.record(
                by, Action.OFFICE_BEGUN, member, Where.organisation(organisation), because, Role.ORGANISATION_MANAGER);
    }

    /**
     * One territory at a time: a coordinator's rights are those of one territory.
     *
     * @throws Problem already-done (409)
     */
    Office toCoordinate(UUID member, String territory, UUID by, UUID because) {
        requireNone(
                offices.list("role = ?1 and endedOn is null", Role.COORDINATOR),
                member,
                "They coordinate a territory: end that first.");
        Office office = Office.coordinator(member, territory);
        offices.persistAndFlush(office);
        trail.record(by, Action.OFFICE_BEGUN, member, Where.territory(territory), because, Role.COORDINATOR);
        return office;
    }

    private static void requireNone(List<Office> held, UUID member, String otherwise) {
        if (held.stream().anyMatch(office -> office.memberId.equals(member))) {
            throw new Problem(ProblemType.ALREADY_DONE, otherwise);
        }
    }
}
