package fr.passerelle.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.network.Siret.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of a SIRET, as typed and as spreadsheets leave it. */
class SiretTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "73282932000074",
                "732 829 320 00074",
                "732.829.320.00074",
                "732\u00A0829\u202F320 00074",
                "732829320-00074",
                " 73282932000074 "
            })
    void is_read_as_people_write_it(String typed) {
        assertThat(Siret.of(typed)).contains(new Siret("73282932000074"));
        assertThat(Siret.fault(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7328293200007",
                "732829320000741",
                "7328293200007A",
                "٧٣٢٨٢٩٣٢٠٠٠٠٧٤",
                "7,3282932E+13",
                "FR73282932000074"
            })
    void is_fourteen_digits(String typed) {
        assertThat(Siret.fault(typed)).contains(Fault.NOT_FOURTEEN_DIGITS);
        assertThat(Siret.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"79200000000000", "00000000000000", "73282932000004"})
    void has_an_establishment_in_it(String rounded) {
        assertThat(Siret.fault(rounded)).contains(Fault.NO_ESTABLISHMENT);
    }

    @Test
    void every_single_wrong_digit_is_found() {
        String right = "73282932000074";
        for (int i = 0; i < right.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (right.charAt(i) != digit) {
                    String wrong = right.substring(0, i) + digit + right.substring(i + 1);
                    assertThat(Siret.of(wrong)).as(wrong).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "35600000000048, true", // the registered office, by Luhn
        "35600000049837, true", // a post office: digits add up to 45
        "35600000049838, false",
        "35600000000012, false", // 17 is no multiple of five
        "35600000000119, true", // 25, and not by Luhn
        "35600100000014, false" // adds up to 20, and is not La Poste's
    })
    void la_poste_has_a_rule_of_its_own(String siret, boolean right) {
        assertThat(Siret.of(siret).isPresent()).isEqualTo(right);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void nothing_else_can_be_one(Fault fault) {
        String wrong =
                switch (fault) {
                    case NOT_FOURTEEN_DIGITS -> "732 829 320 00074";
                    case NO_ESTABLISHMENT -> "79200000000000";
                    case CHECK_DIGIT -> "73282932000075";
                };
        assertThatThrownBy(() -> new Siret(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(fault.name());
    }
}
