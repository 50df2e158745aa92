package fr.passerelle.network;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number of an establishment in the Sirene register: the nine digits of its SIREN, four of its order (from 0001
 * on) and one that checks them by Luhn's formula. La Poste's establishments (SIREN 356000000) may instead have digits
 * whose sum is a multiple of five. The form is checked here; whether it exists is the register's to say.
 *
 * <p>Source: INSEE, « Numéro SIRET »; ISO/IEC 7812-1, annex B (Luhn).
 */
public record Siret(String value) {

    private static final int LENGTH = 14;
    private static final String LA_POSTE = "356000000";

    /** What is wrong with a number as typed. */
    public enum Fault {
        /** After spaces and dots are left out, something else than fourteen digits remains. */
        NOT_FOURTEEN_DIGITS,
        /** The establishment's order is 0000, as when a spreadsheet rounded the number. */
        NO_ESTABLISHMENT,
        /** One digit at least is mistyped, or two were swapped. */
        CHECK_DIGIT
    }

    public Siret {
        Fault fault = faultOf(value);
        if (fault != null) {
            throw new IllegalArgumentException("not a SIRET: " + fault);
        }
    }

    /** Spaces, no-break spaces, dots and hyphens between the digits do not matter. */
    public static Optional<Siret> of(String typed) {
        String digits = digits(typed);
        return faultOf(digits) == null ? Optional.of(new Siret(digits)) : Optional.empty();
    }

    public static Optional<Fault> fault(String typed) {
        return Optional.ofNullable(faultOf(digits(typed)));
    }

    private static String digits(String typed) {
        return typed.replaceAll("[\\s\\u00A0\\u2007\\u202F.\\-]", "");
    }

    private static @Nullable Fault faultOf(String digits) {
        if (!digits.matches("[0-9]{" + LENGTH + "}")) {
            return Fault.NOT_FOURTEEN_DIGITS;
        }
        if (digits.startsWith("0000", 9)) {
            return Fault.NO_ESTABLISHMENT;
        }
        boolean byLaPostesRule = digits.startsWith(LA_POSTE) && sum(digits) % 5 == 0;
        return luhn(digits) || byLaPostesRule ? null : Fault.CHECK_DIGIT;
    }

    private static int sum(String digits) {
        return digits.chars().map(digit -> digit - '0').sum();
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            boolean doubled = (digits.length() - i) % 2 == 0;
            int weighed = doubled ? 2 * digit : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
