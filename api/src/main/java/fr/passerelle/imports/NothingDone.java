package fr.passerelle.imports;

/** Why applying or undoing an import ended as if it had never been asked for. */
public enum NothingDone {
    /** The directory changed since the preview: the rows concerned were compared again and are to be looked at. */
    OUTDATED,
    /** The server stopped in the middle. */
    INTERRUPTED,
    /** A fault of ours, in the log. */
    INTERNAL
}
