package fr.passerelle.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
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

    /** Those of the organisations that have a manager: only they can be asked to correct something. */
    Set<UUID> managed(Collection<UUID> organisations);

    record Standing(UUID memberId, List<TeamRole> teams, List<HeldOffice> offices) {

        Set<UUID> teamIds() {
            return teams.stream().map(TeamRole::teamId).collect(Collectors.toUnmodifiableSet());
        }

        Optional<String> coordinatedTerritory() {
            return offices.stream()
                    .filter(office -> office.role() == Role.COORDINATOR)
                    .findFirst()
                    .map(HeldOffice::territoryCode);
        }

        Set<UUID> managedOrganisations() {
            return offices.stream()
                    .filter(office -> office.role() == Role.ORGANISATION_MANAGER)
                    .map(HeldOffice::organisationId)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    record TeamRole(UUID teamId, Role role) {}

    /**
     * A role that belongs to no team.
     *
     * @param territoryCode a coordinator's only
     * @param organisationId a manager's or an auditor's only
     */
    record HeldOffice(
            Role role,
            @Nullable String territoryCode,
            @Nullable UUID organisationId) {}
}
