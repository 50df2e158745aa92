package fr.passerelle.exchange;

import java.util.Set;
import java.util.function.Consumer;

/** A file as rows, one at a time. */
interface RawRows extends AutoCloseable {

    /** The columns that the file announces; those of the first item where there is no header. */
    Set<String> columns();

    /** @return how many there were */
    int forEach(Consumer<RawRow> taker);

    @Override
    void close();
}
