package fr.passerelle.observation;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.passerelle.platform.time.Quarter;
import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What blocked is noted in one tap, counts once, can be taken back and names nobody; the sheet says what there was. */
@QuarkusTest
class ObservationTest {

    private static final String TERRITORY = "32";
    private static final String NOTED = "/territories/" + TERRITORY + "/observations";
    private static final String SHEET = NOTED + "/sheet";

    private final TestDatabase database;
    private final Newcomers newcomers;
    private final Time time;

    private String coordinator;
    private String worker;
    private String manager;

    ObservationTest(TestDatabase database, Newcomers newcomers, Time time) {
        this.database = database;
        this.newcomers = newcomers;
        this.time = time;
    }

    @BeforeEach
    void people() {
        newcomers.territory(TERRITORY);
        UUID organisation = newcomers.organisation("MDS du lieu", TERRITORY);
        coordinator = newcomers.coordinatorOf(TERRITORY);
        worker = newcomers.memberOf(newcomers.teamOf(organisation, "Accueil"), "REFERRER");
        manager = newcomers.managerOf(organisation);
    }

    @AfterEach
    void forgotten() {
        database.run("delete from observation where territory_code = ?", TERRITORY);
        database.run("delete from human_contact where territory_code = ?", TERRITORY);
    }

    @Test
    void what_everybody_noted_is_on_the_sheet_that_everybody_there_reads() {
        note(worker, UUID.randomUUID(), "CAF", "SIGN_IN", "NOBODY").statusCode(204);
        note(worker, UUID.randomUUID(), "CAF", "SIGN_IN", "REACHED").statusCode(204);
        note(manager, UUID.randomUUID(), "CAF", "DOCUMENTS", "NOBODY").statusCode(204);
        note(coordinator, UUID.randomUUID(), "TAXES", "FIND_PROCEDURE", "NOT_TRIED")
                .statusCode(204);
        before("CAF", "SIGN_IN");
        before("PENSION", "DOCUMENTS");
        for (String reader : List.of(worker, manager, coordinator)) {
            as(reader)
                    .get(SHEET)
                    .then()
                    .statusCode(200)
                    .body("underWay", equalTo(true))
                    .body("total", equalTo(4))
                    .body("before", equalTo(2))
                    .body("bodies.body", contains("CAF", "TAXES", "PENSION"))
                    .body("bodies[0].total", equalTo(3))
                    .body("bodies[0].before", equalTo(1))
                    .body("bodies[0].nobody", equalTo(2))
                    .body("bodies[0].contact", equalTo("NOT_VERIFIED"))
                    .body("bodies[0].steps.step", contains("SIGN_IN", "DOCUMENTS"))
                    .body("bodies[0].steps.total", contains(2, 1))
                    .body("bodies[2].total", equalTo(0))
                    .body("bodies[2].before", equalTo(1))
                    .body("bodies[2].steps", hasSize(0))
                    .body("steps.step", hasItem("FIND_PROCEDURE"))
                    .body("quarters", hasSize(2));
        }
        String last = Quarter.of(time.today()).before().toString();
        as(worker)
                .get(SHEET + "?quarter=" + last)
                .then()
                .statusCode(200)
                .body("underWay", equalTo(false))
                .body("total", equalTo(2))
                .body("before", equalTo(0));
    }

    @Test
    void whoever_works_elsewhere_notes_and_reads_nothing_here() {
        for (String other : List.of(Town.CLAIRE_REFERRER, Town.HELENE_MANAGER, Town.PAUL_COORDINATOR)) {
            note(other, UUID.randomUUID(), "CAF", "SIGN_IN", "NOBODY").statusCode(404);
            as(other).get(SHEET).then().statusCode(404);
            as(other).get("/paper" + NOTED).then().statusCode(404);
        }
        anonymous().get(SHEET).then().statusCode(401);
        as(worker).get(SHEET).then().body("total", equalTo(0));
    }

    @Test
    void a_second_tap_counts_once_and_a_wrong_one_is_taken_back_in_its_month() {
        UUID id = UUID.randomUUID();
        note(worker, id, "CAF", "SIGN_IN", "NOBODY").statusCode(204);
        note(worker, id, "CAF", "SIGN_IN", "NOBODY").statusCode(204);
        note(worker, id, "TAXES", "SIGN_IN", "NOBODY").statusCode(400).body("errors.field", contains("id"));
        as(worker).get(SHEET).then().body("total", equalTo(1)).body("bodies.body", contains("CAF"));
        as(Town.CLAIRE_REFERRER).post(NOTED + "/" + id + "/withdraw").then().statusCode(404);
        as(worker).post(NOTED + "/" + id + "/withdraw").then().statusCode(204);
        as(worker).post(NOTED + "/" + id + "/withdraw").then().statusCode(404);
        as(worker).get(SHEET).then().body("total", equalTo(0));
        UUID old = before("CAF", "SIGN_IN");
        as(worker).post(NOTED + "/" + old + "/withdraw").then().statusCode(404);
    }

    @Test
    void nothing_that_is_kept_says_who_noted_it_or_when() {
        UUID id = UUID.randomUUID();
        note(worker, id, "CAF", "SIGN_IN", "NOBODY").statusCode(204);
        assertThat(database.column("select cast(o as text) from observation o where id = ?", id))
                .containsExactly("(%s,%s,%s,CAF,SIGN_IN,NOBODY)"
                        .formatted(id, TERRITORY, time.today().withDayOfMonth(1)));
        UUID tellsTheTime = UUID.fromString("0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c");
        note(worker, tellsTheTime, "CAF", "SIGN_IN", "NOBODY").statusCode(400).body("errors.field", contains("id"));
    }

    @Test
    void the_sheet_says_which_administration_nobody_knows_how_to_reach() {
        note(worker, UUID.randomUUID(), "CAF", "SIGN_IN", "NOBODY").statusCode(204);
        as(coordinator)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("verifiedOn", LocalDate.now().toString()))
                .put("/territories/" + TERRITORY + "/human-contacts/CAF")
                .then()
                .statusCode(200);
        as(worker).get(SHEET).then().body("bodies[0].contact", equalTo("NONE_KNOWN"));
    }

    private static ValidatableResponse note(String who, UUID id, String body, String step, String human) {
        return as(who).contentType("application/json")
                .body(Map.of("id", id, "body", body, "step", step, "human", human))
                .post(NOTED)
                .then();
    }

    private UUID before(String body, String step) {
        UUID id = UUID.randomUUID();
        database.run(
                "insert into observation values (?, ?, ?, ?, ?, 'NOBODY')",
                id,
                TERRITORY,
                Quarter.of(time.today()).before().firstDay(),
                body,
                step);
        return id;
    }
}
