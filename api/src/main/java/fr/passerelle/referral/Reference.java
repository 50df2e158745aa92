package fr.passerelle.referral;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** « K7F-2M9X »: Crockford's base 32, without the letters that are mistaken for digits on the phone. */
final class Reference {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\u2010-\u2015-]+");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    static String random() {
        StringBuilder reference = new StringBuilder("XXX-XXXX");
        for (int i = 0; i < reference.length(); i++) {
            if (i != 3) {
                reference.setCharAt(i, ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
            }
        }
        return reference.toString();
    }

    /** What was heard or typed, as references begin; nothing when none begins so. Fewer than three signs are a guess. */
    static Optional<String> beginning(String said) {
        String signs = SEPARATORS
                .matcher(said.toUpperCase(Locale.ROOT))
                .replaceAll("")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean possible = signs.length() >= 3
                && signs.length() <= 7
                && signs.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0);
        return possible ? Optional.of(signs.substring(0, 3) + "-" + signs.substring(3)) : Optional.empty();
    }
}
