package fr.passerelle.territory;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Outlines as a GeoJSON FeatureCollection (RFC 7946), one Polygon or MultiPolygon a commune, read feature by feature.
 * The INSEE code is the property {@code insee}, {@code code} (data.gouv.fr, API Géo) or {@code INSEE_COM} (IGN).
 */
final class OutlinesGeoJson {

    private static final ObjectMapper JSON = new ObjectMapper(
            JsonFactory.builder().streamReadConstraints(ReferenceFile.LIMITS).build());

    private OutlinesGeoJson() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Feature(
            @JsonProperty("properties") @Nullable Properties properties,
            @JsonProperty("geometry") @Nullable JsonNode geometry) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Properties(
            @JsonProperty("insee") @JsonAlias({"code", "INSEE_COM"}) @Nullable
            String code) {}

    static Map<String, String> read(ReferenceFile file, Predicate<String> territory) {
        Map<String, String> outlines = new HashMap<>();
        try (InputStream in = file.open();
                JsonParser parser = JSON.getFactory().createParser(in)) {
            toFeatures(parser);
            for (int number = 1; parser.nextToken() == JsonToken.START_OBJECT; number++) {
                Feature feature = JSON.readValue(parser, Feature.class);
                String code = feature.properties() == null
                        ? null
                        : feature.properties().code();
                if (code == null || code.length() != 5) {
                    throw fault(file, number, "has no INSEE code among its properties");
                }
                if (territory.test(ReferenceCommune.territoryOf(code))) {
                    outlines.put(code, outline(file, number, feature.geometry()));
                }
            }
        } catch (IOException unreadable) {
            throw LoadRefused.unreadable(file.part(), 0, "", "it is not a GeoJSON FeatureCollection");
        }
        return outlines;
    }

    private static void toFeatures(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new IOException("no object");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean features = parser.currentName().equals("features");
            if (parser.nextToken() == JsonToken.START_ARRAY && features) {
                return;
            }
            parser.skipChildren();
        }
        throw new IOException("no features");
    }

    private static String outline(ReferenceFile file, int number, @Nullable JsonNode geometry) {
        if (geometry == null || !Outlines.isOutline(geometry.toString())) {
            throw fault(file, number, "is not a Polygon or MultiPolygon in degrees WGS84");
        }
        return geometry.toString();
    }

    private static LoadRefused fault(ReferenceFile file, int number, String fault) {
        return LoadRefused.unreadable(file.part(), number, "feature", fault);
    }
}
