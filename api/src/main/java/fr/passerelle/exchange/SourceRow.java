package fr.passerelle.exchange;

import fr.passerelle.network.PlaceCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a source, read and cleaned. Nothing of a row is ever dropped in silence: what was repaired, what is
 * doubtful and what makes the row unusable are its notes.
 *
 * @param number 1-based, as its reader would count: the header of a table is not a row; a JSON array's first item is 1
 * @param sourceId what the source calls the place; when it names none, a stable digest of what does not change
 * @param card null when the row was rejected
 */
public record SourceRow(
        int number, String sourceId, @Nullable PlaceCard card, List<RowNote> notes) {

    public boolean rejected() {
        return card == null;
    }
}
