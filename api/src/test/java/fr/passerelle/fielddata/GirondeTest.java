package fr.passerelle.fielddata;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 534 communes of Gironde through the product's own loader, as people type them and as the map draws them. */
@QuarkusTest
@Tag("field-data")
class GirondeTest {

    @Inject
    TestDatabase database;

    private List<Map<String, String>> communes;

    @BeforeEach
    void load() throws IOException {
        communes = rows(FieldData.file("communes_33.csv"));
        Reference.load(
                database,
                "33",
                Map.of(
                        "communes", "communes_33.csv",
                        "outlines", "communes_33.geojson",
                        "indicators", "indicateurs_33.csv"));
    }

    @Test
    void all_is_loaded_and_what_is_secret_is_not_zero() {
        as(Town.ADMIN)
                .get("/territories")
                .then()
                .statusCode(200)
                .body("find { it.code == '33' }.name", equalTo("Gironde"))
                .body("find { it.code == '33' }.communes", equalTo(534))
                .body("find { it.code == '33' }.outlines", equalTo(534));
        assertThat(poverty()).containsOnly(Map.entry("KNOWN", 117L), Map.entry("SECRET", 417L));
    }

    @Test
    void the_same_again_changes_nothing() {
        Map<String, String> files = Map.of("communes", "communes_33.csv", "indicators", "indicateurs_33.csv");
        Reference.loadAgain(database, "33", files);
        as(Town.ADMIN)
                .get("/territories/33/load")
                .then()
                .body("report.changed", equalTo(false))
                .body("report.unchanged", equalTo(534));
    }

    @Test
    void every_commune_is_found_by_its_name_in_capitals_without_accents_or_hyphens() {
        assertThat(communes).hasSize(534);
        for (Map<String, String> commune : communes) {
            String typed = CommuneName.searchable(commune.get("nom")).toUpperCase(Locale.ROOT);
            assertThat(found(typed).get(0)).as(typed).isEqualTo(commune.get("insee"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "st andre de cubzac, 33366",
        "st medard, 33449",
        "la teste, 33529",
        "teste de buch, 33529",
        "TESTE DE BUCH (LA), 33529",
        "bordeaux 33000, 33063",
        "33076 BORDEAUX CEDEX, 33063",
        "33063, 33063",
        "33092, 33008",
        "eglisottes, 33154",
        "s/ garonne st pierre, 33463"
    })
    void a_commune_is_found_as_people_type_it(String typed, String code) {
        assertThat(found(typed)).contains(code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"33092, 33008", "33409, 33008", "33267, 33380", "33338, 33055", "33063, 33063"})
    void a_retired_code_reads_todays_commune(String asked, String today) {
        as(Town.CLAIRE_REFERRER)
                .get("/communes/" + asked)
                .then()
                .statusCode(200)
                .body("code", equalTo(today));
    }

    @Test
    void a_postcode_finds_all_its_communes() {
        Map<String, List<String>> byPostcode = communes.stream()
                .collect(Collectors.groupingBy(
                        commune -> commune.get("code_postal"),
                        Collectors.mapping(commune -> commune.get("insee"), Collectors.toList())));
        byPostcode.forEach(
                (postcode, expected) -> assertThat(found(postcode)).as(postcode).containsAll(expected));
    }

    /** The second letter left out, or the last but one doubled, in every fifth name of six letters or more. */
    @Test
    void a_slip_of_one_letter_still_finds_nearly_every_commune() {
        int asked = 0;
        int met = 0;
        for (int i = 0; i < communes.size(); i += 5) {
            Map<String, String> commune = communes.get(i);
            String name = CommuneName.searchable(commune.get("nom"));
            if (name.length() < 6) {
                continue;
            }
            int last = name.length() - 2;
            for (String slip : List.of(
                    name.charAt(0) + name.substring(2),
                    name.substring(0, last) + name.charAt(last) + name.substring(last))) {
                asked++;
                met += found(slip).contains(commune.get("insee")) ? 1 : 0;
            }
        }
        assertThat(met / (double) asked).as(met + " of " + asked).isGreaterThan(0.95);
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

    private Map<String, Long> poverty() {
        Map<String, Long> states = new TreeMap<>();
        for (Object state : database.column("select state from commune_indicator join commune using (insee_code)"
                + " where territory_code = '33' and indicator = 'POVERTY_RATE'")) {
            states.merge(String.valueOf(state), 1L, Long::sum);
        }
        return states;
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

    static List<Map<String, String>> rows(Path csv) throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(Files.newBufferedReader(csv))) {
            return rows.readAll();
        }
    }
}
