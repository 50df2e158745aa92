package fr.passerelle.exchange;

import org.jspecify.annotations.Nullable;

/**
 * What happened to one value of a row.
 *
 * @param column as the source's own header calls it
 * @param before the value as it came
 * @param after what it became; null when it was set aside
 */
public record RowNote(
        Kind kind,
        CleaningRule rule,
        String column,
        @Nullable String before,
        @Nullable String after) {

    public enum Kind {
        /** Changed into what it provably means. */
        REPAIRED,
        /** Kept or set aside, and to be looked at. */
        FLAGGED,
        /** Because of it the row cannot be taken. */
        REJECTED
    }
}
