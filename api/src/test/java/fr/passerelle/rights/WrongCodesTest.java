package fr.passerelle.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import org.junit.jupiter.api.Test;

/** Guessing ends soon; opening one's own page never does. */
class WrongCodesTest {

    private final WrongCodes wrongCodes = new WrongCodes();

    @Test
    void after_twenty_unknown_codes_an_address_waits_and_others_go_on() {
        for (int i = 0; i < WrongCodes.PER_HOUR; i++) {
            wrongCodes.refuseAfterTooMany("192.0.2.1");
            wrongCodes.count("192.0.2.1");
        }
        assertThatThrownBy(() -> wrongCodes.refuseAfterTooMany("192.0.2.1"))
                .isInstanceOfSatisfying(
                        Problem.class, refused -> assertThat(refused.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS));
        assertThatCode(() -> wrongCodes.refuseAfterTooMany("192.0.2.2")).doesNotThrowAnyException();
    }

    @Test
    void a_hundred_people_behind_one_address_open_their_pages() {
        for (int i = 0; i < 100; i++) {
            wrongCodes.refuseAfterTooMany("192.0.2.3");
        }
    }
}
