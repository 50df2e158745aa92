package fr.passerelle.imports;

import fr.passerelle.exchange.UnreadableSource;

/** Why a file could not be read. */
public enum ImportFailure {
    EMPTY,
    WRONG_TYPE,
    NOT_THE_SAID_FORMAT,
    MALFORMED,
    TOO_MANY_ROWS,
    CELL_TOO_LARGE,
    TOO_LARGE_UNPACKED,
    PROFILE_INVALID,
    MISSING_COLUMNS,
    /** The server stopped while it was reading. */
    INTERRUPTED,
    /** A fault of ours, in the log. */
    INTERNAL;

    static ImportFailure of(UnreadableSource.Reason reason) {
        return valueOf(reason.name());
    }
}
