package fr.passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code as it is shown, said, heard and typed. */
class InvitationCodeTest {

    private static final InvitationCode CODE = new InvitationCode("K7DM3XRA0P1T");

    @Test
    void is_shown_in_groups_of_four() {
        assertThat(CODE.grouped()).isEqualTo("K7DM-3XRA-0P1T");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K7DM-3XRA-0P1T",
                "k7dm 3xra 0p1t",
                " K7DM3XRA0P1T ",
                "K7DM–3XRA–OPIT",
                "k7dm.3xra.oplt",
                "K7DM\u00A03XRA\u202F0P1T"
            })
    void is_understood_as_it_is_heard(String typed) {
        assertThat(InvitationCode.read(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7DM-3XRA-0P1", "K7DM-3XRA-0P1T-7", "K7DM-3XRA-0P1U", "été", "…"})
    void what_cannot_be_one_is_none(String typed) {
        assertThat(InvitationCode.read(typed)).isEqualTo(Optional.empty());
    }

    @Test
    void does_not_show_in_a_log() {
        assertThat(CODE.toString()).doesNotContain("K7DM");
        assertThat(new CodeRequest("K7DM-3XRA-0P1T").toString()).doesNotContain("K7DM");
    }
}
