package fr.passerelle.account;

import fr.passerelle.platform.security.Memberships;
import fr.passerelle.platform.security.Role;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The room's door: who is a member of what, and how members are called. */
@ApplicationScoped
public class Accounts implements Memberships {

    private final Members members;
    private final MembershipRows memberships;

    Accounts(Members members, MembershipRows memberships) {
        this.members = members;
        this.memberships = memberships;
    }

    /** One statement, because every request asks it: the rows are the member's memberships times their offices. */
    @Override
    @Transactional
    public Optional<Standing> of(String subject) {
        List<Object[]> rows = members.getEntityManager()
                .createQuery("""
                        select m.id, s.teamId, s.role, o.role, o.territoryCode, o.organisationId from Member m
                          left join Membership s on s.memberId = m.id and s.endedOn is null
                          left join Office o on o.memberId = m.id and o.endedOn is null
                         where m.subject = :subject""", Object[].class)
                .setParameter("subject", subject)
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(standing(rows));
    }

    private static Standing standing(List<Object[]> rows) {
        Set<TeamRole> teams = new LinkedHashSet<>();
        Set<HeldOffice> offices = new LinkedHashSet<>();
        for (Object[] row : rows) {
            if (row[1] != null) {
                teams.add(new TeamRole((UUID) row[1], (Role) row[2]));
            }
            if (row[3] != null) {
                offices.add(new HeldOffice((Role) row[3], (String) row[4], (UUID) row[5]));
            }
        }
        return new Standing((UUID) rows.get(0)[0], List.copyOf(teams), List.copyOf(offices));
    }

    @Override
    public Set<UUID> staffed(Collection<UUID> teams) {
        if (teams.isEmpty()) {
            return Set.of();
        }
        List<?> staffed = members.getEntityManager()
                .createNativeQuery(
                        "select distinct team_id from membership where ended_on is null and team_id = any(:teams)")
                .setParameter("teams", teams.toArray(UUID[]::new))
                .getResultList();
        return staffed.stream().map(UUID.class::cast).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<UUID> managed(Collection<UUID> organisations) {
        return members.getEntityManager()
                .createQuery(
                        "select distinct organisationId from Office where role = :role and organisationId in :ids",
                        UUID.class)
                .setParameter("role", Role.ORGANISATION_MANAGER)
                .setParameter("ids", organisations)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    public Map<UUID, String> names(Collection<UUID> memberIds) {
        return members.list("id in ?1", List.copyOf(memberIds)).stream()
                .collect(Collectors.toUnmodifiableMap(member -> member.id, member -> member.displayName));
    }

    /** Those of the members who are away from the team on that day, each with the last day of it. */
    public Map<UUID, LocalDate> awayUntil(Collection<UUID> memberIds, UUID team, LocalDate day) {
        return members.getEntityManager()
                .createQuery("""
                        select s.memberId, max(a.lastDay) from MemberAbsence a join Membership s on s.id = a.membershipId
                         where s.memberId in :members and s.teamId = :team and s.endedOn is null
                           and :day between a.firstDay and a.lastDay group by s.memberId""", Object[].class)
                .setParameter("members", memberIds)
                .setParameter("team", team)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
    }

    @ApplicationScoped
    static class Members implements PanacheRepositoryBase<Member, UUID> {

        Map<UUID, Member> byId(Collection<UUID> ids) {
            return list("id in ?1", List.copyOf(ids)).stream()
                    .collect(Collectors.toUnmodifiableMap(member -> member.id, Function.identity()));
        }
    }

    @ApplicationScoped
    static class MembershipRows implements PanacheRepositoryBase<Membership, UUID> {

        List<Membership> activeIn(Collection<UUID> teams) {
            return list("teamId in ?1 and endedOn is null order by id", List.copyOf(teams));
        }

        List<Membership> activeOf(UUID member) {
            return list("memberId = ?1 and endedOn is null order by id", member);
        }
    }

    @ApplicationScoped
    static class Offices implements PanacheRepositoryBase<Office, UUID> {

        List<Office> managersOf(UUID organisation) {
            return list(
                    "role = ?1 and organisationId = ?2 and endedOn is null order by id",
                    Role.ORGANISATION_MANAGER,
                    organisation);
        }
    }
}
