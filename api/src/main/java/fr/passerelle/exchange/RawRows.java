package fr.passerelle.exchange;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file as rows, one at a time. */
interface RawRows extends AutoCloseable {

    /** The columns that the file announces; those of the first item where there is no header. */
    Set<String> columns();

    /** Null after the last. */
    @Nullable
    RawRow next();

    @Override
    void close();
}
