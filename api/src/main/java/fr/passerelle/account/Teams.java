package fr.passerelle.account;

import static java.util.Objects.requireNonNull;

import fr.passerelle.account.AccountTrail.Action;
import fr.passerelle.account.AccountTrail.Where;
import fr.passerelle.network.Network;
import fr.passerelle.network.OrganisationRegister;
import fr.passerelle.network.PlaceView;
import fr.passerelle.network.TeamView;
import fr.passerelle.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An organisation's teams and who is in them; and of which teams one is a member oneself. */
@ApplicationScoped
class Teams {

    private final OrganisationRegister register;
    private final Network network;
    private final Accounts.MembershipRows memberships;
    private final Accounts.Members members;
    private final Accounts.Offices offices;
    private final Absences absences;
    private final ManagedRows rows;
    private final Caller caller;
    private final AccountTrail trail;

    Teams(
            OrganisationRegister register,
            Network network,
            Accounts.MembershipRows memberships,
            Accounts.Members members,
            Accounts.Offices offices,
            Absences absences,
            ManagedRows rows,
            Caller caller,
            AccountTrail trail) {
        this.register = register;
        this.network = network;
        this.memberships = memberships;
        this.members = members;
        this.offices = offices;
        this.absences = absences;
        this.rows = rows;
        this.caller = caller;
        this.trail = trail;
    }

    @Transactional
    StaffResponse staff(UUID organisation) {
        rows.requireOrganisation(organisation);
        List<TeamView> teams = register.teamsOf(organisation);
        List<UUID> ids = teams.stream().map(TeamView::id).toList();
        List<Membership> all = memberships.activeIn(ids);
        List<Office> managers = offices.managersOf(organisation);
        Map<UUID, Member> people = members.byId(Stream.concat(
                        all.stream().map(membership -> membership.memberId),
                        managers.stream().map(office -> office.memberId))
                .collect(Collectors.toUnmodifiableSet()));
        Map<UUID, List<PlaceView>> places = register.placesOf(ids);
        Map<UUID, List<AbsenceResponse>> away = absences.of(all);
        return new StaffResponse(
                organisation,
                register.organisation(organisation).orElseThrow().name(),
                managers.stream()
                        .map(office -> manager(requireNonNull(people.get(office.memberId))))
                        .sorted(Comparator.comparing(StaffResponse.ManagerResponse::displayName))
                        .toList(),
                teams.stream()
                        .map(team -> new StaffResponse.TeamResponse(
                                team.id(),
                                team.name(),
                                team.publicLabel(),
                                places.getOrDefault(team.id(), List.of()).stream()
                                        .map(PlaceView::name)
                                        .toList(),
                                all.stream()
                                        .filter(membership -> membership.teamId.equals(team.id()))
                                        .map(membership -> member(
                                                membership,
                                                requireNonNull(people.get(membership.memberId)),
                                                away.getOrDefault(membership.id, List.of())))
                                        .sorted(Comparator.comparing(StaffResponse.TeamMemberResponse::displayName)
                                                .thenComparing(StaffResponse.TeamMemberResponse::role))
                                        .toList()))
                        .toList());
    }

    @Transactional
    StaffResponse create(UUID organisation, TeamRequest request) {
        rows.requireOrganisation(organisation);
        UUID team = register.enterTeam(organisation, request.name(), request.publicLabel());
        trail.record(caller.memberId(), Action.TEAM_CREATED, null, Where.team(organisation, team), null, null);
        return staff(organisation);
    }

    @Transactional
    StaffResponse change(UUID id, TeamRequest request) {
        TeamView team = rows.requireTeam(id);
        register.changeTeam(id, request.name(), request.publicLabel());
        trail.record(caller.memberId(), Action.TEAM_CHANGED, null, Where.team(team.organisationId(), id), null, null);
        return staff(team.organisationId());
    }

    @Transactional
    List<MyMembershipResponse> mine() {
        List<Membership> mine = memberships.activeOf(caller.memberId());
        List<UUID> ids =
                mine.stream().map(membership -> membership.teamId).distinct().toList();
        Map<UUID, TeamView> teams = network.teams(ids);
        List<Membership> others = memberships.activeIn(ids);
        Map<UUID, String> names = members
                .byId(others.stream().map(membership -> membership.memberId).collect(Collectors.toUnmodifiableSet()))
                .values()
                .stream()
                .collect(Collectors.toUnmodifiableMap(member -> member.id, member -> member.displayName));
        Map<UUID, List<AbsenceResponse>> away = absences.of(mine);
        return mine.stream()
                .map(membership -> new MyMembershipResponse(
                        membership.id,
                        membership.teamId,
                        requireNonNull(teams.get(membership.teamId)).name(),
                        requireNonNull(teams.get(membership.teamId)).organisationName(),
                        membership.role,
                        away.getOrDefault(membership.id, List.of()),
                        others.stream()
                                .filter(other -> other.teamId.equals(membership.teamId)
                                        && !other.memberId.equals(membership.memberId))
                                .map(other -> other.memberId)
                                .distinct()
                                .map(other -> new MyMembershipResponse.ColleagueResponse(
                                        other, requireNonNull(names.get(other))))
                                .toList()))
                .toList();
    }

    private StaffResponse.ManagerResponse manager(Member member) {
        return new StaffResponse.ManagerResponse(
                member.id, member.displayName, member.email, member.id.equals(caller.memberId()));
    }

    private StaffResponse.TeamMemberResponse member(
            Membership membership, Member member, List<AbsenceResponse> absences) {
        return new StaffResponse.TeamMemberResponse(
                membership.id,
                member.id,
                member.displayName,
                member.email,
                membership.role,
                member.id.equals(caller.memberId()),
                absences);
    }
}
