package fr.passerelle.account;

import static java.util.Objects.requireNonNull;

import fr.passerelle.account.AccountTrail.Action;
import fr.passerelle.account.AccountTrail.Where;
import fr.passerelle.network.Network;
import fr.passerelle.network.TeamView;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.Role;
import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who coordinates which territory, by appointment of the platform's administrators. */
@ApplicationScoped
class Coordinators {

    private static final int FOUND_AT_MOST = 10;

    private final Accounts.Offices offices;
    private final Accounts.Members members;
    private final Accounts.MembershipRows memberships;
    private final Network network;
    private final Territories territories;
    private final LettingIn lettingIn;
    private final Caller caller;
    private final Time time;
    private final AccountTrail trail;

    Coordinators(
            Accounts.Offices offices,
            Accounts.Members members,
            Accounts.MembershipRows memberships,
            Network network,
            Territories territories,
            LettingIn lettingIn,
            Caller caller,
            Time time,
            AccountTrail trail) {
        this.offices = offices;
        this.members = members;
        this.memberships = memberships;
        this.network = network;
        this.territories = territories;
        this.lettingIn = lettingIn;
        this.caller = caller;
        this.time = time;
        this.trail = trail;
    }

    @Transactional
    List<CoordinatedTerritoryResponse> list() {
        List<Office> held = offices.list("role = ?1 and endedOn is null order by id", Role.COORDINATOR);
        Map<UUID, Member> people =
                members.byId(held.stream().map(office -> office.memberId).collect(Collectors.toUnmodifiableSet()));
        return territories.names().entrySet().stream()
                .map(territory -> new CoordinatedTerritoryResponse(
                        territory.getKey(),
                        territory.getValue(),
                        held.stream()
                                .filter(office -> territory.getKey().equals(office.territoryCode))
                                .map(office -> new CoordinatorResponse(
                                        office.id, requireNonNull(people.get(office.memberId)).displayName))
                                .toList()))
                .toList();
    }

    @Transactional
    CoordinatorResponse appoint(AppointCoordinatorRequest request) {
        if (territories.name(request.territoryCode()).isEmpty()) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "territoryCode", "is not a territory that is known here");
        }
        Member member = members.findByIdOptional(request.memberId())
                .orElseThrow(() -> Problem.field(
                        ProblemType.INVALID_REQUEST, "memberId", "is not the id of a member that is known here"));
        if (member.id.equals(caller.memberId())) {
            throw new Problem(ProblemType.OWN_CASE, "Another administrator appoints you.");
        }
        Office office = lettingIn.toCoordinate(member.id, request.territoryCode(), caller.memberId(), member.id);
        return new CoordinatorResponse(office.id, member.displayName);
    }

    @Transactional
    void end(UUID id) {
        Office office = offices.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(held -> held.role == Role.COORDINATOR && held.endedOn == null)
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "No coordinator has this id."));
        office.endedOn = time.today();
        trail.record(
                caller.memberId(),
                Action.OFFICE_ENDED,
                office.memberId,
                Where.territory(requireNonNull(office.territoryCode)),
                id,
                Role.COORDINATOR);
    }

    @Transactional
    List<FoundMemberResponse> search(String typed) {
        List<Member> found =
                members.find("""
                        locate(cast(function('unaccent', lower(?1)) as string),
                               cast(function('unaccent', lower(displayName)) as string)) > 0
                        order by displayName, id""", typed.strip()).page(0, FOUND_AT_MOST).list();
        return found.stream()
                .map(member -> new FoundMemberResponse(member.id, member.displayName, organisationsOf(member.id)))
                .toList();
    }

    private List<String> organisationsOf(UUID member) {
        return network
                .teams(memberships.activeOf(member).stream()
                        .map(membership -> membership.teamId)
                        .collect(Collectors.toUnmodifiableSet()))
                .values()
                .stream()
                .map(TeamView::organisationName)
                .distinct()
                .sorted()
                .toList();
    }
}
