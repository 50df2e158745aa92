package fr.passerelle.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The standard as a JSON array; fields of which nothing is said are left out, as its publishers do. */
final class MednumJsonWriter implements PlaceWriter {

    @Override
    public void write(Iterable<ExportedPlace> places, OutputStream out) throws IOException {
        JsonItems.write(places, out, place -> List.of(said(place)));
    }

    static Map<String, @Nullable Object> said(ExportedPlace place) {
        Map<String, @Nullable Object> fields = MednumFields.of(place);
        fields.values().removeIf(java.util.Objects::isNull);
        return fields;
    }
}
