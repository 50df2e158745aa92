package fr.passerelle.account;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation asks to be part of the network; its territory's coordinator decides with what is there before their eyes. */
@QuarkusTest
class AdmissionTest {

    @Inject
    House house;

    @Inject
    Newcomers newcomers;

    @Inject
    TestDatabase database;

    private String camille;
    private String name;

    @BeforeEach
    void somebody_new_of_an_unknown_organisation() {
        camille = newcomers.stranger();
        name = "Association " + UUID.randomUUID();
    }

    @Test
    void admitted_the_asker_manages_it_and_is_in_its_first_team() {
        String id = ask(camille, name, null, "MEDIATOR")
                .then()
                .statusCode(201)
                .body("territoryName", equalTo("Pays d'essai"))
                .extract()
                .path("id");
        as(Town.PAUL_COORDINATOR)
                .get("/admissions")
                .then()
                .statusCode(200)
                .body("find { it.admission.id == '" + id + "' }.contactName", equalTo(camille))
                .body("find { it.admission.id == '" + id + "' }.alike", empty());
        admit(Town.PAUL_COORDINATOR, id, null, false).then().statusCode(204);
        as(camille)
                .get("/me")
                .then()
                .body("memberships.teamName", contains("Première équipe"))
                .body("memberships[0].roles", contains("MEDIATOR"))
                .body("offices.organisationName", contains(name))
                .body("permissions", hasItem("manage-organisation"));
        as(camille).get("/my-requests").then().body("admissions.status", contains("ADMITTED"));
        admit(Town.PAUL_COORDINATOR, id, null, false).then().statusCode(409).body("currentStatus", equalTo("ADMITTED"));
        assertThat(database.column(
                        "select action from account_entry where subject_id = ? order by id", UUID.fromString(id)))
                .containsExactly(
                        "ADMISSION_ASKED", "ADMISSION_ADMITTED", "OFFICE_BEGUN", "TEAM_CREATED", "MEMBERSHIP_BEGUN");
    }

    @Test
    void without_a_role_the_asker_is_manager_only() {
        String id = ask(camille, name, null, null).path("id");
        admit(Town.PAUL_COORDINATOR, id, null, false).then().statusCode(204);
        as(camille).get("/me").then().body("memberships", empty()).body("permissions", not(hasItem("read-referrals")));
    }

    @Test
    void refused_with_a_reason_the_asker_reads_it() {
        String id = ask(camille, name, null, null).path("id");
        refuse(Town.PAUL_COORDINATOR, id, "NOT_ENOUGH_INFORMATION").then().statusCode(204);
        as(camille)
                .get("/my-requests")
                .then()
                .body("admissions.status", contains("REFUSED"))
                .body("admissions.reason", contains("NOT_ENOUGH_INFORMATION"));
        as(camille).get("/me").then().body("offices", empty());
        refuse(Town.PAUL_COORDINATOR, id, "ALREADY_REGISTERED").then().statusCode(409);
        as(camille).post("/admissions/" + id + "/withdraw").then().statusCode(409);
    }

    @Test
    void a_siret_is_checked_for_form_and_kept_as_digits() {
        ask(camille, name, "732 829 320 00075", null)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("siret"))
                .body("errors[0].message", equalTo("has a wrong digit: its check digit does not fit"));
        ask(camille, name, "732 829 320 00074", null).then().statusCode(201).body("siret", equalTo("73282932000074"));
    }

    @Test
    void one_with_the_same_siret_is_shown_and_never_made_twice() {
        UUID managed = organisation("Les Ateliers", "73282932000082", Town.OTHER_TERRITORY);
        newcomers.managerOf(managed);
        String id = ask(camille, name, "73282932000082", null).path("id");
        as(Town.PAUL_COORDINATOR)
                .get("/admissions")
                .then()
                .body("find { it.admission.id == '" + id + "' }.alike.id", contains(managed.toString()))
                .body("find { it.admission.id == '" + id + "' }.alike.sameSiret", contains(true))
                .body("find { it.admission.id == '" + id + "' }.alike.managed", contains(true));
        for (boolean evenIfAlike : new boolean[] {false, true}) {
            admit(Town.PAUL_COORDINATOR, id, null, evenIfAlike)
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/similar-organisation"));
        }
        admit(Town.PAUL_COORDINATOR, id, managed, false)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("organisationId"));
        as(camille).get("/me").then().body("offices", empty());
    }

    @Test
    void one_that_is_called_alike_is_shown_and_must_be_another_one_on_purpose() {
        UUID known = organisation(name.toUpperCase(java.util.Locale.FRENCH), null, Town.TERRITORY);
        String id = ask(camille, name + " ", null, null).path("id");
        as(Town.PAUL_COORDINATOR)
                .get("/admissions")
                .then()
                .body("find { it.admission.id == '" + id + "' }.alike.id", contains(known.toString()));
        admit(Town.PAUL_COORDINATOR, id, null, false).then().statusCode(409);
        admit(Town.PAUL_COORDINATOR, id, null, true).then().statusCode(204);
        as(camille).get("/me").then().body("offices.organisationId", not(hasItem(known.toString())));
    }

    @Test
    void one_that_nobody_manages_is_handed_over_but_not_the_referrals_of_those_in_it() {
        UUID known = organisation(name, "73282932000090", Town.TERRITORY);
        UUID team = newcomers.teamOf(known, "Première équipe");
        String id = ask(camille, name, "73282932000090", "MEDIATOR").path("id");
        newcomers.memberOf(team, "MEDIATOR");
        admit(Town.PAUL_COORDINATOR, id, known, false).then().statusCode(204);
        as(camille)
                .get("/me")
                .then()
                .body("offices.organisationId", contains(known.toString()))
                .body("memberships", empty());
        assertThat(database.column("select count(*) from organisation where siret = '73282932000090'"))
                .containsExactly(1L);
    }

    @Test
    void the_same_request_twice_is_one_and_three_wait_at_once() {
        String id = ask(camille, name, null, null).path("id");
        ask(camille, name, null, null).then().statusCode(201).body("id", equalTo(id));
        ask(camille, name + " deux", null, null).then().statusCode(201);
        ask(camille, name + " trois", null, null).then().statusCode(201);
        ask(camille, name + " quatre", null, null).then().statusCode(429);
        as(camille).post("/admissions/" + id + "/withdraw").then().statusCode(204);
        as(camille).post("/admissions/" + id + "/withdraw").then().statusCode(204);
        ask(camille, name + " quatre", null, null).then().statusCode(201);
        admit(Town.PAUL_COORDINATOR, id, null, false)
                .then()
                .statusCode(409)
                .body("currentStatus", equalTo("WITHDRAWN"));
    }

    @Test
    void another_territorys_coordinator_neither_sees_nor_decides_and_an_administrator_does() {
        String id = ask(camille, name, null, null).path("id");
        as(Town.OTHER_COORDINATOR).get("/admissions").then().body("admission.id", not(hasItem(id)));
        admit(Town.OTHER_COORDINATOR, id, null, false).then().statusCode(404);
        refuse(Town.OTHER_COORDINATOR, id, "OUTSIDE_TERRITORY").then().statusCode(404);
        as(Town.ADMIN).get("/admissions").then().body("admission.id", hasItem(id));
        admit(Town.ADMIN, id, null, false).then().statusCode(204);
    }

    @Test
    void nobody_admits_their_own_organisation() {
        String id = ask(Town.PAUL_COORDINATOR, name, null, "MEDIATOR").path("id");
        admit(Town.PAUL_COORDINATOR, id, null, false).then().statusCode(403).body("type", endsWith("/own-case"));
        refuse(Town.ADMIN, id, "NOT_CONCERNED").then().statusCode(204);
    }

    @Test
    void other_roles_decide_nothing_and_withdraw_only_their_own() {
        String id = ask(camille, name, null, null).path("id");
        for (String subject : List.of(
                camille,
                Town.CLAIRE_REFERRER,
                Town.JULIEN_MEDIATOR,
                Town.HELENE_MANAGER,
                Town.AUDITOR,
                Town.FORMER_MEMBER)) {
            as(subject).get("/admissions").then().statusCode(403);
            admit(subject, id, null, false).then().statusCode(403);
            refuse(subject, id, "NOT_CONCERNED").then().statusCode(403);
        }
        as(Town.CLAIRE_REFERRER).post("/admissions/" + id + "/withdraw").then().statusCode(404);
        as(newcomers.stranger()).post("/admissions/" + id + "/withdraw").then().statusCode(404);
        anonymous().get("/admissions").then().statusCode(401);
        post(anonymous(), "/admissions", body(name, null, null)).then().statusCode(401);
    }

    @Test
    void what_is_missing_or_wrong_is_named() {
        Map<String, Object> body = body(" ", null, "COORDINATOR");
        post(as(camille), "/admissions", body).then().statusCode(400).body("errors.field", hasItem("name"));
        ask(camille, name, null, "COORDINATOR").then().statusCode(400).body("errors[0].field", equalTo("role"));
        Map<String, Object> nowhere = body(name, null, null);
        nowhere.put("communeCode", "99999");
        post(as(camille), "/admissions", nowhere)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("communeCode"));
        Map<String, Object> strange = body(name, null, null);
        strange.put("kind", "une association");
        post(as(camille), "/admissions", strange).then().statusCode(400).body("errors[0].field", endsWith("kind"));
    }

    private static Response ask(String subject, String name, @Nullable String siret, @Nullable String role) {
        return post(as(subject), "/admissions", body(name, siret, role));
    }

    private static Map<String, Object> body(String name, @Nullable String siret, @Nullable String role) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "name", name,
                "kind", "ASSO",
                "communeCode", Town.COMMUNE,
                "why", "Nous tenons des ateliers.",
                "teamName", "Première équipe"));
        if (siret != null) {
            body.put("siret", siret);
        }
        if (role != null) {
            body.put("role", role);
        }
        return body;
    }

    private static Response admit(String by, String id, @Nullable UUID organisation, boolean evenIfAlike) {
        Map<String, Object> body = new HashMap<>(Map.of("boundBySecrecy", true, "evenIfAlike", evenIfAlike));
        if (organisation != null) {
            body.put("organisationId", organisation);
        }
        return post(as(by), "/admissions/" + id + "/admit", body);
    }

    private static Response refuse(String by, String id, String reason) {
        return post(as(by), "/admissions/" + id + "/refuse", Map.of("reason", reason));
    }

    private UUID organisation(String called, @Nullable String siret, String territory) {
        UUID id = newcomers.organisation(called, territory);
        database.run("update organisation set siret = ? where id = ?", siret, id);
        return id;
    }
}
