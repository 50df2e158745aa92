package fr.passerelle.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** For how long a server may have timers to itself. */
class TimersConfigTest {

    @Test
    void it_is_five_minutes_unless_said_otherwise() {
        assertThat(config(Map.of()).lease()).isEqualTo(Duration.ofMinutes(5));
        assertThat(config(Map.of("passerelle.timers.lease", "20s")).lease()).isEqualTo(Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"14s", "-5m", "61m"})
    void the_server_does_not_start_with_one_beyond_its_bounds(String said) {
        assertThatThrownBy(() -> config(Map.of("passerelle.timers.lease", said)))
                .hasStackTraceContaining("passerelle.timers.lease")
                .hasStackTraceContaining("a lease must be between PT15S and PT1H");
    }

    private static TimersConfig config(Map<String, String> said) {
        Map<String, String> all = new HashMap<>(said);
        all.put("passerelle.timers.every", "30s");
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(all, "what is said"))
                .withMapping(TimersConfig.class)
                .build()
                .getConfigMapping(TimersConfig.class);
    }
}
