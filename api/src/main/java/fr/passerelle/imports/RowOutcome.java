package fr.passerelle.imports;

/** What a row means for the directory. */
public enum RowOutcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    /** May be a place that is there already: left aside until the coordinator has said. */
    POSSIBLE_DUPLICATE,
    REJECTED,
    /** Lies in a territory that is not this import's. */
    OUTSIDE,
    /** Was in the source last time and is no longer; never closes a place by itself. */
    ABSENT
}
