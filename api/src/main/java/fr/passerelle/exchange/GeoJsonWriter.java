package fr.passerelle.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.passerelle.network.Located;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A FeatureCollection by RFC 7946, with the standard's fields as properties. A place whose own point nobody knows has
 * no geometry, as the RFC's section 3.2 provides.
 */
final class GeoJsonWriter implements PlaceWriter {

    @Override
    public void write(Iterable<ExportedPlace> places, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonItems.generator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeFieldName("features");
            JsonItems.array(places, json, place -> List.of(feature(place)));
            json.writeEndObject();
        }
    }

    private static Map<String, @Nullable Object> feature(ExportedPlace place) {
        Map<String, @Nullable Object> properties = MednumJsonWriter.said(place);
        properties.remove("latitude");
        properties.remove("longitude");
        boolean given = place.card().located() == Located.GIVEN;
        Map<String, @Nullable Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("id", place.id().toString());
        feature.put(
                "geometry",
                given
                        ? Map.of(
                                "type",
                                "Point",
                                "coordinates",
                                List.of(place.card().longitude(), place.card().latitude()))
                        : null);
        feature.put("properties", properties);
        return feature;
    }
}
