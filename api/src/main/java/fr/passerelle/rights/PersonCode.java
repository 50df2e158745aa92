package fr.passerelle.rights;

import fr.passerelle.platform.secrecy.Sealer;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.VerhoeffCheckDigit;

/**
 * What opens the person's page: nineteen digits, 63 bits, and a check digit, in five groups of four. Digits, because
 * they are heard rightly on a bad line, are the same in many languages, and an old phone has keys for them. The check
 * digit finds each single wrong digit and each swap of two neighbours, so that a slip of the finger is not « unknown ».
 *
 * <p>A code is derived from the referral, its maker and their Idempotency-Key by a keyed function, so that a retry shows
 * it again although it is kept nowhere.
 *
 * <p>Source of the check digit: J. Verhoeff, Error Detecting Decimal Codes, 1969.
 */
record PersonCode(String digits) {

    private static final VerhoeffCheckDigit CHECK = new VerhoeffCheckDigit();
    private static final int RANDOM_DIGITS = 19;
    private static final int LENGTH = RANDOM_DIGITS + 1;
    private static final BigInteger CODES = BigInteger.TEN.pow(RANDOM_DIGITS);
    private static final int MAC_BYTES = 24;

    static PersonCode derived(Sealer sealer, UUID referral, UUID maker, String creationKey) {
        byte[] mac = sealer.fingerprint("person-code:" + referral + ":" + maker + ":" + creationKey);
        BigInteger number = new BigInteger(1, Arrays.copyOf(mac, MAC_BYTES)).mod(CODES);
        String digits = "%0" + RANDOM_DIGITS + "d";
        String random = digits.formatted(number);
        try {
            return new PersonCode(random + CHECK.calculate(random));
        } catch (CheckDigitException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As typed, heard or copied; empty for what cannot be a code because digits are missing or wrong. */
    static Optional<PersonCode> read(String typed) {
        String digits = typed.replaceAll("[^0-9]", "");
        return digits.length() == LENGTH && CHECK.isValid(digits)
                ? Optional.of(new PersonCode(digits))
                : Optional.empty();
    }

    /** What is kept of it: useless without the installation's key. */
    byte[] mac(Sealer sealer) {
        return sealer.fingerprint("person:" + digits);
    }

    /** In groups, as it is printed and read aloud. */
    String grouped() {
        return digits.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** A code is a secret: it never shows in a log by accident. */
    @Override
    public String toString() {
        return "PersonCode[…]";
    }
}
