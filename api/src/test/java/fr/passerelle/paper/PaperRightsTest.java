package fr.passerelle.paper;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;

import fr.passerelle.testing.LoggedLines;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who prints what, what is refused, and that no paper leaves a trace of whom it is for. */
@QuarkusTest
class PaperRightsTest {

    private final TestDatabase database;
    private final Shelter shelter;

    PaperRightsTest(TestDatabase database, Newcomers newcomers) {
        this.database = database;
        this.shelter = new Shelter(database, newcomers);
    }

    @BeforeEach
    void build() {
        shelter.build();
    }

    @AfterEach
    void tearDown() {
        shelter.tearDown();
    }

    @Test
    void nothing_of_a_sheet_is_stored_or_logged() {
        UUID place = shelter.place("France Services de la Vallée", 1, Paper.OFFICE);
        Map<String, Long> before = rowsOfEveryTable();
        List<String> logged = LoggedLines.during(() -> {
            Paper.sheet(place, false).then().statusCode(200);
            post(as(Town.CLAIRE_REFERRER), "/paper/letter", Map.of("ask", "PAPER_FORM", "body", "MDPH"))
                    .then()
                    .statusCode(200);
            Paper.places(false).then().statusCode(200);
        });
        assertThat(rowsOfEveryTable()).isEqualTo(before);
        assertThat(logged).noneMatch(line -> line.contains("Vallée") || line.contains("MDPH") || line.contains("2036"));
    }

    @Test
    void what_cannot_be_printed_is_refused_by_its_name() {
        Map<String, Map<String, Object>> wrong = Map.of(
                "placeId",
                        Map.of(
                                "orientationType",
                                "DO_TOGETHER",
                                "placeId",
                                UUID.randomUUID().toString()),
                "orientationType", Map.of("orientationType", "NO_REFERRAL_NEEDED"),
                "appointment", Map.of("orientationType", "DO_TOGETHER", "appointment", "2020-01-01T09:00:00Z"),
                "callName", Map.of("orientationType", "DO_TOGETHER", "callName", "Mme Dupontel"));
        wrong.forEach((field, body) -> post(as(Town.CLAIRE_REFERRER), "/paper/person-sheet", body)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field)));
        post(as(Town.CLAIRE_REFERRER), "/paper/letter", Map.of()).then().statusCode(400);
        as(Town.CLAIRE_REFERRER)
                .queryParam("near", "99999")
                .get("/paper/places")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("near"));
        as(Town.CLAIRE_REFERRER)
                .queryParam("near", Shelter.COMMUNE)
                .queryParam("orientationType", "NOT_ENOUGH_INFORMATION")
                .get("/paper/places")
                .then()
                .statusCode(400)
                .body("type", endsWith("/invalid-request"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Town.HELENE_MANAGER, Town.PAUL_COORDINATOR, Town.ADMIN, Town.AUDITOR, Town.NOBODY_YET})
    void who_handles_no_referrals_prints_neither_sheets_nor_letters(String subject) {
        post(as(subject), "/paper/person-sheet", Map.of("orientationType", "DO_TOGETHER"))
                .then()
                .statusCode(403);
        post(as(subject), "/paper/letter", Map.of("ask", "PAPER_FORM")).then().statusCode(403);
    }

    @Test
    void a_list_of_places_is_for_whoever_searches_the_network_and_the_questionnaire_for_everybody() {
        as(Town.PAUL_COORDINATOR)
                .queryParam("near", Shelter.COMMUNE)
                .get("/paper/places")
                .then()
                .statusCode(200);
        as(Town.AUDITOR)
                .queryParam("near", Shelter.COMMUNE)
                .get("/paper/places")
                .then()
                .statusCode(403);
        anonymous()
                .queryParam("near", Shelter.COMMUNE)
                .get("/paper/places")
                .then()
                .statusCode(401);
        as(Town.AUDITOR).get("/paper/questionnaire").then().statusCode(200);
    }

    private Map<String, Long> rowsOfEveryTable() {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (Object table : database.column(
                "select table_name::text from information_schema.tables where table_schema = 'public' and table_type ="
                        + " 'BASE TABLE' order by 1")) {
            rows.put((String) table, (Long)
                    database.column("select count(*) from \"" + table + "\"").get(0));
        }
        return rows;
    }
}
