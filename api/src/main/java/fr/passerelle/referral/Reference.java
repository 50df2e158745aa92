package fr.passerelle.referral;

import java.security.SecureRandom;

/** « K7F-2M9X »: Crockford's base 32, without the letters that are mistaken for digits on the phone. */
final class Reference {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
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
}
