package fr.passerelle.account;

import fr.passerelle.account.AccountTrail.Action;
import fr.passerelle.account.AccountTrail.Where;
import fr.passerelle.network.Network;
import fr.passerelle.network.TeamView;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.time.Time;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Days away: entered and withdrawn by the member or by a manager of the organisation. */
@ApplicationScoped
class Absences {

    private final AbsenceRows absences;
    private final Accounts.MembershipRows memberships;
    private final Accounts.Members members;
    private final MembershipChanges changes;
    private final Network network;
    private final Caller caller;
    private final Time time;
    private final AccountTrail trail;

    Absences(
            AbsenceRows absences,
            Accounts.MembershipRows memberships,
            Accounts.Members members,
            MembershipChanges changes,
            Network network,
            Caller caller,
            Time time,
            AccountTrail trail) {
        this.absences = absences;
        this.memberships = memberships;
        this.members = members;
        this.changes = changes;
        this.network = network;
        this.caller = caller;
        this.time = time;
        this.trail = trail;
    }

    /** The same days twice are one absence. */
    @Transactional
    AbsenceResponse create(UUID membershipId, CreateAbsenceRequest request) {
        Membership membership = changes.active(membershipId);
        TeamView team = changes.visibleTeam(membership);
        requireDays(request.firstDay(), request.lastDay());
        requireColleague(membership, request);
        Optional<MemberAbsence> same = absences.ofMemberships(List.of(membershipId)).stream()
                .filter(absence -> absence.overlaps(request.firstDay(), request.lastDay()))
                .findFirst();
        if (same.isPresent()) {
            boolean equal = same.get().firstDay.equals(request.firstDay())
                    && same.get().lastDay.equals(request.lastDay());
            if (!equal) {
                throw Problem.field(
                        ProblemType.INVALID_REQUEST, "firstDay", "another absence covers one of these days");
            }
            return response(same.get(), List.of(membership));
        }
        MemberAbsence absence =
                new MemberAbsence(membershipId, request.firstDay(), request.lastDay(), request.takenOverBy());
        absences.persistAndFlush(absence);
        record(Action.ABSENCE_ENTERED, membership, team, absence);
        return response(absence, List.of(membership));
    }

    @Transactional
    void withdraw(UUID id) {
        MemberAbsence absence = absences.findByIdOptional(id)
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "You can see no absence with this id."));
        Membership membership = changes.active(absence.membershipId);
        TeamView team = changes.visibleTeam(membership);
        absences.delete(absence);
        record(Action.ABSENCE_WITHDRAWN, membership, team, absence);
    }

    /** Present and coming absences, by membership. */
    Map<UUID, List<AbsenceResponse>> of(Collection<Membership> shown) {
        return absences
                .ofMemberships(shown.stream().map(membership -> membership.id).toList())
                .stream()
                .filter(absence -> !absence.lastDay.isBefore(time.today()))
                .collect(Collectors.groupingBy(
                        absence -> absence.membershipId,
                        Collectors.mapping(absence -> response(absence, shown), Collectors.toList())));
    }

    private AbsenceResponse response(MemberAbsence absence, Collection<Membership> known) {
        Membership membership = known.stream()
                .filter(candidate -> candidate.id.equals(absence.membershipId))
                .findFirst()
                .orElseThrow();
        UUID other = absence.takenOverBy;
        return new AbsenceResponse(
                absence.id,
                absence.firstDay,
                absence.lastDay,
                other == null ? null : members.findById(other).displayName,
                network.answersAtAPlace(membership.teamId) ? daysWithoutAnybody(absence, membership) : 0);
    }

    private int daysWithoutAnybody(MemberAbsence absence, Membership membership) {
        List<Membership> others = memberships.activeIn(List.of(membership.teamId)).stream()
                .filter(other -> !other.memberId.equals(membership.memberId))
                .toList();
        Map<UUID, List<MemberAbsence>> away =
                absences.ofMemberships(others.stream().map(other -> other.id).toList()).stream()
                        .collect(Collectors.groupingBy(other -> other.membershipId));
        return (int) absence.firstDay
                .datesUntil(absence.lastDay.plusDays(1))
                .filter(day -> others.stream().allMatch(other -> away.getOrDefault(other.id, List.of()).stream()
                        .anyMatch(theirs -> theirs.overlaps(day, day))))
                .count();
    }

    private void requireDays(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "lastDay", "must not be before the first day");
        }
        if (last.isBefore(time.today())) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "lastDay", "must not be in the past");
        }
        if (last.isAfter(first.plusYears(1)) || first.isAfter(time.today().plusYears(1))) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "lastDay", "must be within a year");
        }
    }

    private void requireColleague(Membership membership, CreateAbsenceRequest request) {
        UUID other = request.takenOverBy();
        boolean colleague = other == null
                || memberships.activeIn(List.of(membership.teamId)).stream()
                        .anyMatch(candidate ->
                                candidate.memberId.equals(other) && !candidate.memberId.equals(membership.memberId));
        if (!colleague) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "takenOverBy", "must be another member of the same team");
        }
    }

    private void record(Action action, Membership membership, TeamView team, MemberAbsence absence) {
        trail.record(
                caller.memberId(),
                action,
                membership.memberId,
                Where.team(team.organisationId(), team.id()),
                absence.id,
                null);
    }

    @ApplicationScoped
    static class AbsenceRows implements PanacheRepositoryBase<MemberAbsence, UUID> {

        List<MemberAbsence> ofMemberships(Collection<UUID> ids) {
            return list("membershipId in ?1 order by firstDay, id", List.copyOf(ids));
        }
    }
}
