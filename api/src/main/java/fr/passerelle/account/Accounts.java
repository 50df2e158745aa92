package fr.passerelle.account;

import fr.passerelle.platform.security.Memberships;
import fr.passerelle.platform.security.Role;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The room's door: who is a member of what, and how members are called. */
@ApplicationScoped
public class Accounts implements Memberships {

    private final Members members;
    private final MembershipRows memberships;
    private final Offices offices;

    Accounts(Members members, MembershipRows memberships, Offices offices) {
        this.members = members;
        this.memberships = memberships;
        this.offices = offices;
    }

    @Override
    @Transactional
    public Optional<Standing> of(String subject) {
        return members.find("subject", subject).firstResultOptional().map(this::standing);
    }

    @Override
    public Set<UUID> staffed(Collection<UUID> teams) {
        return memberships.list("teamId in ?1 and endedOn is null", List.copyOf(teams)).stream()
                .map(membership -> membership.teamId)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Map<UUID, String> names(Collection<UUID> memberIds) {
        return members.list("id in ?1", List.copyOf(memberIds)).stream()
                .collect(Collectors.toUnmodifiableMap(member -> member.id, member -> member.displayName));
    }

    private Standing standing(Member member) {
        List<TeamRole> teams = memberships.list("memberId = ?1 and endedOn is null", member.id).stream()
                .map(membership -> new TeamRole(membership.teamId, membership.role))
                .toList();
        List<Office> held = offices.list("memberId", member.id);
        Set<Role> roles = held.stream().map(office -> office.role).collect(Collectors.toUnmodifiableSet());
        @Nullable
        String territory = held.stream()
                .filter(office -> office.role == Role.COORDINATOR)
                .map(office -> office.territoryCode)
                .findFirst()
                .orElse(null);
        return new Standing(member.id, teams, roles, territory);
    }

    @ApplicationScoped
    static class Members implements PanacheRepositoryBase<Member, UUID> {}

    @ApplicationScoped
    static class MembershipRows implements PanacheRepositoryBase<Membership, UUID> {}

    @ApplicationScoped
    static class Offices implements PanacheRepositoryBase<Office, UUID> {}
}
