package fr.passerelle.platform.security;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** Production does not start with a demo secret, a plain HTTP identity server, the demo territory or another day than today. */
@ApplicationScoped
class ProductionGuard {

    private static final List<String> SECRETS = List.of(
            "quarkus.datasource.password",
            "quarkus.datasource.job.password",
            "quarkus.flyway.password",
            "quarkus.oidc.credentials.secret",
            "quarkus.oidc.token-state-manager.encryption-secret",
            "quarkus.oidc.authentication.state-secret",
            "passerelle.secrecy.master-key");
    private static final List<String> ANY_ADDRESS =
            List.of("passerelle.imports.pull.any-address", "passerelle.webhooks.any-address");
    private static final Set<String> NOT_PRODUCTION = Set.of("dev", "test", "local");

    private final Config config;

    ProductionGuard(Config config) {
        this.config = config;
    }

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) {
        if (ConfigUtils.getProfiles().stream().noneMatch(NOT_PRODUCTION::contains)) {
            List<String> faults = faults(config);
            if (!faults.isEmpty()) {
                throw new IllegalStateException(
                        "Passerelle does not start in production: " + String.join("; ", faults) + ".");
            }
        }
    }

    /** What is wrong, in sentences that name the setting and never its value. */
    static List<String> faults(Config config) {
        List<String> faults = new ArrayList<>();
        for (String name : SECRETS) {
            String secret = text(config, name);
            if (secret.isBlank()) {
                faults.add(name + " is missing");
            } else if (isDemo(secret)) {
                faults.add(name + " is a demo secret");
            }
        }
        if (!text(config, "quarkus.oidc.auth-server-url").startsWith("https://")) {
            faults.add("quarkus.oidc.auth-server-url must begin with https://");
        }
        if (!text(config, "passerelle.web-url").startsWith("https://")) {
            faults.add("passerelle.web-url must begin with https://");
        }
        if (config.getOptionalValue("passerelle.demo.load", Boolean.class).orElse(false)) {
            faults.add("passerelle.demo.load must be false");
        }
        if (!config.getOptionalValue("passerelle.clock.ahead", Duration.class)
                .orElse(Duration.ZERO)
                .isZero()) {
            faults.add("passerelle.clock.ahead must be zero");
        }
        for (String name : ANY_ADDRESS) {
            if (config.getOptionalValue(name, Boolean.class).orElse(false)) {
                faults.add(name + " must be false");
            }
        }
        if (!config.getOptionalValue("quarkus.oidc.authentication.cookie-force-secure", Boolean.class)
                .orElse(false)) {
            faults.add("quarkus.oidc.authentication.cookie-force-secure must be true");
        }
        return faults;
    }

    private static boolean isDemo(String secret) {
        return secret.contains("demo-only") || decoded(secret).contains("demo-only");
    }

    private static String decoded(String secret) {
        try {
            return new String(Base64.getDecoder().decode(secret), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    private static String text(Config config, String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }
}
