package fr.passerelle.fielddata;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.platform.command.Command;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All 34,969 communes of France and their figures, through the command; the retired codes that real places still carry. */
@QuarkusTest
@TestProfile(FranceTest.OnItsOwn.class)
@Tag("field-data")
class FranceTest {

    private static final Logger LOG = Logger.getLogger(FranceTest.class);

    /** The whole country beside the invented town would be in the way of the other tests. */
    public static class OnItsOwn implements QuarkusTestProfile {}

    @Inject
    @All
    List<Command> commands;

    @Inject
    TestDatabase database;

    @Test
    void the_whole_country_is_loaded_again_without_change_and_resolves_what_real_places_say() throws IOException {
        // The invented town stands on the codes of Ain and Aisne.
        database.run("update territory set fictional = false");
        Duration first =
                timed(() -> loadAll("--communes", "communes_fr.csv.gz", "--indicators", "indicateurs_fr.csv.gz"));
        assertThat(database.column("select insee_code from commune where replaced_by is null"))
                .hasSize(34_969);
        assertThat(database.column("select code from territory")).hasSize(109);
        assertThat(count("POVERTY_RATE", "KNOWN")).isEqualTo(4_350);
        assertThat(count("POVERTY_RATE", "SECRET")).isEqualTo(30_434);
        assertThat(count("POVERTY_RATE", "MISSING")).isEqualTo(185);

        List<Object> versions = versions();
        Duration second =
                timed(() -> loadAll("--communes", "communes_fr.csv.gz", "--indicators", "indicateurs_fr.csv.gz"));
        assertThat(versions()).as("the second load wrote nothing").isEqualTo(versions);
        LOG.warnf("France: loaded in %s, again without change in %s", first, second);

        for (String retired : List.of("33092", "33409", "33267", "33338", "75101", "13201", "69381")) {
            as(Town.CLAIRE_REFERRER).get("/communes/" + retired).then().statusCode(200);
        }
        retiredCodesOfRealPlacesResolve();
    }

    private void retiredCodesOfRealPlacesResolve() throws IOException {
        Set<Object> today = Set.copyOf(database.column("select insee_code from commune where replaced_by is null"));
        JsonNode structures = new ObjectMapper()
                .readTree(Files.readString(FieldData.file("places/data-inclusion-structures-2023-02-06.json")));
        int rows = 0;
        TreeSet<String> retired = new TreeSet<>();
        for (JsonNode structure : structures) {
            String code = structure.path("code_insee").asText("");
            if (code.length() == 5 && !today.contains(code)) {
                rows++;
                retired.add(code);
            }
        }
        assertThat(rows).isEqualTo(133);
        List<String> lost = retired.stream()
                .filter(code ->
                        as(Town.CLAIRE_REFERRER).get("/communes/" + code).statusCode() != 200)
                .toList();
        LOG.warnf(
                "%d structures carry %d retired INSEE codes; %d do not resolve: %s",
                rows, retired.size(), lost.size(), lost);
        assertThat(lost).isEmpty();
    }

    private void loadAll(String... files) {
        String[] paths = files.clone();
        for (int i = 1; i < paths.length; i += 2) {
            paths[i] = FieldData.file(paths[i]).toString();
        }
        Command load = commands.stream()
                .filter(command -> command.name().equals(List.of("load", "territory")))
                .findFirst()
                .orElseThrow();
        List<String> arguments = new java.util.ArrayList<>(List.of("all"));
        arguments.addAll(List.of(paths));
        assertThat(load.run(arguments)).isZero();
    }

    private int count(String indicator, String state) {
        return database.column(
                        "select insee_code from commune_indicator where indicator = ? and state = ?", indicator, state)
                .size();
    }

    private List<Object> versions() {
        return database.column("select xmin::text || ctid::text from commune union all"
                + " select xmin::text || ctid::text from commune_indicator order by 1");
    }

    private static Duration timed(Runnable work) {
        Instant start = Instant.now();
        work.run();
        return Duration.between(start, Instant.now());
    }
}
