package fr.passerelle.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.security.Memberships.Standing;
import fr.passerelle.platform.security.Memberships.TeamRole;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadCallerTest {

    private final Caller caller = new Caller();

    @Test
    void who_signed_in_and_belongs_nowhere_yet_is_known_by_their_subject_alone() {
        read("stranger", null);
        assertThat(caller.subject()).contains("stranger");
        assertThat(caller.member()).isEmpty();
        assertThat(caller.actingTeam()).isEmpty();
    }

    @Test
    void a_member_is_known_by_their_subject_too() {
        UUID member = UUID.randomUUID();
        UUID team = UUID.randomUUID();
        read("member", new Standing(member, List.of(new TeamRole(team, Role.REFERRER)), List.of()));
        assertThat(caller.subject()).contains("member");
        assertThat(caller.member()).contains(member);
        assertThat(caller.actingTeam()).contains(team);
    }

    private void read(String subject, @Nullable Standing standing) {
        QuarkusSecurityIdentity.Builder identity =
                QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(subject));
        if (standing != null) {
            identity.addAttribute(CallerFromToken.STANDING, standing);
        }
        new ReadCaller(null, caller).handOver(identity.build(), null);
    }
}
