package fr.passerelle.exchange;

import fr.passerelle.network.PlaceCard;
import fr.passerelle.network.ServiceCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a source, read and cleaned. Nothing of a row is ever dropped in silence: what was repaired, what is
 * doubtful and what makes the row unusable are its notes.
 *
 * @param number 1-based, as its reader would count: the header of a table is not a row; a JSON array's first item is 1
 * @param sourceId what the source calls the place or service; when it names none, a stable digest of name, commune and
 *     address. Ids of rows that name their own source stand behind it ({@code dora/12})
 * @param card the place; null when the row was rejected, or is a service
 * @param service the service; null when the row was rejected, or is a place
 * @param placeSourceId the {@code sourceId} of the place that a service belongs to
 */
public record SourceRow(
        int number,
        String sourceId,
        @Nullable PlaceCard card,
        @Nullable ServiceCard service,
        @Nullable String placeSourceId,
        List<RowNote> notes) {

    public boolean rejected() {
        return card == null && service == null;
    }
}
