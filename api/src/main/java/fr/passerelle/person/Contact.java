package fr.passerelle.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** One safe contact, normalised so that it can be used as it is. */
public final class Contact {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
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

    private static Optional<String> phone(String typed) {
        try {
            var number = PHONES.parse(typed, "FR");
            return PHONES.isPossibleNumber(number)
                    ? Optional.of(PHONES.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
