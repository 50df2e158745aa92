package fr.passerelle.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON array, written item by item. */
final class JsonItems {

    private static final ObjectMapper MAPPER = new ObjectMapper().disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

    private JsonItems() {}

    /** @param items none, one or several for a place */
    static void write(
            Iterable<ExportedPlace> places,
            OutputStream out,
            Function<ExportedPlace, List<Map<String, @Nullable Object>>> items)
            throws IOException {
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            array(places, json, items);
        }
    }

    static void array(
            Iterable<ExportedPlace> places,
            JsonGenerator json,
            Function<ExportedPlace, List<Map<String, @Nullable Object>>> items)
            throws IOException {
        json.writeStartArray();
        for (ExportedPlace place : places) {
            for (Map<String, @Nullable Object> item : items.apply(place)) {
                json.writePOJO(item);
            }
        }
        json.writeEndArray();
    }

    static JsonGenerator generator(OutputStream out) throws IOException {
        return MAPPER.createGenerator(out);
    }
}
