package fr.passerelle.testing;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Lets a test say who calls ({@code Authorization: Test <subject>}, or a cookie as from a browser's page). Everything after that is the real thing: rights
 * are read from the database, rows are filtered by PostgreSQL. Signing in itself is proven with a real Keycloak by the
 * browser journeys.
 */
@ApplicationScoped
public class TestSignIn implements HttpAuthenticationMechanism, IdentityProvider<TrustedAuthenticationRequest> {

    static final String COOKIE = "test-session";
    private static final String SCHEME = "Test ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String header = request.request().getHeader("Authorization");
        Cookie cookie = request.request().getCookie(COOKIE);
        if (header == null && cookie != null) {
            return providers.authenticate(new TrustedAuthenticationRequest(cookie.getValue()));
        }
        if (header == null || !header.startsWith(SCHEME)) {
            return Uni.createFrom().nullItem();
        }
        return providers.authenticate(new TrustedAuthenticationRequest(header.substring(SCHEME.length())));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TrustedAuthenticationRequest.class);
    }

    @Override
    public int getPriority() {
        return HttpAuthenticationMechanism.DEFAULT_PRIORITY + 1000;
    }

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(request.getPrincipal()))
                        .build());
    }
}
