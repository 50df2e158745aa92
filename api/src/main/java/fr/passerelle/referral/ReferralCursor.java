package fr.passerelle.referral;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last line of a page, by all that its list is ordered by: the next page begins after it, whatever came or went
 * meanwhile, and costs the same however far down the list it is.
 *
 * @param at what the list is ordered by; absent for a draft, which was not sent
 */
record ReferralCursor(boolean urgent, @Nullable Instant at, UUID id) {

    String text() {
        String plain = (urgent ? "1" : "0") + "|" + (at == null ? "" : at) + "|" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Problem invalid-request (400) when it was not given out here */
    static @Nullable ReferralCursor of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 3);
            return new ReferralCursor(
                    parts[0].equals("1"),
                    parts[1].isEmpty() ? null : Instant.parse(parts[1]),
                    UUID.fromString(parts[2]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | DateTimeException notOurs) {
            throw Problem.field(
                    ProblemType.INVALID_REQUEST, "cursor", "must be the next of the page before, unchanged");
        }
    }
}
