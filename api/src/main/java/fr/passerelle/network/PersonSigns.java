package fr.passerelle.network;

import fr.passerelle.platform.contact.CallableNumber;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether a text about a place looks as if it held something about a person. Strict on purpose: a note of a few words
 * can always be said without. A place's own landline or short number is welcome, because that is what one corrects.
 */
final class PersonSigns {

    enum Sign {
        EMAIL,
        MOBILE_PHONE,
        LONG_NUMBER,
        NAME
    }

    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Pattern PHONE = Pattern.compile("(\\+|00)?[0-9](?:[\\s.\\-/()\\u00A0]*[0-9]){8,13}");

    /** A social security number has 13 or 15 signs, a bank card 16, an IBAN 27; no number of a place is that long. */
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9A-Z]{0,4}[0-9](?:[\\s.\\-\\u00A0]?[0-9AB]){12,}");

    private static final Pattern NAME =
            Pattern.compile("(?<!\\p{L})(?:M\\.|Mr|Mme|Mlle|Monsieur|Madame)[\\s\\u00A0]+\\p{Lu}\\p{L}*");

    private PersonSigns() {}

    static Optional<Sign> in(String text) {
        if (EMAIL.matcher(text).find()) {
            return Optional.of(Sign.EMAIL);
        }
        if (PHONE.matcher(text).results().map(MatchResult::group).anyMatch(CallableNumber::isMobile)) {
            return Optional.of(Sign.MOBILE_PHONE);
        }
        if (LONG_NUMBER.matcher(text).find()) {
            return Optional.of(Sign.LONG_NUMBER);
        }
        return NAME.matcher(text).find() ? Optional.of(Sign.NAME) : Optional.empty();
    }
}
