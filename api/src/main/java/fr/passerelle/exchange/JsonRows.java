package fr.passerelle.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.exchange.UnreadableSource.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON array of objects, alone or as the first array that is a member of the outer object ({@code service},
 * {@code results}, {@code features}…). One object at a time is held; a GeoJSON feature gives its properties.
 */
final class JsonRows implements RawRows {

    private static final int MAX_TOKENS = 20_000;
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Counting json;
    private @Nullable Map<String, JsonNode> first;
    private final Set<String> columns;
    private int number;

    JsonRows(Path file, ExchangeConfig limits) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(limits.maxCell())
                        .maxNestingDepth(50)
                        .maxNameLength(1000)
                        .build())
                .build();
        try {
            json = new Counting(factory.createParser(SourceCharset.open(file)));
            enterArray();
            first = nextItem();
            columns = first == null ? Set.of() : new LinkedHashSet<>(first.keySet());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Set<String> columns() {
        return columns;
    }

    @Override
    public @Nullable RawRow next() {
        try {
            Map<String, JsonNode> item = first == null && number == 0 ? null : first == null ? nextItem() : first;
            first = null;
            return item == null ? null : new RawRow(++number, item, List.of());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void close() {
        try {
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void enterArray() throws IOException {
        JsonToken token = json.nextToken();
        if (token == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                token = json.nextToken();
                if (token == JsonToken.START_ARRAY) {
                    return;
                }
                json.tokens = 0;
                json.skipChildren();
            }
        }
        if (token != JsonToken.START_ARRAY) {
            throw new UnreadableSource(Reason.NOT_THE_SAID_FORMAT, "The JSON holds no array of rows.");
        }
    }

    private @Nullable Map<String, JsonNode> nextItem() throws IOException {
        json.tokens = 0;
        JsonToken token = json.nextToken();
        if (token == null) {
            throw new UnreadableSource(Reason.MALFORMED, "The JSON breaks off before its array ends.");
        }
        if (token == JsonToken.END_ARRAY) {
            return null;
        }
        JsonNode item = MAPPER.readTree(json);
        Map<String, JsonNode> cells = new LinkedHashMap<>();
        if (item.path("type").asText().equals("Feature")
                && item.path("properties").isObject()) {
            item.get("properties").properties().forEach(cell -> cells.put(cell.getKey(), cell.getValue()));
            JsonNode point = item.at("/geometry/coordinates");
            if (point.size() == 2 && point.get(0).isNumber()) {
                cells.putIfAbsent("longitude", point.get(0));
                cells.putIfAbsent("latitude", point.get(1));
            }
        } else {
            item.properties().forEach(cell -> cells.put(cell.getKey(), cell.getValue()));
        }
        return cells;
    }

    private static UnreadableSource unreadable(IOException e) {
        if (e instanceof StreamConstraintsException) {
            return new UnreadableSource(Reason.CELL_TOO_LARGE, "A value or an item of the JSON is too large.");
        }
        if (e instanceof JsonProcessingException broken && broken.getLocation() != null) {
            return new UnreadableSource(
                    Reason.MALFORMED,
                    "The JSON breaks its rules at line " + broken.getLocation().getLineNr() + ".");
        }
        throw new UncheckedIOException(e);
    }

    /** Stops an item that would not end. */
    private static final class Counting extends JsonParserDelegate {

        private int tokens;

        Counting(JsonParser json) {
            super(json);
        }

        @Override
        public JsonToken nextToken() throws IOException {
            if (++tokens > MAX_TOKENS) {
                throw new StreamConstraintsException("more than " + MAX_TOKENS + " tokens in one item");
            }
            return super.nextToken();
        }
    }
}
