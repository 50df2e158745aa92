package fr.passerelle.platform.security;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Hands the identity to the request's {@link Caller}, and refuses unsafe requests that a foreign page could have made. */
final class ReadCaller {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final CurrentIdentityAssociation identities;
    private final Caller caller;

    ReadCaller(CurrentIdentityAssociation identities, Caller caller) {
        this.identities = identities;
        this.caller = caller;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 10)
    public void read(ContainerRequestContext request) {
        SecurityIdentity identity = identities.getIdentity();
        if (identity.isAnonymous()) {
            return;
        }
        refuseForeignPages(request);
        handOver(identity, request.getHeaderString("Acting-Team"));
    }

    void handOver(SecurityIdentity identity, @Nullable String actingTeam) {
        caller.signedInAs(CallerFromToken.subject(identity));
        Memberships.@Nullable Standing standing = identity.getAttribute(CallerFromToken.STANDING);
        if (standing != null) {
            caller.is(
                    standing.memberId(),
                    CallerFromToken.actingTeam(standing, actingTeam),
                    standing.coordinatedTerritory().orElse(null),
                    standing.managedOrganisations());
        }
    }

    /**
     * A cookie travels with requests that a foreign page makes; a custom header does not without the browser asking
     * first, and {@code Sec-Fetch-Site} names the origin. Bearer tokens are never sent by a page by itself.
     */
    private static void refuseForeignPages(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod()) || request.getHeaderString("Authorization") != null) {
            return;
        }
        String site = request.getHeaderString("Sec-Fetch-Site");
        boolean foreign = site != null && !site.equals("same-origin");
        if (foreign || request.getHeaderString("X-Requested-With") == null) {
            throw new Problem(
                    ProblemType.CROSS_SITE_REQUEST,
                    "Send the header X-Requested-With from a page of the same origin, or a bearer token.");
        }
    }
}
