package fr.passerelle.platform.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Optional;

/**
 * A number as it can be called from anywhere. Ten digits are dialled alike from all of France, but a number overseas
 * has a country code of its own. Source: ITU-T E.164; Arcep, plan de numérotation; libphonenumber.
 */
public final class CallableNumber {

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();
    private static final List<String> REGIONS = List.of("FR", "GP", "MQ", "GF", "RE", "YT", "PM");

    private CallableNumber() {}

    /** @return E.164; empty when it cannot be called, short numbers included */
    public static Optional<String> normalised(String typed) {
        return REGIONS.stream()
                .flatMap(region -> parsed(typed, region).stream())
                .filter(LIBRARY::isValidNumber)
                .findFirst()
                .or(() -> parsed(typed, "FR").filter(CallableNumber::isOfFrenchLength))
                .map(number -> LIBRARY.format(number, PhoneNumberFormat.E164));
    }

    /** A mobile number is somebody's pocket sooner than a place's desk. */
    public static boolean isMobile(String typed) {
        return parsed(typed, "FR")
                .filter(number -> LIBRARY.getNumberType(number) == PhoneNumberType.MOBILE
                        || (isOfFrenchLength(number)
                                && Long.toString(number.getNationalNumber()).matches("[67].*")))
                .isPresent();
    }

    /** Nine digits after +33: a range that was opened since the library was made, or that is kept for fiction. */
    private static boolean isOfFrenchLength(PhoneNumber number) {
        return number.getCountryCode() == 33
                && Long.toString(number.getNationalNumber()).length() == 9;
    }

    private static Optional<PhoneNumber> parsed(String typed, String region) {
        try {
            return Optional.of(LIBRARY.parse(typed, region));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
