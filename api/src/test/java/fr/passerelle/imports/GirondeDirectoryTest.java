package fr.passerelle.imports;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Gironde from three real sources becomes one directory. */
@QuarkusTest
@Tag("field-data")
class GirondeDirectoryTest {

    private static final Logger LOG = Logger.getLogger(GirondeDirectoryTest.class);
    private static final List<String> OUTCOMES =
            List.of("created", "updated", "unchanged", "possibleDuplicate", "rejected", "outside", "absent");

    private record Source(
            String key,
            String format,
            String file,
            @Nullable String profile) {}

    private static final List<Source> SOURCES = List.of(
            new Source("hub", "HUB_TABLE", "gironde-hub-2023.json", "/exchange/gironde-hub-profile.json"),
            new Source("france-services", "FRANCE_SERVICES", "france-services-2024-08-01.csv", null),
            new Source(
                    "data-inclusion", "DATA_INCLUSION_STRUCTURES", "data-inclusion-structures-2023-02-06.json", null));

    @Inject
    Desk desk;

    @Inject
    Gironde gironde;

    @Test
    void three_sources_become_one_directory_and_reading_them_again_changes_nothing() throws IOException {
        String coordinator = gironde.coordinator();
        StringBuilder report = new StringBuilder("# Gironde from its three sources\n\n| source | rows | ")
                .append(String.join(" | ", OUTCOMES))
                .append(" | places |\n|---|---|---|---|---|---|---|---|---|---|\n");
        for (Source source : SOURCES) {
            describe(coordinator, source);
            JsonPath run = read(coordinator, source);
            int merged = decide(coordinator, run);
            desk.apply(coordinator, run);
            line(report, source.key + " (" + merged + " merged)", run);
        }
        for (Source source : SOURCES) {
            JsonPath again = read(coordinator, source);
            line(report, source.key + " again", again);
            for (String outcome : List.of("created", "updated", "possibleDuplicate", "absent")) {
                assertThat(again.getInt("counts." + outcome))
                        .as(source.key + " " + outcome)
                        .isZero();
            }
        }
        LOG.warn(report);
        Path folder = Files.createDirectories(Path.of("target/field-data"));
        Files.writeString(folder.resolve("gironde-directory.md"), report);
    }

    /** What a coordinator would say who trusts every proposal and merges nothing else. */
    private int decide(String coordinator, JsonPath run) {
        int merged = 0;
        for (int page = 0; ; page++) {
            JsonPath rows = as(coordinator)
                    .queryParam("outcome", "POSSIBLE_DUPLICATE")
                    .queryParam("size", 200)
                    .queryParam("page", page)
                    .get("/imports/" + run.getString("id") + "/rows")
                    .jsonPath();
            List<Map<String, ?>> items = rows.getList("items");
            if (items.isEmpty()) {
                return merged;
            }
            for (int i = 0; i < items.size(); i++) {
                boolean likely = rows.getBoolean("items[" + i + "].candidates[0].likely");
                Map<String, Object> said = new HashMap<>(Map.of("choice", likely ? "MERGE" : "KEEP_APART"));
                if (likely) {
                    merged++;
                    said.put("placeId", rows.getString("items[" + i + "].candidates[0].placeId"));
                }
                Response answer = desk.decide(coordinator, run, rows.getInt("items[" + i + "].row"), said);
                assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            }
        }
    }

    private void describe(String coordinator, Source source) throws IOException {
        Map<String, Object> description = new HashMap<>(Map.of("name", source.key, "format", source.format));
        if (source.profile != null) {
            try (InputStream profile = Objects.requireNonNull(getClass().getResourceAsStream(source.profile))) {
                description.put("profile", new ObjectMapper().readValue(profile, Map.class));
            }
        }
        as(coordinator)
                .contentType("application/json")
                .body(description)
                .put("/imports/sources/" + source.key)
                .then()
                .statusCode(200);
    }

    private JsonPath read(String coordinator, Source source) {
        String id = as(coordinator)
                .multiPart("file", Gironde.data("places/" + source.file).toFile())
                .multiPart("source", source.key)
                .post("/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        JsonPath run = desk.wait(coordinator, id);
        assertThat(run.getString("status")).as(run.prettify()).isEqualTo("READY");
        return run;
    }

    private void line(StringBuilder report, String name, JsonPath run) {
        report.append("| ").append(name).append(" | ").append(run.getInt("rowsTotal"));
        OUTCOMES.forEach(outcome -> report.append(" | ").append(run.getInt("counts." + outcome)));
        report.append(" | ").append(desk.places(Gironde.TERRITORY)).append(" |\n");
    }
}
