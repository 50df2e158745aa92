package fr.passerelle.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is a member of what, read afresh on each request so that a removal takes effect at once. The account room answers. */
public interface Memberships {

    /** @param subject the identity server's stable subject */
    Optional<Standing> of(String subject);

    /** Those of the teams that have an active member: only they can receive anything. */
    Set<UUID> staffed(Collection<UUID> teams);

    /** @param offices the roles that belong to no team */
    record Standing(
            UUID memberId,
            List<TeamRole> teams,
            Set<Role> offices,
            @Nullable String coordinatedTerritory) {

        Set<UUID> teamIds() {
            return teams.stream().map(TeamRole::teamId).collect(Collectors.toUnmodifiableSet());
        }
    }

    record TeamRole(UUID teamId, Role role) {}
}
