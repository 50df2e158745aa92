package fr.passerelle.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of one loop where the script has angle brackets: {@code <id 1>} and so on, ordered by time as the API's
 * are, {@code <key 1>}, random; {@code <now>}; {@code <request>}; {@code <reference>}; {@code <bytes 120>}, as many random bytes.
 */
final class LoopValues {

    private static final Pattern PLACEHOLDER = Pattern.compile("<(id|key|now|request|reference|bytes)(?: (\\d+))?>");
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Map<String, String> known = new HashMap<>();

    String fill(String template) {
        if (template.indexOf('<') < 0) {
            return template;
        }
        Matcher matcher = PLACEHOLDER.matcher(template);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(value(found)));
    }

    private String value(MatchResult found) {
        return switch (found.group(1)) {
            case "now" -> Instant.now().truncatedTo(ChronoUnit.MICROS).toString();
            case "request" ->
                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
            case "bytes" -> bytes(Integer.parseInt(found.group(2)));
            case "id" ->
                known.computeIfAbsent(found.group(), name -> timeOrdered().toString());
            case "key" ->
                known.computeIfAbsent(found.group(), name -> UUID.randomUUID().toString());
            default -> known.computeIfAbsent(found.group(), name -> reference());
        };
    }

    /** UUID version 7, RFC 9562. */
    private static UUID timeOrdered() {
        long random = ThreadLocalRandom.current().nextLong();
        return new UUID(
                System.currentTimeMillis() << 16 | 0x7000 | (random & 0xFFF),
                ThreadLocalRandom.current().nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }

    private static String reference() {
        StringBuilder reference = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            reference.append(i == 3 ? "-" : "");
            reference.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
        }
        return reference.toString();
    }

    private static String bytes(int length) {
        byte[] bytes = new byte[length];
        ThreadLocalRandom.current().nextBytes(bytes);
        return "\\x" + HexFormat.of().formatHex(bytes);
    }
}
