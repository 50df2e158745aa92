package fr.passerelle.rights;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.secrecy.Sealer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code that is heard, copied and typed by tired people, and guessed by nobody. */
@QuarkusTest
class PersonCodeTest {

    private static final UUID REFERRAL = UUID.randomUUID();
    private static final UUID MAKER = UUID.randomUUID();

    @Inject
    Sealer sealer;

    @Test
    void a_code_has_five_groups_of_four_digits_and_carries_63_bits() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            PersonCode code = PersonCode.derived(sealer, REFERRAL, MAKER, "key " + i);
            assertThat(code.grouped()).matches("([0-9]{4} ){4}[0-9]{4}");
            codes.add(code.digits());
        }
        assertThat(codes).hasSize(10_000);
        for (int position = 0; position < 20; position++) {
            int at = position;
            assertThat(codes.stream().map(code -> code.charAt(at)).distinct()).hasSize(10);
        }
        assertThat(Math.log(1e19) / Math.log(2)).isGreaterThan(60);
    }

    @Test
    void a_retry_gets_the_same_code_and_every_other_intention_another_one() {
        PersonCode code = PersonCode.derived(sealer, REFERRAL, MAKER, "key");
        assertThat(PersonCode.derived(sealer, REFERRAL, MAKER, "key")).isEqualTo(code);
        assertThat(PersonCode.derived(sealer, REFERRAL, MAKER, "other")).isNotEqualTo(code);
        assertThat(PersonCode.derived(sealer, UUID.randomUUID(), MAKER, "key")).isNotEqualTo(code);
        assertThat(PersonCode.derived(sealer, REFERRAL, UUID.randomUUID(), "key"))
                .isNotEqualTo(code);
    }

    @Test
    void each_wrong_digit_and_each_swap_of_neighbours_is_found() {
        for (int i = 0; i < 50; i++) {
            String digits =
                    PersonCode.derived(sealer, REFERRAL, MAKER, "key " + i).digits();
            for (int at = 0; at < digits.length(); at++) {
                for (char other = '0'; other <= '9'; other++) {
                    if (other != digits.charAt(at)) {
                        String wrong = digits.substring(0, at) + other + digits.substring(at + 1);
                        assertThat(PersonCode.read(wrong)).as(wrong).isEmpty();
                    }
                }
                if (at > 0 && digits.charAt(at) != digits.charAt(at - 1)) {
                    String swapped = digits.substring(0, at - 1)
                            + digits.charAt(at)
                            + digits.charAt(at - 1)
                            + digits.substring(at + 1);
                    assertThat(PersonCode.read(swapped)).as(swapped).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", " %s ", "code : %s.", "n° %s"})
    void what_stands_between_the_digits_does_not_matter(String written) {
        PersonCode code = PersonCode.derived(sealer, REFERRAL, MAKER, "key");
        assertThat(PersonCode.read(written.formatted(code.grouped()))).contains(code);
        assertThat(PersonCode.read(written.formatted(code.grouped().replace(' ', '-'))))
                .contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "bonjour", "00000000000000000000000000"})
    void what_cannot_be_a_code_is_none(String typed) {
        assertThat(PersonCode.read(typed)).isEmpty();
    }

    @Test
    void a_code_never_shows_by_accident() {
        PersonCode code = PersonCode.derived(sealer, REFERRAL, MAKER, "key");
        assertThat(code.toString()).doesNotContain(code.digits());
        assertThat(new PersonCodeRequest(code.digits()).toString()).doesNotContain(code.digits());
        assertThat(new FeedbackByCodeRequest(code.digits(), FeedbackAnswer.HELPED).toString())
                .doesNotContain(code.digits());
        assertThat(new PersonCodeResponse(code.grouped(), "/suivi").toString()).doesNotContain(code.grouped());
    }
}
