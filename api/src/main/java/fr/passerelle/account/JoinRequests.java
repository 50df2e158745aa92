package fr.passerelle.account;

import static java.util.Objects.requireNonNull;

import fr.passerelle.account.AccountTrail.Action;
import fr.passerelle.account.AccountTrail.Where;
import fr.passerelle.network.Network;
import fr.passerelle.network.OrganisationRegister;
import fr.passerelle.network.TeamView;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.time.Time;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Wishes to join a team: asked and withdrawn by anybody for themself, decided by the organisation's managers. */
@ApplicationScoped
class JoinRequests {

    /** Wishes of one person that wait at once: enough for somebody with three employers. */
    static final int AT_ONCE = 3;

    private static final int FOUND_AT_MOST = 10;

    private final JoinRequestRows requests;
    private final Accounts.Members members;
    private final Accounts.MembershipRows memberships;
    private final Network network;
    private final OrganisationRegister register;
    private final SignedIn signedIn;
    private final ManagedRows rows;
    private final LettingIn lettingIn;
    private final Caller caller;
    private final Time time;
    private final AccountTrail trail;

    JoinRequests(
            JoinRequestRows requests,
            Accounts.Members members,
            Accounts.MembershipRows memberships,
            Network network,
            OrganisationRegister register,
            SignedIn signedIn,
            ManagedRows rows,
            LettingIn lettingIn,
            Caller caller,
            Time time,
            AccountTrail trail) {
        this.requests = requests;
        this.members = members;
        this.memberships = memberships;
        this.network = network;
        this.register = register;
        this.signedIn = signedIn;
        this.rows = rows;
        this.lettingIn = lettingIn;
        this.caller = caller;
        this.time = time;
        this.trail = trail;
    }

    /** The same wish twice is one wish. */
    @Transactional
    JoinRequestResponse create(CreateJoinRequest wish) {
        Membership.requireRole(wish.role());
        TeamView team = network.team(wish.teamId())
                .orElseThrow(() -> Problem.field(
                        ProblemType.INVALID_REQUEST, "teamId", "is not the id of a team that is known here"));
        UUID member = signedIn.requireId();
        requests.waitForOthersOf(member);
        Optional<JoinRequest> waiting = requests.asked(member, team.id());
        if (waiting.isPresent()) {
            if (waiting.get().role == wish.role()) {
                return JoinRequestResponse.of(waiting.get(), team);
            }
            throw new Problem(ProblemType.ALREADY_DONE, "You asked to join this team in another role: withdraw that.")
                    .with("currentStatus", RequestStatus.ASKED.name());
        }
        boolean there = memberships.activeOf(member).stream()
                .anyMatch(membership -> membership.teamId.equals(team.id()) && membership.role == wish.role());
        if (there) {
            throw new Problem(ProblemType.ALREADY_DONE, "You have this role in this team.");
        }
        if (requests.count("memberId = ?1 and status = ?2", member, RequestStatus.ASKED) >= AT_ONCE) {
            throw new Problem(ProblemType.TOO_MANY_REQUESTS, "Withdraw one of the requests that wait, then ask again.");
        }
        JoinRequest request = JoinRequest.asked(member, team.id(), wish.role(), time.now());
        requests.persistAndFlush(request);
        trail.record(member, Action.JOIN_ASKED, member, where(team), request.id, request.role);
        return JoinRequestResponse.of(request, team);
    }

    @Transactional
    List<FoundTeamResponse> search(String typed) {
        return register.search(typed, FOUND_AT_MOST).stream()
                .map(FoundTeamResponse::of)
                .toList();
    }

    List<JoinRequestResponse> of(UUID member) {
        List<JoinRequest> mine = requests.list("memberId = ?1 order by askedAt desc, id desc", member);
        Map<UUID, TeamView> teams =
                network.teams(mine.stream().map(request -> request.teamId).collect(Collectors.toUnmodifiableSet()));
        return mine.stream()
                .filter(request -> teams.containsKey(request.teamId))
                .map(request -> JoinRequestResponse.of(request, requireNonNull(teams.get(request.teamId))))
                .toList();
    }

    @Transactional
    List<JoinRequestToDecideResponse> toDecide(UUID organisation) {
        rows.requireOrganisation(organisation);
        Map<UUID, TeamView> teams = register.teamsOf(organisation).stream()
                .collect(Collectors.toUnmodifiableMap(TeamView::id, Function.identity()));
        List<JoinRequest> waiting = requests.list(
                "teamId in ?1 and status = ?2 order by askedAt, id", List.copyOf(teams.keySet()), RequestStatus.ASKED);
        Map<UUID, Member> people = members.byId(Stream.concat(
                        waiting.stream().map(request -> request.memberId),
                        memberships.activeIn(teams.keySet()).stream().map(membership -> membership.memberId))
                .collect(Collectors.toUnmodifiableSet()));
        return waiting.stream()
                .map(request -> toDecide(request, requireNonNull(teams.get(request.teamId)), people))
                .toList();
    }

    private static JoinRequestToDecideResponse toDecide(JoinRequest request, TeamView team, Map<UUID, Member> people) {
        Member asker = requireNonNull(people.get(request.memberId));
        return new JoinRequestToDecideResponse(
                request.id,
                asker.displayName,
                asker.email,
                isNamesake(asker, people.values()),
                team.id(),
                team.name(),
                request.role,
                request.askedAt);
    }

    private static boolean isNamesake(Member asker, Collection<Member> people) {
        return people.stream()
                .anyMatch(other -> !other.id.equals(asker.id) && other.displayName.equalsIgnoreCase(asker.displayName));
    }

    @Transactional
    void approve(UUID id) {
        JoinRequest request = waiting(id);
        TeamView team = rows.requireTeam(request.teamId);
        rows.requireSomebodyElse(request.memberId, team.organisationId());
        request.decide(RequestStatus.APPROVED, caller.memberId(), time.now());
        trail.record(caller.memberId(), Action.JOIN_APPROVED, request.memberId, where(team), id, request.role);
        lettingIn.intoTeam(request.memberId, request.teamId, request.role, caller.memberId(), id);
    }

    @Transactional
    void refuse(UUID id) {
        JoinRequest request = waiting(id);
        request.decide(RequestStatus.REFUSED, caller.memberId(), time.now());
        trail.record(
                caller.memberId(),
                Action.JOIN_REFUSED,
                request.memberId,
                where(rows.requireTeam(request.teamId)),
                id,
                request.role);
    }

    @Transactional
    void withdraw(UUID id) {
        UUID member = signedIn.known()
                .map(known -> known.id)
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "You made no request with this id."));
        JoinRequest request = requests.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.memberId.equals(member))
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "You made no request with this id."));
        if (request.status == RequestStatus.WITHDRAWN) {
            return;
        }
        requireAsked(request);
        request.decide(RequestStatus.WITHDRAWN, null, time.now());
        TeamView team = network.team(request.teamId).orElseThrow();
        trail.record(member, Action.JOIN_WITHDRAWN, member, where(team), id, request.role);
    }

    /** Locked, so that two managers do not both decide. */
    private JoinRequest waiting(UUID id) {
        JoinRequest request = requests.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "You can see no request with this id."));
        rows.requireTeam(request.teamId);
        requireAsked(request);
        return request;
    }

    private static void requireAsked(JoinRequest request) {
        if (request.status != RequestStatus.ASKED) {
            throw new Problem(ProblemType.ALREADY_DONE, "It was decided or withdrawn meanwhile.")
                    .with("currentStatus", request.status.name());
        }
    }

    private static Where where(TeamView team) {
        return Where.team(team.organisationId(), team.id());
    }

    @ApplicationScoped
    static class JoinRequestRows implements PanacheRepositoryBase<JoinRequest, UUID> {

        Optional<JoinRequest> asked(UUID member, UUID team) {
            return find("memberId = ?1 and teamId = ?2 and status = ?3", member, team, RequestStatus.ASKED)
                    .firstResultOptional();
        }

        /** One person's wishes are written one after the other, so that a double tap is one wish. */
        void waitForOthersOf(UUID member) {
            getEntityManager()
                    .createNativeQuery("select id from member where id = :member for update")
                    .setParameter("member", member)
                    .getSingleResult();
        }
    }
}
