package fr.passerelle.account;

import fr.passerelle.account.AccountTrail.Action;
import fr.passerelle.account.AccountTrail.Where;
import fr.passerelle.network.OrganisationRegister;
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
import java.util.stream.Collectors;

/** Who manages an organisation: its managers appoint a colleague besides, and end an office, but never the last one. */
@ApplicationScoped
class ManagerOffices {

    private final Accounts.Offices offices;
    private final Accounts.MembershipRows memberships;
    private final OrganisationRegister register;
    private final ManagedRows rows;
    private final LettingIn lettingIn;
    private final Caller caller;
    private final Time time;
    private final AccountTrail trail;

    ManagerOffices(
            Accounts.Offices offices,
            Accounts.MembershipRows memberships,
            OrganisationRegister register,
            ManagedRows rows,
            LettingIn lettingIn,
            Caller caller,
            Time time,
            AccountTrail trail) {
        this.offices = offices;
        this.memberships = memberships;
        this.register = register;
        this.rows = rows;
        this.lettingIn = lettingIn;
        this.caller = caller;
        this.time = time;
        this.trail = trail;
    }

    @Transactional
    void appoint(UUID organisation, UUID member) {
        rows.requireOrganisation(organisation);
        List<UUID> teams =
                register.teamsOf(organisation).stream().map(TeamView::id).toList();
        boolean colleague = memberships.activeIn(teams).stream()
                .map(membership -> membership.memberId)
                .collect(Collectors.toUnmodifiableSet())
                .contains(member);
        if (!colleague) {
            throw Problem.field(
                    ProblemType.INVALID_REQUEST, "memberId", "must be a member of one of the organisation's teams");
        }
        lettingIn.toManage(member, organisation, caller.memberId(), organisation);
    }

    /** @throws Problem last-manager (409) */
    @Transactional
    void end(UUID organisation, UUID member) {
        rows.requireOrganisation(organisation);
        List<Office> managers = offices.find(
                        "role = ?1 and organisationId = ?2 and endedOn is null order by id",
                        Role.ORGANISATION_MANAGER,
                        organisation)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        Office office = managers.stream()
                .filter(candidate -> candidate.memberId.equals(member))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "No manager of this organisation has this id."));
        if (managers.size() == 1) {
            throw new Problem(ProblemType.LAST_MANAGER, "Appoint another manager first.");
        }
        office.endedOn = time.today();
        trail.record(
                caller.memberId(),
                Action.OFFICE_ENDED,
                member,
                Where.organisation(organisation),
                office.id,
                Role.ORGANISATION_MANAGER);
    }
}
