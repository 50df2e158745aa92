package fr.passerelle.imports;

/** How far an import has come. */
public enum ImportStatus {
    /** The file is here and waits for the one before it. */
    RECEIVED,
    READING,
    /** Compared with the directory; nothing has changed yet. */
    READY,
    /** In the background, as a whole: then APPLIED, or READY again with nothing done. */
    APPLYING,
    APPLIED,
    /** In the background, as a whole: then UNDONE, or APPLIED still. */
    UNDOING,
    UNDONE,
    /** The file could not be read; nothing has changed. */
    FAILED,
    DISCARDED
}
