package fr.passerelle.coverage;

import static fr.passerelle.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.Hollow;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is thought of, kept, changed, shown and forgotten. */
@QuarkusTest
class ScenarioTest {

    private static final String LIST = "/territories/" + Hollow.TERRITORY + "/scenarios";

    private final TestDatabase database;
    private final Newcomers newcomers;
    private final Hollow hollow;

    private String coordinator;

    ScenarioTest(TestDatabase database, Newcomers newcomers) {
        this.database = database;
        this.newcomers = newcomers;
        this.hollow = new Hollow(database);
    }

    @BeforeEach
    void build() {
        hollow.build();
        hollow.capacity(hollow.place(Hollow.TERRITORY, "Maison du Nord", 0, "RFS"), 10);
        coordinator = newcomers.coordinatorOf(Hollow.TERRITORY);
    }

    @AfterEach
    void tearDown() {
        hollow.tearDown();
    }

    @Test
    void a_scenario_is_kept_read_by_the_other_coordinators_changed_and_forgotten() {
        String id = create("Un mardi à Seule");
        String other = newcomers.coordinatorOf(Hollow.TERRITORY);
        as(other).get(LIST).then().statusCode(200).body("name", contains("Un mardi à Seule"));
        as(other)
                .get("/scenarios/" + id + "/effect")
                .then()
                .statusCode(200)
                .body("before.missing", equalTo(184))
                .body("after.missing", equalTo(107));
        String etag = as(other)
                .get("/scenarios/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        replace(other, id, etag, "Deux mardis").statusCode(200).body("name", equalTo("Deux mardis"));
        replace(coordinator, id, etag, "Trois mardis").statusCode(412);
        replace(coordinator, id, null, "Trois mardis").statusCode(428);
        as(coordinator).post("/scenarios/" + id + "/remove").then().statusCode(204);
        as(coordinator).get("/scenarios/" + id).then().statusCode(404);
        as(coordinator).get(LIST).then().body("$", hasSize(0));
    }

    @Test
    void only_one_that_is_shared_is_read_by_others_and_they_never_change_it() {
        String id = create("À montrer");
        for (String stranger : List.of(Town.CLAIRE_REFERRER, Town.PAUL_COORDINATOR, Town.HELENE_MANAGER)) {
            as(stranger).get("/scenarios/" + id).then().statusCode(404);
            as(stranger).get("/scenarios/" + id + "/effect").then().statusCode(404);
        }
        share(coordinator, id, true).statusCode(200).body("shared", equalTo(true));
        for (String stranger : List.of(Town.CLAIRE_REFERRER, Town.PAUL_COORDINATOR, Town.HELENE_MANAGER)) {
            as(stranger).get("/scenarios/" + id).then().statusCode(200).body("mayChange", equalTo(false));
            as(stranger).get("/scenarios/" + id + "/effect").then().statusCode(200);
        }
        share(Town.PAUL_COORDINATOR, id, false).statusCode(403);
        replace(Town.PAUL_COORDINATOR, id, "\"1\"", "Autre nom").statusCode(403);
        as(Town.PAUL_COORDINATOR).post("/scenarios/" + id + "/remove").then().statusCode(403);
        as(Town.CLAIRE_REFERRER).post("/scenarios/" + id + "/remove").then().statusCode(403);
        as(Town.PAUL_COORDINATOR).get(LIST).then().statusCode(404);
        share(coordinator, id, false).statusCode(200);
        as(Town.CLAIRE_REFERRER).get("/scenarios/" + id).then().statusCode(404);
    }

    @Test
    void it_keeps_what_it_was_looked_at_with_and_how_things_were_called() {
        YearMonth present = YearMonth.from(LocalDate.now(Time.ZONE));
        String place = as(coordinator)
                .get("/territories/" + Hollow.TERRITORY + "/coverage")
                .jsonPath()
                .getString("places[0].placeId");
        Map<String, Object> close = Map.of("kind", "CLOSE", "placeId", place, "names", List.of("Autre chose"));
        String id = keep(List.of(CoverageTest.open(Hollow.ALONE, 5), close), settings("FOOT", present.plusMonths(1)))
                .statusCode(201)
                .body("lookedAt.mode", equalTo("FOOT"))
                .body("lookedAt.month", equalTo(present.plusMonths(1).toString()))
                .body("changes[0].names", contains("Seule"))
                .body("changes[1].names", contains("Maison du Nord"))
                .extract()
                .path("id");
        database.run("update commune set name = 'Tout autre nom' where insee_code = ?", Hollow.ALONE);
        as(coordinator).get("/scenarios/" + id).then().body("changes[0].names", contains("Seule"));
        // On foot nobody but the north reaches the place; by car, 184 people miss one.
        as(coordinator)
                .get("/scenarios/" + id + "/effect")
                .then()
                .statusCode(200)
                .body("before.beyond30", equalTo(539));
        as(coordinator)
                .get("/scenarios/" + id + "/effect?settings=USUAL")
                .then()
                .statusCode(200)
                .body("before.beyond30", equalTo(77));
        as(coordinator)
                .get("/scenarios/" + id + "/effect?settings=OTHER")
                .then()
                .statusCode(404);
    }

    @Test
    void one_of_a_month_that_is_over_is_reckoned_for_the_present_one_and_none_is_kept_for_the_past() {
        YearMonth present = YearMonth.from(LocalDate.now(Time.ZONE));
        keep(List.of(CoverageTest.open(Hollow.ALONE, 5)), settings("CAR", present.minusMonths(1)))
                .statusCode(400)
                .body("errors[0].field", equalTo("lookedAt.month"));
        String id = create("Pour ce mois");
        as(coordinator).get("/scenarios/" + id).then().body("lookedAt.month", equalTo(present.toString()));
        database.run(
                "update coverage_scenario set looked_at = jsonb_set(looked_at, '{month}', '\"2020-01\"') where id = ?",
                UUID.fromString(id));
        as(coordinator)
                .get("/scenarios/" + id + "/effect")
                .then()
                .statusCode(200)
                .body("after.missing", equalTo(107));
        database.run("update coverage_scenario set looked_at = null where id = ?", UUID.fromString(id));
        as(coordinator)
                .get("/scenarios/" + id)
                .then()
                .statusCode(200)
                .body("lookedAt.mode", equalTo("CAR"))
                .body("lookedAt.month", nullValue());
    }

    @Test
    void what_cannot_be_reckoned_is_not_kept() {
        as(coordinator)
                .contentType("application/json")
                .body(Map.of(
                        "name", "Ailleurs",
                        "orientationType", "DO_TOGETHER",
                        "changes", List.of(CoverageTest.open("99999", 5))))
                .post(LIST)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("changes[0].communeCodes"));
        as(coordinator).get(LIST).then().body("$", hasSize(0));
    }

    private String create(String name) {
        return as(coordinator)
                .contentType("application/json")
                .body(body(name))
                .post(LIST)
                .then()
                .statusCode(201)
                .body("mayChange", equalTo(true))
                .extract()
                .path("id");
    }

    private ValidatableResponse keep(List<?> changes, Map<String, String> lookedAt) {
        return as(coordinator)
                .contentType("application/json")
                .body(Map.of(
                        "name",
                        "Autrement",
                        "orientationType",
                        "DO_TOGETHER",
                        "changes",
                        changes,
                        "lookedAt",
                        lookedAt))
                .post(LIST)
                .then();
    }

    private static Map<String, String> settings(String mode, YearMonth month) {
        return Map.of(
                "month", month.toString(),
                "mode", mode,
                "method", "ENHANCED_TWO_STEP",
                "catchment", "WITHIN_30",
                "estimates", "AS_THEY_ARE");
    }

    private static Map<String, Object> body(String name) {
        return Map.of(
                "name", name, "orientationType", "DO_TOGETHER", "changes", List.of(CoverageTest.open(Hollow.ALONE, 5)));
    }

    private static ValidatableResponse replace(String who, String id, String etag, String name) {
        var request = as(who).contentType("application/json").body(body(name));
        if (etag != null) {
            request = request.header("If-Match", etag);
        }
        return request.put("/scenarios/" + id).then();
    }

    private static ValidatableResponse share(String who, String id, boolean shared) {
        return as(who).contentType("application/json")
                .body(Map.of("shared", shared))
                .post("/scenarios/" + id + "/share")
                .then();
    }
}
