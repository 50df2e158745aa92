package fr.passerelle.fielddata;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fr.passerelle.territory.CommuneName;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The 534 communes of Gironde, as people type them and as the map draws them. */
@QuarkusTest
@Tag("field-data")
class GirondeTest {

    private static final String TERRITORY = "33";

    @Inject
    TestDatabase database;

    private List<Map<String, String>> communes;

    @BeforeEach
    void load() throws IOException {
        Path folder = Path.of(Objects.requireNonNull(System.getProperty("field.data"), "-Dfield.data is missing"));
        communes = rows(folder.resolve("data/communes_33.csv"));
        if (!database.column("select code from territory where code = ?", TERRITORY)
                .isEmpty()) {
            return;
        }
        Map<String, String> outlines = new HashMap<>();
        JsonNode collection = new ObjectMapper().readTree(Files.readString(folder.resolve("data/communes_33.geojson")));
        for (JsonNode feature : collection.get("features")) {
            outlines.put(
                    feature.at("/properties/insee").asText(),
                    feature.get("geometry").toString());
        }
        database.run("insert into territory values (?, 'Gironde', false)", TERRITORY);
        for (Map<String, String> commune : communes) {
            database.run(
                    """
                    insert into commune values (?, ?, ?, ?, ?, ?, ?, ?, string_to_array(?, '|'), cast(? as jsonb))""",
                    commune.get("insee"),
                    TERRITORY,
                    commune.get("nom"),
                    CommuneName.searchable(commune.get("nom")),
                    Integer.valueOf(commune.get("population")),
                    Double.valueOf(commune.get("lon")),
                    Double.valueOf(commune.get("lat")),
                    commune.get("epci_nom"),
                    commune.get("codes_postaux").replace(' ', '|').replace(';', '|'),
                    outlines.get(commune.get("insee")));
        }
    }

    @Test
    void every_commune_is_found_by_its_name_in_capitals_without_accents_or_hyphens() {
        assertThat(communes).hasSize(534);
        for (Map<String, String> commune : communes) {
            String typed = CommuneName.searchable(commune.get("nom")).toUpperCase(java.util.Locale.ROOT);
            assertThat(found(typed)).as(typed).contains(commune.get("insee"));
        }
    }

    @Test
    void saint_is_found_as_st_and_a_postcode_finds_all_its_communes() {
        assertThat(found("st andre de cubzac")).contains("33366");
        Map<String, List<String>> byPostcode = communes.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        commune -> commune.get("code_postal"),
                        java.util.stream.Collectors.mapping(
                                commune -> commune.get("insee"), java.util.stream.Collectors.toList())));
        byPostcode.forEach(
                (postcode, expected) -> assertThat(found(postcode)).as(postcode).containsAll(expected));
    }

    @Test
    void the_map_draws_all_534_outlines() {
        JsonNode outlines = as(Town.CLAIRE_REFERRER)
                .get("/territories/33/outlines")
                .then()
                .statusCode(200)
                .extract()
                .as(JsonNode.class);
        assertThat(outlines.get("features")).hasSize(534);
        for (JsonNode feature : outlines.get("features")) {
            assertThat(feature.at("/geometry/coordinates/0"))
                    .as(feature.get("id").asText())
                    .isNotEmpty();
        }
    }

    private static List<String> found(String typed) {
        return as(Town.CLAIRE_REFERRER)
                .queryParam("q", typed)
                .queryParam("limit", 50)
                .get("/communes")
                .then()
                .statusCode(200)
                .extract()
                .path("code");
    }

    private static List<Map<String, String>> rows(Path csv) throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(Files.newBufferedReader(csv))) {
            return rows.readAll();
        }
    }
}
