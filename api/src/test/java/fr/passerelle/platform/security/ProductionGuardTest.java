package fr.passerelle.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionGuardTest {

    private static final Map<String, String> GOOD = Map.ofEntries(
            Map.entry("quarkus.datasource.password", "a7Jq"),
            Map.entry("quarkus.datasource.job.password", "b8Kr"),
            Map.entry("quarkus.flyway.password", "c9Ls"),
            Map.entry("quarkus.oidc.credentials.secret", "d0Mt"),
            Map.entry("quarkus.oidc.token-state-manager.encryption-secret", "e1Nu"),
            Map.entry("quarkus.oidc.authentication.state-secret", "f2Ov"),
            Map.entry("passerelle.secrecy.master-key", "Z29vZCBrZXkgZ29vZCBrZXkgZ29vZCBrZXkgZ29vZCE="),
            Map.entry("quarkus.oidc.auth-server-url", "https://connexion.exemple.invalid/realms/passerelle"),
            Map.entry("passerelle.web-url", "https://passerelle.exemple.invalid"),
            Map.entry("quarkus.oidc.authentication.cookie-force-secure", "true"));

    @Test
    void what_is_well_configured_has_no_fault() {
        assertThat(faults(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quarkus.datasource.password",
                "quarkus.datasource.job.password",
                "quarkus.flyway.password",
                "quarkus.oidc.credentials.secret",
                "quarkus.oidc.token-state-manager.encryption-secret",
                "quarkus.oidc.authentication.state-secret",
                "passerelle.secrecy.master-key"
            })
    void each_secret_must_be_there_and_must_not_be_the_demos(String name) {
        assertThat(faults(without(name))).containsExactly(name + " is missing");
        assertThat(faults(with(name, " "))).containsExactly(name + " is missing");
        String demo = "demo-only-value-xyz";
        assertThat(faults(with(name, demo))).containsExactly(name + " is a demo secret");
        String encoded = Base64.getEncoder().encodeToString(demo.getBytes(StandardCharsets.UTF_8));
        List<String> found = faults(with(name, encoded));
        assertThat(found).containsExactly(name + " is a demo secret");
        assertThat(found.get(0)).as("never the value").doesNotContain("xyz").doesNotContain(encoded);
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.oidc.auth-server-url, http://connexion.exemple.invalid, must begin with https://",
        "passerelle.web-url, http://passerelle.exemple.invalid, must begin with https://",
        "passerelle.demo.load, true, must be false",
        "passerelle.clock.ahead, P31D, must be zero",
        "passerelle.imports.pull.any-address, true, must be false",
        "passerelle.webhooks.any-address, true, must be false",
        "quarkus.oidc.authentication.cookie-force-secure, false, must be true"
    })
    void plain_http_the_demo_territory_another_day_private_addresses_and_an_insecure_cookie_are_faults(
            String name, String value, String fault) {
        assertThat(faults(with(name, value))).containsExactly(name + " " + fault);
    }

    @Test
    void what_is_not_set_is_a_fault_too() {
        assertThat(faults(without("quarkus.oidc.auth-server-url"))).hasSize(1);
        assertThat(faults(without("passerelle.web-url"))).hasSize(1);
        assertThat(faults(without("quarkus.oidc.authentication.cookie-force-secure")))
                .hasSize(1);
        assertThat(faults(Map.of())).hasSize(10);
    }

    private static List<String> faults(Map<String, String> settings) {
        return ProductionGuard.faults(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build());
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> settings = new HashMap<>(GOOD);
        settings.put(name, value);
        return settings;
    }

    private static Map<String, String> without(String name) {
        Map<String, String> settings = new HashMap<>(GOOD);
        settings.remove(name);
        return settings;
    }
}
