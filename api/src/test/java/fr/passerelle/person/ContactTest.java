package fr.passerelle.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "06 39 98 01 23, +33639980123",
        "06.39.98.01.23, +33639980123",
        "06-39-98-01-23, +33639980123",
        "0639980123, +33639980123",
        "+33 6 39 98 01 23, +33639980123",
        "+33 (0)6 39 98 01 23, +33639980123",
        "0033639980123, +33639980123",
        "01 99 00 12 34, +33199001234",
        "0692 12 34 56, +262692123456",
        "0690 30 12 34, +590690301234",
        "0696 20 12 34, +596696201234",
        "0594 30 12 34, +594594301234",
        "+262 692 12 34 56, +262692123456",
        "+32 470 12 34 56, +32470123456"
    })
    void a_number_is_kept_as_it_can_be_called_from_anywhere(String typed, String kept) {
        assertThat(Contact.normalised(ContactChannel.PHONE, typed)).contains(kept);
        assertThat(Contact.normalised(ContactChannel.SMS, typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15",
                "3949",
                "06 39 98",
                "06 39 98 01 2",
                "0000000000",
                "06 39 98 01 23 45 67 89 01",
                "abc",
                "+",
                "06 39 98 01 2x",
                "d@exemple.invalid",
                "",
                "   ",
                "+999 12 34 56 78"
            })
    void what_cannot_be_called_is_not_kept(String typed) {
        assertThat(Contact.normalised(ContactChannel.PHONE, typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"d@exemple.invalid", " d@exemple.invalid ", "jean.d+aide@mail.exemple.invalid"})
    void an_address_is_kept_as_typed_without_blanks_around(String typed) {
        assertThat(Contact.normalised(ContactChannel.EMAIL, typed)).contains(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d",
                "d@",
                "@exemple.invalid",
                "d@exemple",
                "d@ex emple.invalid",
                "d d@exemple.invalid",
                "d@@exemple.invalid",
                "d@exemple..invalid",
                "d@.invalid",
                "d@exemple.",
                "0639980123"
            })
    void what_is_no_address_is_not_kept(String typed) {
        assertThat(Contact.normalised(ContactChannel.EMAIL, typed)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ContactChannel.class,
            names = {"VIA_REFERRER", "NONE"})
    void nothing_is_kept_of_who_is_not_to_be_reached_directly(ContactChannel channel) {
        assertThat(channel.isDirect()).isFalse();
        assertThat(Contact.normalised(channel, "06 39 98 01 23")).isEmpty();
    }

    @Test
    void the_longest_address_that_a_request_can_hold_is_answered() {
        assertThat(Contact.normalised(ContactChannel.EMAIL, "a@" + "a.".repeat(58) + "@"))
                .isEmpty();
    }
}
