package fr.passerelle.platform.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestRateTest {

    private Optional<String> calling = Optional.empty();
    private final RequestRate rate = new RequestRate(
            new Caller() {
                @Override
                public Optional<String> subject() {
                    return calling;
                }
            },
            () -> 3);

    @Test
    void who_signed_in_gets_as_many_requests_as_are_allowed_and_then_none() {
        calling = Optional.of("one");
        requests(3);
        assertThatThrownBy(() -> rate.limit(null))
                .isInstanceOfSatisfying(
                        Problem.class, refused -> assertThat(refused.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS));
    }

    @Test
    void ones_haste_does_not_slow_another() {
        calling = Optional.of("one");
        requests(3);
        calling = Optional.of("another");
        assertThatCode(() -> requests(3)).doesNotThrowAnyException();
    }

    @Test
    void who_did_not_sign_in_is_not_counted_here() {
        assertThatCode(() -> requests(10)).doesNotThrowAnyException();
    }

    private void requests(int count) {
        for (int i = 0; i < count; i++) {
            rate.limit(null);
        }
    }
}
