package fr.passerelle.platform.security;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Only a browser window opened on the sign-in address is sent to the identity server; everything else gets a 401. */
@ApplicationScoped
class SignInChallenge implements JavaScriptRequestChecker {

    @Override
    public boolean isJavaScriptRequest(RoutingContext request) {
        return !request.normalizedPath().startsWith("/api/v1/session/");
    }
}
