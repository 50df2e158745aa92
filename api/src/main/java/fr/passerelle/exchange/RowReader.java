package fr.passerelle.exchange;

import java.util.List;
import java.util.Set;

/** The rows of one format. */
interface RowReader {

    SourceRow read(RawRow row);

    /** Whether this column is read, or known to say nothing that the directory holds. */
    boolean knows(String column);

    /** Of each set, one column at least has to be there. */
    List<Set<String>> required();
}
