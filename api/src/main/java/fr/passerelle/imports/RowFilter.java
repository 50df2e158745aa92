package fr.passerelle.imports;

/** Which rows to look at first. */
public enum RowFilter {
    /** Possible duplicates and absent places without a decision. */
    UNDECIDED,
    /** The source and a correction by hand differ. */
    DIFFERING,
    /** Compared again because the directory changed under the preview. */
    OUTDATED
}
