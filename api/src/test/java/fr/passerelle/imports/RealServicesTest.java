package fr.passerelle.imports;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fr.passerelle.territory.CommuneName;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The real file of services, through the real import, in the département that it says most about: Aude. */
@QuarkusTest
@Tag("field-data")
class RealServicesTest {

    private static final Logger LOG = Logger.getLogger(RealServicesTest.class);
    private static final String TERRITORY = "11";
    private static final List<String> OUTCOMES =
            List.of("created", "updated", "unchanged", "possibleDuplicate", "rejected", "outside", "absent");

    @Inject
    Desk desk;

    @Inject
    TestDatabase database;

    @Inject
    Newcomers newcomers;

    @Test
    void every_service_is_taken_or_says_why_not_and_reading_them_again_changes_nothing() throws IOException {
        String coordinator = coordinator();
        StringBuilder report = new StringBuilder("# Services of Aude's real structures\n\n| file | rows | ")
                .append(String.join(" | ", OUTCOMES))
                .append(" |\n|---|---|---|---|---|---|---|---|---|\n");
        JsonPath early = services(coordinator);
        line(report, "services before any structure", early);
        assertThat(early.getInt("counts.rejected")).isEqualTo(early.getInt("rowsTotal"));

        JsonPath structures = read(coordinator, "data-inclusion", "data-inclusion-structures-2023-02-06.json");
        line(report, "structures", structures);
        desk.apply(coordinator, structures);

        JsonPath run = services(coordinator);
        line(report, "services", run);
        int taken = run.getInt("counts.created");
        assertThat(run.getInt("rowsTotal")).isEqualTo(4261);
        assertThat(taken).isGreaterThan(50);
        assertThat(run.getInt("counts.rejected")).isEqualTo(4261 - taken);
        assertThat(desk.rows(coordinator, run, "REJECTED").getList("items.notes.rule.flatten()"))
                .contains("PLACE_UNKNOWN");
        desk.apply(coordinator, run);
        assertThat(kept()).isEqualTo(taken);

        JsonPath again = services(coordinator);
        line(report, "services again", again);
        assertThat(again.getInt("counts.unchanged")).isEqualTo(taken);
        assertThat(again.getInt("counts.created") + again.getInt("counts.updated") + again.getInt("counts.absent"))
                .isZero();

        desk.undo(coordinator, run);
        assertThat(kept()).isZero();
        LOG.warn(report);
        Files.writeString(Files.createDirectories(Path.of("target/field-data")).resolve("services.md"), report);
    }

    private JsonPath services(String coordinator) {
        return read(coordinator, "data-inclusion-services", "data-inclusion-services-2022-12-08.json");
    }

    private long kept() {
        return (Long) database.column("""
                        select count(*) from place_service s join place p on p.id = s.place_id
                         where p.territory_code = ?""", TERRITORY).get(0);
    }

    private JsonPath read(String coordinator, String source, String file) {
        String id = as(coordinator)
                .multiPart("file", Gironde.data("places/" + file).toFile())
                .multiPart("source", source + "-of-aude")
                .post("/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        JsonPath run = desk.wait(coordinator, id);
        assertThat(run.getString("status")).as(run.prettify()).isEqualTo("READY");
        return run;
    }

    private static void line(StringBuilder report, String name, JsonPath run) {
        report.append("| ").append(name).append(" | ").append(run.getInt("rowsTotal"));
        OUTCOMES.forEach(outcome -> report.append(" | ").append(run.getInt("counts." + outcome)));
        report.append(" |\n");
    }

    private String coordinator() throws IOException {
        database.run("insert into territory values (?, 'Aude', false) on conflict do nothing", TERRITORY);
        try (MappingIterator<Map<String, String>> communes = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(new GZIPInputStream(Files.newInputStream(Gironde.data("communes_fr.csv.gz"))))) {
            while (communes.hasNext()) {
                Map<String, String> commune = communes.next();
                if (TERRITORY.equals(commune.get("departement"))) {
                    load(commune);
                }
            }
        }
        return newcomers.coordinatorOf(TERRITORY);
    }

    private void load(Map<String, String> commune) {
        database.run(
                """
                insert into commune values (?, ?, ?, ?, ?, ?, ?, ?, string_to_array(?, '|'), null)
                on conflict do nothing""",
                commune.get("insee"),
                TERRITORY,
                commune.get("nom"),
                CommuneName.searchable(commune.get("nom")),
                commune.get("population").isEmpty() ? 0 : Integer.valueOf(commune.get("population")),
                Double.valueOf(commune.get("lon")),
                Double.valueOf(commune.get("lat")),
                commune.get("epci_nom"),
                commune.get("codes_postaux").replace(' ', '|').replace(';', '|'));
    }
}
