package fr.passerelle.platform.security;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The token says who; this reads what they may do, from Passerelle's own database, and hangs it on the identity. */
@ApplicationScoped
class CallerFromToken implements SecurityIdentityAugmentor {

    static final String STANDING = "passerelle.standing";

    private final Memberships memberships;

    CallerFromToken(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return augment(identity, context, Map.of());
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        return context.runBlocking(() -> withPermissions(identity));
    }

    @ActivateRequestContext
    SecurityIdentity withPermissions(SecurityIdentity identity) {
        Memberships.@Nullable Standing standing =
                memberships.of(subject(identity)).orElse(null);
        QuarkusSecurityIdentity.Builder augmented = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes());
        if (standing != null) {
            augmented.addAttribute(STANDING, standing).addRoles(permissions(standing));
        }
        return augmented.build();
    }

    static String subject(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }

    private static Set<String> permissions(Memberships.Standing standing) {
        Set<String> permissions = new TreeSet<>();
        standing.teams().forEach(team -> permissions.addAll(team.role().permissions()));
        standing.offices().forEach(office -> permissions.addAll(office.role().permissions()));
        return permissions;
    }

    /** The one team, the named team, or none when several were possible and none was named. */
    static @Nullable UUID actingTeam(Memberships.Standing standing, @Nullable String header) {
        Set<UUID> teams = standing.teamIds();
        if (header == null) {
            return teams.size() == 1 ? teams.iterator().next() : null;
        }
        try {
            UUID named = UUID.fromString(header);
            if (teams.contains(named)) {
                return named;
            }
        } catch (IllegalArgumentException notAnId) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "Acting-Team", "must be the id of one of your teams");
        }
        throw new Problem(ProblemType.ACTING_TEAM_REFUSED, "GET /api/v1/me lists the teams you may act for.");
    }
}
