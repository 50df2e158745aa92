package fr.passerelle.imports;

/** What applying or undoing an import is at. */
public enum WorkStep {
    /** Another import is applied or undone first. */
    WAITING,
    /** Each row or place is held against the directory as it is now; nothing has been written. */
    CHECKING,
    /** The directory is written; nobody sees any of it before the end. */
    WRITING
}
