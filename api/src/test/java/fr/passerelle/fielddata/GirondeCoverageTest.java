package fr.passerelle.fielddata;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Coverage of the 534 communes of Gironde with the real places of two sources; what comes out is written to a table. */
@QuarkusTest
@Tag("field-data")
class GirondeCoverageTest {

    private static final Logger LOG = Logger.getLogger(GirondeCoverageTest.class);
    private static final String PATH = "/territories/33/coverage";
    private static final int WARM_UP = 40;
    private static final int REPEATED = 40;

    @Inject
    TestDatabase database;

    @Inject
    Newcomers newcomers;

    private String coordinator;

    @BeforeEach
    void load() throws IOException {
        Reference.load(
                database,
                "33",
                Map.of(
                        "communes", "communes_33.csv",
                        "outlines", "communes_33.geojson",
                        "indicators", "indicateurs_33.csv"));
        coordinator = newcomers.coordinatorOf("33");
        importPlaces("hub", "HUB_TABLE", "gironde-hub-2023.json", "/exchange/gironde-hub-profile.json");
        importPlaces("france-services", "FRANCE_SERVICES", "france-services-2024-08-01.csv", null);
    }

    @Test
    void every_commune_has_its_figure_and_what_is_shared_out_is_what_there_is() throws IOException {
        JsonPath coverage = get("");
        assertThat(coverage.getList("communes")).hasSize(534);
        assertThat(coverage.getInt("totals.population")).isGreaterThan(1_500_000);
        assertThat(coverage.getInt("totals.peopleInNeed"))
                .isCloseTo((int) (coverage.getInt("totals.population") * 0.154), within(2));
        assertThat(coverage.getBoolean("computable")).isTrue();
        List<Map<String, ?>> communes = coverage.getList("communes");
        double given = communes.stream()
                .mapToDouble(one -> number(one.get("accessPer1000")) / 1_000 * number(one.get("peopleInNeed")))
                .sum();
        assertThat(given)
                .as("within rounding: two decimals of a thousandth, whole people")
                .isCloseTo(
                        coverage.getDouble("totals.placesAWeek"),
                        within(coverage.getDouble("totals.placesAWeek") / 100));
        assertThat(communes.stream().filter(one -> Boolean.TRUE.equals(one.get("fragilityEstimated"))))
                .as("the communes whose poverty is under secrecy")
                .hasSize(417);
        report(coverage);
    }

    @Test
    void one_change_is_reckoned_anew_for_all_communes() {
        Map<String, Object> change =
                Map.of("changes", List.of(Map.of("kind", "OPEN", "communeCodes", List.of("33226"), "perWeek", 10)));
        double[] millis = new double[REPEATED];
        for (int i = -WARM_UP; i < REPEATED; i++) {
            long start = System.nanoTime();
            as(coordinator)
                    .contentType("application/json")
                    .body(change)
                    .post(PATH + "/effect")
                    .then()
                    .statusCode(200);
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        LOG.warnf("One change over HTTP, all read anew: p50 %.0f ms, p95 %.0f ms", millis[20], millis[38]);
    }

    @Test
    void three_sessions_are_suggested_and_close_part_of_the_gap() {
        long start = System.nanoTime();
        JsonPath found = as(coordinator)
                .contentType("application/json")
                .body(Map.of("sessions", 5, "perWeek", 10))
                .post(PATH + "/suggestions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        LOG.warnf("Five sessions suggested in %d ms: %s", (System.nanoTime() - start) / 1_000_000, found.prettify());
        assertThat(found.getList("communes")).hasSize(5);
        assertThat(found.getInt("missingAfter")).isLessThan(found.getInt("missingBefore"));
    }

    @Test
    void each_epci_has_its_page() {
        List<String> epcis = get("").getList("epcis.code");
        assertThat(epcis).hasSizeGreaterThan(20);
        for (String epci : epcis) {
            as(coordinator)
                    .get("/paper/territories/33/epcis/" + epci + "/brief")
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf");
        }
    }

    private void report(JsonPath coverage) throws IOException {
        StringBuilder text = new StringBuilder("# Coverage of Gironde\n\n")
                .append(coverage.getMap("totals"))
                .append("\n\n| rank | commune | in need | missing | share | nearest | within 20 min | fragility |\n")
                .append("|--:|---|--:|--:|--:|--:|--:|--:|\n");
        List<Map<String, ?>> communes = coverage.getList("communes");
        communes.stream()
                .filter(one -> one.get("rank") != null && number(one.get("rank")) <= 10)
                .sorted((one, other) -> Double.compare(number(one.get("rank")), number(other.get("rank"))))
                .forEach(one -> text.append("| %s | %s | %s | %s | %s | %s | %s | %s |%n"
                        .formatted(
                                one.get("rank"),
                                one.get("name"),
                                one.get("peopleInNeed"),
                                one.get("missing"),
                                one.get("share"),
                                one.get("nearestMinutes"),
                                one.get("placesWithin20"),
                                one.get("fragility"))));
        LOG.warn(text);
        Path folder = Files.createDirectories(Path.of("target/field-data"));
        Files.writeString(folder.resolve("gironde-coverage.md"), text);
    }

    private JsonPath get(String query) {
        return as(coordinator)
                .get(PATH + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void importPlaces(String key, String format, String file, @Nullable String profile) throws IOException {
        Map<String, Object> description = new HashMap<>(Map.of("name", key, "format", format));
        if (profile != null) {
            try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(profile))) {
                description.put("profile", new ObjectMapper().readValue(in, Map.class));
            }
        }
        as(coordinator)
                .contentType("application/json")
                .body(description)
                .put("/imports/sources/" + key)
                .then()
                .statusCode(200);
        String id = as(coordinator)
                .multiPart("file", FieldData.file("places/" + file).toFile())
                .multiPart("source", key)
                .post("/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        if (waitFor(id).equals("READY")) {
            as(coordinator).post("/imports/" + id + "/apply").then().statusCode(202);
            assertThat(waitFor(id)).isEqualTo("APPLIED");
        }
    }

    private String waitFor(String run) {
        String status = "";
        while (status.isEmpty() || List.of("RECEIVED", "READING", "APPLYING").contains(status)) {
            Thread.onSpinWait();
            status = as(coordinator).get("/imports/" + run).path("status");
        }
        return status;
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : 0;
    }
}
