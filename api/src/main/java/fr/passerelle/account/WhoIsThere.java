package fr.passerelle.account;

import fr.passerelle.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who can be told something, by id: the members of a team that are there on a day, and who holds an office. */
@ApplicationScoped
public class WhoIsThere {

    private final Accounts.MembershipRows memberships;
    private final Accounts.Offices offices;
    private final Accounts.Members members;
    private final Absences.AbsenceRows absences;

    WhoIsThere(
            Accounts.MembershipRows memberships,
            Accounts.Offices offices,
            Accounts.Members members,
            Absences.AbsenceRows absences) {
        this.memberships = memberships;
        this.offices = offices;
        this.members = members;
        this.absences = absences;
    }

    /** Everybody in the team, there or away. */
    public List<UUID> members(UUID team) {
        return memberships.activeIn(List.of(team)).stream()
                .map(membership -> membership.memberId)
                .distinct()
                .toList();
    }

    public List<UUID> present(UUID team, LocalDate day) {
        List<Membership> all = memberships.activeIn(List.of(team));
        Set<UUID> away =
                awayOn(day, all).stream().map(absence -> absence.membershipId).collect(Collectors.toUnmodifiableSet());
        return all.stream()
                .filter(membership -> !away.contains(membership.id))
                .map(membership -> membership.memberId)
                .distinct()
                .toList();
    }

    /** The member when there; else who takes over; else all colleagues that are there; empty when nobody is. */
    public List<UUID> standingInFor(UUID member, UUID team, LocalDate day) {
        List<UUID> present = present(team, day);
        if (present.contains(member)) {
            return List.of(member);
        }
        List<Membership> own = memberships.activeIn(List.of(team)).stream()
                .filter(membership -> membership.memberId.equals(member))
                .toList();
        return awayOn(day, own).stream()
                .map(absence -> absence.takenOverBy)
                .filter(other -> other != null && present.contains(other))
                .findFirst()
                .map(List::of)
                .orElse(present);
    }

    public List<UUID> managersOf(UUID organisation) {
        return offices.managersOf(organisation).stream()
                .map(office -> office.memberId)
                .toList();
    }

    public List<UUID> coordinatorsOf(String territory) {
        return offices
                .list("role = ?1 and territoryCode = ?2 and endedOn is null order by id", Role.COORDINATOR, territory)
                .stream()
                .map(office -> office.memberId)
                .toList();
    }

    /** Where a member gets mail; empty when no address is known. */
    public Optional<String> mailAddress(UUID member) {
        return members.findByIdOptional(member).map(found -> found.email);
    }

    private List<MemberAbsence> awayOn(LocalDate day, Collection<Membership> of) {
        Map<UUID, Membership> byId = of.stream().collect(Collectors.toMap(membership -> membership.id, one -> one));
        return absences.ofMemberships(byId.keySet()).stream()
                .filter(absence -> absence.overlaps(day, day))
                .toList();
    }
}
