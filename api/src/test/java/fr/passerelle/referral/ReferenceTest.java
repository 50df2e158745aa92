package fr.passerelle.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    private final Set<String> many =
            Stream.generate(Reference::random).limit(5_000).collect(Collectors.toSet());

    @Test
    void it_is_made_of_what_cannot_be_misheard_or_misread() {
        assertThat(many).allMatch(reference -> reference.matches("[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{4}"));
        assertThat(String.join("", many))
                .doesNotContain("I")
                .doesNotContain("L")
                .doesNotContain("O")
                .doesNotContain("U");
    }

    @Test
    void every_sign_is_used_and_hardly_one_comes_twice() {
        assertThat(String.join("", many).chars().distinct().count()).isEqualTo(33);
        assertThat(many).hasSizeGreaterThan(4_990);
    }

    @ParameterizedTest
    @CsvSource({"K7F, K7F-", "k7f-2m, K7F-2M", "k7f 2m9x, K7F-2M9X", "kol, K01-", "K7F\u20112M9X, K7F-2M9X"})
    void what_is_said_of_it_is_read_as_it_begins(String said, String beginning) {
        assertThat(Reference.beginning(said)).contains(beginning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7", "Amélie", "K7F-2M9X1", "K7%", "K_F", "DUPONT"})
    void what_is_none_is_not_looked_for(String said) {
        assertThat(Reference.beginning(said)).isEmpty();
    }
}
