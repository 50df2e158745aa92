package fr.passerelle.platform.publicread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicRateTest {

    private final PublicRate rate = new PublicRate(new Caller(), () -> 3);

    @Test
    void an_address_gets_as_many_requests_as_are_allowed_and_another_is_not_slowed() {
        take("192.0.2.1", 3);
        assertThatThrownBy(() -> rate.take("192.0.2.1"))
                .isInstanceOfSatisfying(
                        Problem.class, refused -> assertThat(refused.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS));
        assertThatCode(() -> take("192.0.2.2", 3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:",
        "2001:db8:1:2::6, 2001:db8:1:2:",
        "2001:0db8:0001:0002::6, 2001:db8:1:2:",
        "fe80::1%eth0, fe80:",
        "::1, ''"
    })
    void a_subscriber_is_a_whole_network_of_addresses(String address, String network) {
        assertThat(Subscriber.of(address)).isEqualTo(network);
    }

    private void take(String address, int times) {
        for (int i = 0; i < times; i++) {
            rate.take(address);
        }
    }
}
