package fr.passerelle.imports;

/** What the coordinator may say of a row before the import is applied. */
public enum RowChoice {
    /** It is the place that is named. */
    MERGE,
    /** It is a place of its own, whatever it resembles. */
    KEEP_APART,
    /** Take nothing of this row this time. */
    REJECT,
    /** For the field that is named, what the source says. */
    TAKE_THEIRS,
    /** For the field that is named, what the directory says. */
    KEEP_OURS,
    /** Absent: close the place. */
    CLOSE,
    /** Absent: the place stays, and the absence is not shown again. */
    KEEP_OPEN,
    /** As if nothing had been said. */
    RESET
}
