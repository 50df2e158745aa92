package fr.passerelle.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.security.Memberships.HeldOffice;
import fr.passerelle.platform.security.Memberships.Standing;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which rows an office opens: the organisations one manages, the territory one coordinates, and nothing by mistake. */
class StandingTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void a_manager_of_two_organisations_manages_both() {
        Standing standing = holding(
                new HeldOffice(Role.ORGANISATION_MANAGER, null, ONE),
                new HeldOffice(Role.ORGANISATION_MANAGER, null, OTHER));
        assertThat(standing.managedOrganisations()).containsExactlyInAnyOrder(ONE, OTHER);
        assertThat(standing.coordinatedTerritory()).isEmpty();
    }

    @Test
    void an_auditor_of_an_organisation_does_not_manage_it() {
        Standing standing = holding(
                new HeldOffice(Role.AUDITOR, null, ONE), new HeldOffice(Role.ORGANISATION_MANAGER, null, OTHER));
        assertThat(standing.managedOrganisations()).isEqualTo(Set.of(OTHER));
    }

    @Test
    void a_coordinator_has_a_territory_and_no_organisation() {
        Standing standing = holding(new HeldOffice(Role.COORDINATOR, "01", null));
        assertThat(standing.coordinatedTerritory()).contains("01");
        assertThat(standing.managedOrganisations()).isEmpty();
    }

    @Test
    void an_administrator_has_neither() {
        Standing standing = holding(new HeldOffice(Role.PLATFORM_ADMIN, null, null));
        assertThat(standing.coordinatedTerritory()).isEmpty();
        assertThat(standing.managedOrganisations()).isEmpty();
    }

    private static Standing holding(HeldOffice... offices) {
        return new Standing(UUID.randomUUID(), List.of(), List.of(offices));
    }
}
