package fr.passerelle.network;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number that can be called from France: E.164, or a short number (3949, 115) as it is dialled. */
final class Phone {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final List<String> REGIONS = List.of("FR", "GP", "MQ", "GF", "RE", "YT", "PM");

    /** Source: ARCEP, numbering plan: 1X, 1XX(X), 3BPQ, 10YT, 118XYZ. */
    private static final Pattern SHORT = Pattern.compile("1[0-9]|11[0-9]|116[0-9]{3}|118[0-9]{3}|10[0-9]{2}|3[0-9]{3}");

    private Phone() {}

    static Optional<String> normalised(String typed) {
        String digits = typed.replaceAll("[\\s\\u00A0\\u202F.\\-]", "");
        if (SHORT.matcher(digits).matches()) {
            return Optional.of(digits);
        }
        if (typed.length() > 30) {
            return Optional.empty();
        }
        return REGIONS.stream()
                .flatMap(region -> parsed(typed, region).stream())
                .filter(PHONES::isValidNumber)
                .findFirst()
                .or(() -> parsed(typed, "FR").filter(Phone::isOfFrenchLength))
                .map(number -> PHONES.format(number, PhoneNumberFormat.E164));
    }

    /** A mobile number is somebody's pocket sooner than a place's desk. */
    static boolean isMobile(String typed) {
        return parsed(typed, "FR")
                .filter(number -> PHONES.getNumberType(number) == PhoneNumberType.MOBILE
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
            return Optional.of(PHONES.parse(typed, region));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
