package fr.passerelle.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import fr.passerelle.assessment.ProcedureBody;
import fr.passerelle.matching.NationalContacts.Contact;
import fr.passerelle.platform.contact.CallableNumber;
import fr.passerelle.platform.time.Time;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A number that does not ring is worse than none: each can be dialled as it is written and names who says so. */
class NationalContactsTest {

    private static final NationalContacts CONTACTS = NationalContacts.published();

    static Stream<Contact> contacts() {
        return CONTACTS.contacts().stream();
    }

    @ParameterizedTest
    @MethodSource("contacts")
    void each_number_can_be_dialled_as_it_is_written(Contact contact) throws NumberParseException {
        if (contact.phone().startsWith("+")) {
            assertThat(CallableNumber.normalised(contact.phone())).contains(contact.phone());
            PhoneNumber number = PhoneNumberUtil.getInstance().parse(contact.phone(), "FR");
            assertThat(PhoneNumberUtil.getInstance().getNumberType(number))
                    .isNotEqualTo(PhoneNumberUtil.PhoneNumberType.PREMIUM_RATE);
        } else {
            PhoneNumber number = PhoneNumberUtil.getInstance().parse(contact.phone(), "FR");
            assertThat(ShortNumberInfo.getInstance().isValidShortNumberForRegion(number, "FR"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("contacts")
    void each_names_its_source_and_no_day_that_has_not_come(Contact contact) {
        assertThat(contact.source()).isNotBlank();
        assertThat(contact.about()).isNotBlank();
        assertThat(contact.sourceUrl()).startsWith("https://");
        LocalDate verified = contact.verifiedOn();
        assertThat(verified == null || !verified.isAfter(LocalDate.now(Time.ZONE)))
                .isTrue();
    }

    @Test
    void a_body_has_one_number_at_most_and_none_is_claimed_where_we_are_not_sure() {
        assertThat(CONTACTS.contacts()).extracting(Contact::body).doesNotHaveDuplicates();
        assertThat(Arrays.stream(ProcedureBody.values())
                        .filter(body -> CONTACTS.of(body).isEmpty()))
                .containsExactly(ProcedureBody.HOUSING, ProcedureBody.OTHER);
    }
}
