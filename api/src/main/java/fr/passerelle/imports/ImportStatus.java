package fr.passerelle.imports;

/** How far an import has come. */
public enum ImportStatus {
    /** The file is here and waits for the one before it. */
    RECEIVED,
    READING,
    /** Compared with the directory; nothing has changed yet. */
    READY,
    APPLYING,
    APPLIED,
    UNDONE,
    /** The file could not be read; nothing has changed. */
    FAILED,
    DISCARDED
}
