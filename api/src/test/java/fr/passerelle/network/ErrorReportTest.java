package fr.passerelle.network;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** « Signaler une erreur »: to whom it goes, when it goes further, and what the reporter learns of it. */
@QuarkusTest
class ErrorReportTest {

    @Inject
    Upkeep upkeep;

    @Test
    void the_manager_gets_it_closes_it_and_the_reporter_sees_what_became_of_it() {
        UUID place = upkeep.place();
        String id = report(place, "Le bon numéro est le 05 36 49 00 02");
        assertThat(toHandle(Upkeep.MANAGER)).contains(id);
        assertThat(toHandle(Upkeep.COORDINATOR)).doesNotContain(id);
        as(Upkeep.MANAGER).get("/my-places").then().body("find { it.id == '" + place + "' }.openReports", equalTo(1));
        post(as(Upkeep.COORDINATOR), "/reports/" + id + "/close", Map.of("outcome", "FIXED"))
                .then()
                .statusCode(403);
        post(as(Upkeep.MANAGER), "/reports/" + id + "/close", Map.of("outcome", "FIXED"))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("FIXED"));
        post(as(Upkeep.MANAGER), "/reports/" + id + "/close", Map.of("outcome", "FIXED"))
                .then()
                .statusCode(409);
        assertThat(toHandle(Upkeep.MANAGER)).doesNotContain(id);
        as(Town.CLAIRE_REFERRER)
                .get("/my-reports")
                .then()
                .statusCode(200)
                .body("find { it.id == '" + id + "' }.outcome", equalTo("FIXED"));
        as(Town.COLLEAGUE_REFERRER)
                .get("/my-reports")
                .then()
                .body("findAll { it.id == '" + id + "' }.size()", equalTo(0));
    }

    @Test
    void the_coordinator_gets_it_at_once_when_nobody_manages_the_place() {
        String nobody = report(upkeep.place(null, null), null);
        String unmanaged = report(upkeep.place(Upkeep.UNMANAGED_ORGANISATION, null), null);
        assertThat(toHandle(Upkeep.COORDINATOR)).contains(nobody, unmanaged);
        assertThat(toHandle(Upkeep.MANAGER)).doesNotContain(nobody, unmanaged);
        assertThat(toHandle(Town.PAUL_COORDINATOR)).doesNotContain(nobody, unmanaged);
        post(as(Town.PAUL_COORDINATOR), "/reports/" + nobody + "/close", Map.of("outcome", "NOT_AN_ERROR"))
                .then()
                .statusCode(403);
        post(as(Upkeep.COORDINATOR), "/reports/" + nobody + "/close", Map.of("outcome", "NOT_AN_ERROR"))
                .then()
                .statusCode(200);
    }

    @Test
    void the_coordinator_gets_it_after_ten_working_days() {
        UUID place = upkeep.place();
        String old = report(place, null);
        String recent = report(place, null);
        upkeep.run(
                "update error_report set reported_at = now() - interval '20 days' where id = ?", UUID.fromString(old));
        upkeep.run(
                "update error_report set reported_at = now() - interval '8 days' where id = ?",
                UUID.fromString(recent));
        assertThat(toHandle(Upkeep.COORDINATOR)).contains(old).doesNotContain(recent);
        assertThat(toHandle(Upkeep.MANAGER)).contains(old, recent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Appelez plutôt le 06 12 34 56 78",
                "écrire à jeanne@exemple.invalid",
                "2 85 05 78 006 084 91",
                "Mme Dupont est partie"
            })
    void a_note_that_looks_like_data_about_a_person_is_refused_and_not_quoted(String note) {
        Response refused = post(
                as(Town.CLAIRE_REFERRER),
                "/places/" + upkeep.place() + "/reports",
                Map.of("wrong", "OTHER", "note", note));
        refused.then().statusCode(400).body("errors.field", contains("note"));
        assertThat(refused.asString()).doesNotContain(note);
        assertThat(upkeep.column("select count(*) from error_report where note = ?", note))
                .isEqualTo(List.of(0L));
    }

    @Test
    void a_report_is_one_action_by_whoever_may_search_and_names_nobody() {
        UUID place = upkeep.place();
        post(as(Town.CLAIRE_REFERRER), "/places/" + place + "/reports", Map.of("wrong", "PHONE"))
                .then()
                .statusCode(201)
                .body("$", not(hasKey("note")))
                .body("$", not(hasKey("reportedBy")));
        post(as(Town.AUDITOR), "/places/" + place + "/reports", Map.of("wrong", "PHONE"))
                .then()
                .statusCode(403);
        post(anonymous(), "/places/" + place + "/reports", Map.of("wrong", "PHONE"))
                .then()
                .statusCode(401);
        post(as(Town.CLAIRE_REFERRER), "/places/" + UUID.randomUUID() + "/reports", Map.of("wrong", "PHONE"))
                .then()
                .statusCode(404);
        post(
                        as(Town.CLAIRE_REFERRER),
                        "/places/" + place + "/reports",
                        Map.of("wrong", "PHONE", "note", "x".repeat(281)))
                .then()
                .statusCode(400);
        for (String other : List.of(Town.CLAIRE_REFERRER, Town.JULIEN_MEDIATOR, Upkeep.MEDIATOR)) {
            as(other).get("/reports").then().statusCode(403);
        }
        anonymous().get("/reports").then().statusCode(401);
    }

    @Test
    void a_coordinator_sees_what_is_old_missing_or_reported_in_their_own_territory_only() {
        UUID place = upkeep.place(null, null);
        upkeep.run("update place set phone = null, verified_on = current_date - 500 where id = ?", place);
        report(place, null);
        for (String flaw : List.of("REPORTED", "ALERT", "NO_PHONE", "NO_TEAM")) {
            as(Upkeep.COORDINATOR)
                    .queryParam("flaw", flaw)
                    .queryParam("size", 100)
                    .get("/territories/06/directory-quality")
                    .then()
                    .statusCode(200)
                    .body("items.findAll { it.id == '" + place + "' }.size()", equalTo(1));
        }
        as(Upkeep.COORDINATOR)
                .queryParam("flaw", "NO_HOURS")
                .queryParam("size", 100)
                .get("/territories/06/directory-quality")
                .then()
                .body("items.findAll { it.id == '" + place + "' }.size()", equalTo(0));
        as(Upkeep.COORDINATOR).get("/territories/01/directory-quality").then().statusCode(403);
        as(Upkeep.MANAGER).get("/territories/06/directory-quality").then().statusCode(403);
        anonymous().get("/territories/06/directory-quality").then().statusCode(401);
    }

    private static String report(UUID place, @org.jspecify.annotations.Nullable String note) {
        Map<String, Object> body = note == null ? Map.of("wrong", "PHONE") : Map.of("wrong", "PHONE", "note", note);
        return post(as(Town.CLAIRE_REFERRER), "/places/" + place + "/reports", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> toHandle(String subject) {
        return as(subject).get("/reports").then().statusCode(200).extract().path("id");
    }
}
