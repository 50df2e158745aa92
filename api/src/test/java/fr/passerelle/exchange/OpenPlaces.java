package fr.passerelle.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The four files of open data that the labelled pairs point into, by « source|id », as their sources write them. */
final class OpenPlaces {

    private static final Pattern POSTCODE = Pattern.compile("\\b(\\d{5})\\b");

    private OpenPlaces() {}

    static Map<String, PlaceTraits> read() throws IOException {
        Path folder = Path.of(Objects.requireNonNull(System.getProperty("field.data"), "-Dfield.data is missing"))
                .resolve("data/places");
        Map<String, PlaceTraits> places = new LinkedHashMap<>();
        int rank = 0;
        for (JsonNode row : array(folder.resolve("gironde-hub-2023.json"))) {
            rank++;
            places.put("gironde-hub|" + rank, hub(row));
        }
        for (Map<String, String> row : csv(folder.resolve("france-services-2024-08-01.csv"))) {
            places.put("france-services|" + row.get("id_fs"), franceServices(row));
        }
        for (JsonNode row : array(folder.resolve("mednum-charente-2023-07-11.json"))) {
            places.put("mednum-charente|" + text(row, "id"), standard(row));
        }
        for (JsonNode row : array(folder.resolve("data-inclusion-structures-2023-02-06.json"))) {
            places.put("data-inclusion|" + text(row, "source") + ":" + text(row, "id"), standard(row));
        }
        return places;
    }

    private static PlaceTraits hub(JsonNode row) {
        return new PlaceTraits(
                text(row, "Lieu"),
                codes(text(row, "Type Structure")),
                text(row, "Adresse postale"),
                lastPostcode(text(row, "Adresse postale")),
                null,
                text(row, "Commune"),
                number(row.path("Coord. X")),
                number(row.path("Coord. Y")),
                List.of(text(row, "Téléphone")),
                List.of(text(row, "Email")),
                List.of(text(row, "Site internet")),
                null);
    }

    private static PlaceTraits franceServices(Map<String, String> row) {
        return new PlaceTraits(
                row.get("lib_fs"),
                codes(row.get("format_fs") + ";France Services"),
                row.get("adresse") + " " + row.get("complement_adresse"),
                row.get("code_postal"),
                row.get("insee_com"),
                row.get("lib_com"),
                decimal(row.get("latitude")),
                decimal(row.get("longitude")),
                List.of(row.get("telephone")),
                List.of(row.get("mail")),
                List.of(),
                null);
    }

    private static PlaceTraits standard(JsonNode row) {
        String code = text(row, "code_insee");
        return new PlaceTraits(
                text(row, "nom"),
                codes(text(row, "typologie") + ";" + text(row, "labels_nationaux")),
                text(row, "adresse"),
                text(row, "code_postal"),
                code.isEmpty() ? null : code,
                text(row, "commune"),
                number(row.path("latitude")),
                number(row.path("longitude")),
                List.of(text(row, "telephone")),
                List.of(text(row, "courriel")),
                List.of(text(row, "site_web")),
                text(row, "pivot"));
    }

    private static Set<String> codes(String list) {
        return new HashSet<>(
                Arrays.stream(list.split(";")).filter(code -> !code.isBlank()).toList());
    }

    private static @Nullable String lastPostcode(String address) {
        Matcher postcode = POSTCODE.matcher(address);
        String last = null;
        while (postcode.find()) {
            last = postcode.group();
        }
        return last;
    }

    private static String text(JsonNode row, String field) {
        return row.path(field).isNull() ? "" : row.path(field).asText();
    }

    private static @Nullable Double number(JsonNode value) {
        return value.isNumber() ? Double.valueOf(value.asDouble()) : decimal(value.asText());
    }

    private static @Nullable Double decimal(@Nullable String text) {
        return text == null || text.isBlank() || text.equals("null") ? null : Double.valueOf(text);
    }

    private static JsonNode array(Path json) throws IOException {
        return new ObjectMapper().readTree(Files.readString(json));
    }

    private static List<Map<String, String>> csv(Path file) throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(Files.newBufferedReader(file))) {
            return rows.readAll();
        }
    }
}
