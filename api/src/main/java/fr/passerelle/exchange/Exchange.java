package fr.passerelle.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;

/** The room's door for whoever takes a source in. */
@ApplicationScoped
public class Exchange {

    /** Guesses from the beginning of a file which format it is; {@link SourceFormat#HUB_TABLE} when none fits. */
    public SourceFormat recognise(java.nio.file.Path file, String fileName) {
        throw new UnsupportedOperationException("comes with the readers");
    }

    /**
     * Streams the rows in their order, in bounded memory.
     *
     * @return how many rows there were
     * @throws UnreadableSource when the file as a whole cannot be read; rows before were delivered
     */
    public int read(SourceReading reading, Consumer<SourceRow> rows) {
        throw new UnsupportedOperationException("comes with the readers");
    }
}
