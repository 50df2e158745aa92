package fr.passerelle.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a source calls a place. Rows gathered from several sources repeat each other's ids, so that an id stands behind
 * the source that the row names; data.inclusion v1 does so itself ({@code dora--12}).
 */
final class SourceId {

    private static final int DIGITS = 24;

    private SourceId() {}

    static String of(FieldRow row) {
        String id = row.text(PlaceField.ID).strip();
        return id.isEmpty() ? digest(row) : within(row.text(PlaceField.SOURCE).strip(), id);
    }

    static String within(String source, String id) {
        return source.isEmpty() || id.startsWith(source + "--") ? id : source + "/" + id;
    }

    /** What a place keeps when its phone, hours and services change. */
    private static String digest(FieldRow row) {
        String kept = String.join(
                "\n",
                TermTable.folded(row.text(PlaceField.NAME)),
                TermTable.folded(row.text(PlaceField.COMMUNE_CODE)),
                TermTable.folded(row.text(PlaceField.COMMUNE)),
                TermTable.folded(row.text(PlaceField.ADDRESS)));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(kept.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
