package fr.passerelle.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For how long a server may have events to itself. */
class OutboxConfigTest {

    @Test
    void a_lease_outlasts_all_that_one_claim_hands_out_even_if_every_call_takes_its_ten_seconds() {
        assertThat(config(Map.of()).lease())
                .isEqualTo(Duration.ofMinutes(5))
                .isGreaterThan(Duration.ofSeconds(10).multipliedBy(OutboxWorker.AT_ONCE));
    }

    @ParameterizedTest
    @CsvSource({"15s, PT15S", "PT20S, PT20S", "1h, PT1H"})
    void it_may_be_another_one_within_its_bounds(String said, Duration meant) {
        assertThat(config(Map.of("passerelle.outbox.lease", said)).lease()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"14s", "0s", "-5m", "61m"})
    void the_server_does_not_start_with_one_beyond_them(String said) {
        assertThatThrownBy(() -> config(Map.of("passerelle.outbox.lease", said)))
                .hasStackTraceContaining("passerelle.outbox.lease")
                .hasStackTraceContaining("a lease must be between PT15S and PT1H");
    }

    private static OutboxConfig config(Map<String, String> said) {
        Map<String, String> all = new HashMap<>(said);
        all.put("passerelle.outbox.every", "10s");
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(all, "what is said"))
                .withMapping(OutboxConfig.class)
                .build()
                .getConfigMapping(OutboxConfig.class);
    }
}
