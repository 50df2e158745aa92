package fr.passerelle.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalledLikeTest {

    @ParameterizedTest
    @CsvSource({
        "Mme D., Mme D.",
        "Mme D., d",
        "Mme D., madame D",
        "Amélie D., amelie",
        "Amélie D., Ame",
        "Amélie D., d. amélie",
        "Amélie D., AD",
        "M. Ben Salah, ben s",
        "J.-P. R., JPR",
        "(Amélie) D., AD",
        "M., m",
        "Œdipe, œd"
    })
    void it_finds(String callName, String asked) {
        assertThat(new CalledLike(asked).matches(callName)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Mme D., e",
        "Mme D., mme e",
        "Amélie D., elie",
        "Amélie D., DA",
        "Amélie D., amelie e",
        "Amélie D., '. -'",
        "Mme D., ' '",
        "Mme D., mme"
    })
    void it_does_not_find(String callName, String asked) {
        assertThat(new CalledLike(asked).matches(callName)).isFalse();
    }
}
