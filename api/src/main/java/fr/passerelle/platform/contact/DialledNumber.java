package fr.passerelle.platform.contact;

import java.util.Optional;
import java.util.regex.Pattern;

/** A number that somebody answers: one that can be called from anywhere, or a short number (3949, 115) as it is dialled in France. */
public final class DialledNumber {

    /** Longer is more than one number, or words. */
    private static final int LONGEST = 30;

    /** Source: ARCEP, numbering plan: 1X, 1XX(X), 3BPQ, 10YT, 118XYZ. */
    private static final Pattern SHORT = Pattern.compile("1[0-9]|11[0-9]|116[0-9]{3}|118[0-9]{3}|10[0-9]{2}|3[0-9]{3}");

    private DialledNumber() {}

    /** @return digits of a short number, else E.164; empty when it is neither */
    public static Optional<String> normalised(String typed) {
        String digits = typed.replaceAll("[\\s\\u00A0\\u202F.\\-]", "");
        if (SHORT.matcher(digits).matches()) {
            return Optional.of(digits);
        }
        return typed.length() > LONGEST ? Optional.empty() : CallableNumber.normalised(typed);
    }
}
