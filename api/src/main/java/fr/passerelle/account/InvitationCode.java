package fr.passerelle.account;

import fr.passerelle.platform.secrecy.Sealer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What lets one person in: twelve signs that carry 60 bits, in groups of four, to be read aloud or copied by hand. The
 * alphabet leaves out I, L, O and U; whoever hears « o » for zero or « l » for one is understood.
 *
 * <p>A code is derived from its maker and their Idempotency-Key by a keyed function, so that a retry shows it again
 * although it is kept nowhere.
 *
 * <p>Source of the alphabet: Douglas Crockford, Base 32.
 */
record InvitationCode(String signs) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int BITS = 5;

    static InvitationCode derived(Sealer sealer, UUID maker, String creationKey) {
        byte[] mac = sealer.fingerprint("invitation-code:" + maker + ":" + creationKey);
        StringBuilder signs = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            signs.append(ALPHABET.charAt(mac[i] & ((1 << BITS) - 1)));
        }
        return new InvitationCode(signs.toString());
    }

    /** As typed, heard or copied; empty for what cannot be a code. */
    static Optional<InvitationCode> read(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        boolean possible = signs.length() == LENGTH && signs.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0);
        return possible ? Optional.of(new InvitationCode(signs)) : Optional.empty();
    }

    /** What is kept of it: useless without the installation's key. */
    byte[] mac(Sealer sealer) {
        return sealer.fingerprint("invitation:" + signs);
    }

    /** In groups, as it is shown. */
    String grouped() {
        return signs.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** A code is a secret: it never shows in a log by accident. */
    @Override
    public String toString() {
        return "InvitationCode[…]";
    }
}
