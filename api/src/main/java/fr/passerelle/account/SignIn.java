package fr.passerelle.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What the identity server says of the present caller. */
@RequestScoped
class SignIn {

    private final SecurityIdentity identity;
    private final ObjectMapper json;

    SignIn(SecurityIdentity identity, ObjectMapper json) {
        this.identity = identity;
        this.json = json;
    }

    String subject() {
        return token().map(JsonWebToken::getSubject)
                .orElseGet(() -> identity.getPrincipal().getName());
    }

    String displayName() {
        return token().<String>map(token -> token.getClaim(Claims.full_name.name()))
                .orElseGet(() -> identity.getPrincipal().getName());
    }

    /** The address that the identity server has verified; one that it has not could be anybody's. */
    Optional<String> verifiedEmail() {
        return token().filter(token -> Boolean.TRUE.equals(token.getClaim(Claims.email_verified.name())))
                .map(token -> token.getClaim(Claims.email.name()));
    }

    /**
     * When the session ends unless it is used: the refresh token's end, which moves on with each use. Empty for a
     * bearer token, whose end is its holder's business, and when the identity server's refresh tokens are opaque.
     */
    Optional<Instant> expiresAt() {
        return Optional.ofNullable(identity.getCredential(RefreshToken.class))
                .map(RefreshToken::getToken)
                .flatMap(this::end);
    }

    private Optional<Instant> end(String refreshToken) {
        String[] parts = refreshToken.split("\\.");
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            JsonNode claims = json.readTree(Base64.getUrlDecoder().decode(parts[1]));
            return claims.path("exp").isIntegralNumber()
                    ? Optional.of(Instant.ofEpochSecond(claims.get("exp").longValue()))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException opaque) {
            return Optional.empty();
        }
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }
}
