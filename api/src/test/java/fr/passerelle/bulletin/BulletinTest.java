package fr.passerelle.bulletin;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whoever works in a territory should know: who reads it, who keeps it, what leaves by itself. */
@QuarkusTest
class BulletinTest {

    private static final String TERRITORY = "32";
    private static final String PAGE = "/territories/" + TERRITORY + "/bulletin";
    private static final String CAF = "/territories/" + TERRITORY + "/human-contacts/CAF";

    private final TestDatabase database;
    private final Newcomers newcomers;
    private final ForgetPastEntries forget;

    private String coordinator;
    private String worker;
    private String manager;

    BulletinTest(TestDatabase database, Newcomers newcomers, ForgetPastEntries forget) {
        this.database = database;
        this.newcomers = newcomers;
        this.forget = forget;
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
        database.run("delete from bulletin_entry where territory_code = ?", TERRITORY);
        database.run("delete from human_contact where territory_code = ?", TERRITORY);
    }

    @Test
    void whoever_works_there_reads_what_its_coordinator_says_and_nobody_else_does() {
        create(meeting(LocalDate.now().plusDays(20))).statusCode(201);
        for (String one : List.of(worker, manager)) {
            as(one).get(PAGE)
                    .then()
                    .statusCode(200)
                    .body("entries.title", contains("Rencontre du réseau"))
                    .body("mayChange", equalTo(false));
        }
        as(coordinator).get(PAGE).then().statusCode(200).body("mayChange", equalTo(true));
        for (String other : List.of(Town.CLAIRE_REFERRER, Town.HELENE_MANAGER, Town.PAUL_COORDINATOR)) {
            as(other).get(PAGE).then().statusCode(404);
        }
        anonymous().get(PAGE).then().statusCode(401);
    }

    @Test
    void only_its_coordinator_writes() {
        String id = create(meeting(LocalDate.now().plusDays(20)))
                .statusCode(201)
                .extract()
                .path("id");
        for (String one : List.of(worker, manager)) {
            write(one, meeting(LocalDate.now().plusDays(3))).statusCode(403);
            change(one, id, "\"0\"", meeting(LocalDate.now().plusDays(3))).statusCode(403);
            as(one).post("/bulletin-entries/" + id + "/remove").then().statusCode(403);
            contact(one, "\"0\"", Map.of("phone", "3230", "verifiedOn", today()))
                    .statusCode(403);
        }
        String elsewhere = newcomers.coordinatorOf("02");
        write(elsewhere, meeting(LocalDate.now().plusDays(3))).statusCode(404);
        change(elsewhere, id, "\"0\"", meeting(LocalDate.now().plusDays(3))).statusCode(404);
        as(elsewhere).post("/bulletin-entries/" + id + "/remove").then().statusCode(404);
        contact(elsewhere, "\"0\"", Map.of("phone", "3230", "verifiedOn", today()))
                .statusCode(404);
        as(worker).get(PAGE).then().body("entries", hasSize(1)).body("contacts.state", hasItem("NOT_VERIFIED"));
    }

    @Test
    void an_entry_is_changed_by_who_read_it_last_and_removed() {
        String id = create(meeting(LocalDate.now().plusDays(20)))
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> later = meeting(LocalDate.now().plusDays(27));
        change(coordinator, id, "\"0\"", later).statusCode(200).body("version", equalTo(1));
        change(coordinator, id, "\"0\"", later).statusCode(412);
        change(coordinator, id, null, later).statusCode(428);
        Map<String, Object> another = new HashMap<>(later);
        another.put("kind", "TRAINING");
        another.put("link", "https://exemple.invalid");
        change(coordinator, id, "\"1\"", another).statusCode(400).body("errors.field", contains("kind"));
        as(coordinator).post("/bulletin-entries/" + id + "/remove").then().statusCode(204);
        as(coordinator).post("/bulletin-entries/" + id + "/remove").then().statusCode(404);
        as(worker).get(PAGE).then().body("entries", hasSize(0));
    }

    @Test
    void all_that_is_wrong_is_said_at_once_field_by_field() {
        create(Map.of("kind", "MEETING", "title", "Rencontre", "phone", "05 36 49 00 10"))
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("on", "where", "phone"));
        create(Map.of("kind", "REFERENT", "title", "Référente", "mail", "pas une adresse"))
                .statusCode(400)
                .body("errors.field", contains("mail"));
        create(Map.of("kind", "REFERENT", "title", "Référente"))
                .statusCode(400)
                .body("errors.field", contains("phone"));
        create(Map.of("kind", "DEMATERIALISATION", "title", "Carte grise", "link", "http://exemple.invalid"))
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("body", "on", "words", "link"));
        create(Map.of("kind", "TRAINING", "title", "Aidants Connect", "on", today()))
                .statusCode(400)
                .body("errors.field", contains("link"));
        Map<String, Object> backwards = meeting(LocalDate.now().plusDays(1));
        backwards.put("beginsAt", "14:00");
        backwards.put("endsAt", "09:00");
        create(backwards).statusCode(400).body("errors.field", contains("endsAt"));
        create(meeting(LocalDate.now().minusDays(1))).statusCode(400).body("errors.field", contains("on"));
        as(worker).get(PAGE).then().body("entries", hasSize(0));
    }

    @Test
    void a_meeting_leaves_the_page_the_day_after_and_is_forgotten_a_month_later_and_a_procedure_stays()
            throws Exception {
        String id = create(meeting(LocalDate.now())).statusCode(201).extract().path("id");
        create(Map.of(
                        "kind", "DEMATERIALISATION",
                        "title", "Carte grise",
                        "body", "PREFECTURE",
                        "on", LocalDate.now().minusYears(1).toString(),
                        "words", "La demande se fait en ligne seulement."))
                .statusCode(201);
        as(worker).get(PAGE).then().body("entries", hasSize(2));
        passed(id, LocalDate.now().minusDays(1));
        as(worker).get(PAGE).then().body("entries.title", contains("Carte grise"));
        forget.forget();
        assertThat(kept()).contains("Rencontre du réseau");
        passed(id, LocalDate.now().minusDays(40));
        forget.forget();
        assertThat(kept()).containsExactly("Carte grise");
    }

    @Test
    void by_which_way_a_human_answers_is_kept_with_the_day_it_was_tried() {
        as(worker)
                .get(PAGE)
                .then()
                .body("contacts.body", hasItem("FRANCE_TRAVAIL"))
                .body("contacts[0].state", equalTo("NOT_VERIFIED"))
                .body("contacts[0].version", equalTo(0));
        contact(coordinator, "\"0\"", Map.of("phone", "32 30", "counter", "  Mardi  ", "verifiedOn", today()))
                .statusCode(200)
                .body("state", equalTo("KNOWN"))
                .body("phone", equalTo("3230"))
                .body("counter", equalTo("Mardi"))
                .body("old", equalTo(false))
                .body("version", equalTo(1));
        contact(coordinator, "\"0\"", Map.of("verifiedOn", today())).statusCode(412);
        contact(coordinator, null, Map.of("verifiedOn", today())).statusCode(428);
        contact(
                        coordinator,
                        "\"1\"",
                        Map.of("verifiedOn", LocalDate.now().minusMonths(7).toString()))
                .statusCode(200)
                .body("state", equalTo("NONE_KNOWN"))
                .body("phone", nullValue())
                .body("old", equalTo(true));
        as(worker).get(PAGE).then().body("contacts[0].state", equalTo("NONE_KNOWN"));
    }

    @ParameterizedTest
    @CsvSource({"05 36, 0, phone", "3230, 1, verifiedOn"})
    void what_cannot_be_of_a_contact_is_refused_by_its_field(String phone, int daysAhead, String field) {
        contact(
                        coordinator,
                        "\"0\"",
                        Map.of(
                                "phone",
                                phone,
                                "verifiedOn",
                                LocalDate.now().plusDays(daysAhead).toString()))
                .statusCode(400)
                .body("errors.field", contains(field));
    }

    private ValidatableResponse create(Map<String, ?> entry) {
        return write(coordinator, entry);
    }

    private static ValidatableResponse write(String who, Map<String, ?> entry) {
        return as(who).contentType("application/json")
                .body(entry)
                .post(PAGE + "/entries")
                .then();
    }

    private static ValidatableResponse change(String who, String id, @Nullable String etag, Map<String, ?> entry) {
        var request = as(who).contentType("application/json").body(entry);
        return (etag == null ? request : request.header("If-Match", etag))
                .put("/bulletin-entries/" + id)
                .then();
    }

    private static ValidatableResponse contact(String who, @Nullable String etag, Map<String, ?> contact) {
        var request = as(who).contentType("application/json").body(contact);
        return (etag == null ? request : request.header("If-Match", etag))
                .put(CAF)
                .then();
    }

    private static Map<String, Object> meeting(LocalDate day) {
        return new HashMap<>(Map.of(
                "kind", "MEETING",
                "title", "Rencontre du réseau",
                "on", day.toString(),
                "where", "Salle des fêtes"));
    }

    private static String today() {
        return LocalDate.now().toString();
    }

    private void passed(String id, LocalDate day) {
        database.run("update bulletin_entry set takes_place_on = ? where id = ?", day, UUID.fromString(id));
    }

    private List<String> kept() {
        return database.column("select title from bulletin_entry where territory_code = ?", TERRITORY).stream()
                .map(String.class::cast)
                .toList();
    }
}
