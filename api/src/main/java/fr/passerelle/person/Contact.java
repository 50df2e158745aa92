package fr.passerelle.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One safe contact, normalised so that it can be used as it is. */
public final class Contact {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final List<String> REGIONS = List.of("FR", "GP", "MQ", "GF", "RE", "YT", "PM");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");

    private Contact() {}

    /** @return E.164 for a call or a message, the address itself for an e-mail; empty when it cannot be one */
    public static Optional<String> normalised(ContactChannel channel, String typed) {
        return switch (channel) {
            case PHONE, SMS -> phone(typed);
            case EMAIL -> Optional.of(typed.strip()).filter(EMAIL.asMatchPredicate());
            case VIA_REFERRER, NONE -> Optional.empty();
        };
    }

    /** Ten digits are dialled alike from all of France, but a number overseas has a country code of its own. */
    private static Optional<String> phone(String typed) {
        Optional<PhoneNumber> known = REGIONS.stream()
                .flatMap(region -> parsed(typed, region).stream())
                .filter(PHONES::isValidNumber)
                .findFirst();
        return known.or(() -> parsed(typed, "FR").filter(Contact::isOfFrenchLength))
                .map(number -> PHONES.format(number, PhoneNumberFormat.E164));
    }

    /** Nine digits after +33: a range that was opened since the library was made, or that is kept for fiction. */
    private static boolean isOfFrenchLength(PhoneNumber number) {
        return number.getCountryCode() == 33
                && Long.toString(number.getNationalNumber()).length() == 9;
    }

    private static Optional<PhoneNumber> parsed(String typed, String region) {
        try {
            return Optional.of(PHONES.parse(typed, region));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
