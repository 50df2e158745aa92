package fr.passerelle.account;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What the identity server says of the present caller. */
@RequestScoped
class SignIn {

    private final SecurityIdentity identity;

    SignIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    String subject() {
        return token().map(JsonWebToken::getSubject)
                .orElseGet(() -> identity.getPrincipal().getName());
    }

    String displayName() {
        return token().<String>map(token -> token.getClaim(Claims.full_name.name()))
                .orElseGet(() -> identity.getPrincipal().getName());
    }

    /** The end of a cookie session; a bearer token's end is its holder's business. */
    Optional<Instant> expiresAt() {
        return identity.getCredential(IdTokenCredential.class) == null
                ? Optional.empty()
                : token().map(token -> Instant.ofEpochSecond(token.getExpirationTime()));
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }
}
