package fr.passerelle.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    private static final Set<String> MANY =
            Stream.generate(Reference::random).limit(5_000).collect(Collectors.toSet());

    @Test
    void it_is_made_of_what_cannot_be_misheard_or_misread() {
        assertThat(MANY).allMatch(reference -> reference.matches("[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{4}"));
        assertThat(String.join("", MANY))
                .doesNotContain("I")
                .doesNotContain("L")
                .doesNotContain("O")
                .doesNotContain("U");
    }

    @Test
    void every_sign_is_used_and_hardly_one_comes_twice() {
        assertThat(String.join("", MANY).chars().distinct().count()).isEqualTo(33);
        assertThat(MANY).hasSizeGreaterThan(4_990);
    }
}
