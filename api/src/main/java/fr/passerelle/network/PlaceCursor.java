package fr.passerelle.network;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last place of a page, by all that places are ordered by; the next page begins after it, whatever changed meanwhile.
 *
 * @param nearness km or minutes; 0 where there is no departure
 */
record PlaceCursor(boolean full, double nearness, String name, UUID id) {

    String text() {
        String plain = (full ? "1" : "0") + "|" + nearness + "|" + id + "|" + name;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Problem invalid-request (400) when it was not given out here */
    static @Nullable PlaceCursor of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 4);
            return new PlaceCursor(
                    parts[0].equals("1"), Double.parseDouble(parts[1]), parts[3], UUID.fromString(parts[2]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            throw Problem.field(
                    ProblemType.INVALID_REQUEST, "cursor", "must be the next of the page before, unchanged");
        }
    }
}
