package fr.passerelle.account;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.passerelle.account.House.Own;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation's teams and managers, for its managers alone. */
@QuarkusTest
class StaffTest {

    @Inject
    House house;

    @Inject
    Newcomers newcomers;

    @Inject
    TestDatabase database;

    private Own own;

    @BeforeEach
    void an_organisation() {
        own = house.open("Communauté");
    }

    @Test
    void the_manager_sees_teams_places_members_and_managers_and_no_former_member() {
        newcomers.memberOf(own.team(), "MEDIATOR");
        newcomers.leave(newcomers.memberOf(own.team(), "REFERRER"));
        newcomers.managerOf(own.organisation());
        as(own.manager())
                .get("/organisations/" + own.organisation() + "/staff")
                .then()
                .statusCode(200)
                .body("organisationName", equalTo("Communauté"))
                .body("managers.you", containsInAnyOrder(true, false))
                .body("teams.name", contains("Communauté équipe"))
                .body("teams[0].places", contains("Nouveau lieu"))
                .body("teams[0].members.role", contains("MEDIATOR"));
    }

    @Test
    void nobody_else_sees_it() {
        String path = "/organisations/" + own.organisation() + "/staff";
        String member = newcomers.memberOf(own.team(), "MEDIATOR");
        as(house.open("Autre").manager()).get(path).then().statusCode(404);
        for (String subject : new String[] {
            member, Town.PAUL_COORDINATOR, Town.ADMIN, Town.AUDITOR, Town.NOBODY_YET, Town.FORMER_MEMBER
        }) {
            as(subject).get(path).then().statusCode(403);
        }
        anonymous().get(path).then().statusCode(401);
        as(own.manager())
                .get("/organisations/" + UUID.randomUUID() + "/staff")
                .then()
                .statusCode(404);
    }

    @Test
    void a_team_begins_and_is_renamed_under_a_name_of_its_own() {
        create(own.manager(), "Hébergement", "Service social associatif")
                .then()
                .statusCode(201)
                .body("teams.find { it.name == 'Hébergement' }.publicLabel", equalTo("Service social associatif"));
        create(own.manager(), " hébergement ", null).then().statusCode(400).body("errors[0].field", equalTo("name"));
        change(own.manager(), own.team(), "Accueil", null)
                .then()
                .statusCode(200)
                .body("teams.name", containsInAnyOrder("Accueil", "Hébergement"));
        change(own.manager(), own.team(), "HÉBERGEMENT", null).then().statusCode(400);
        change(own.manager(), own.team(), "ACCUEIL", "  ").then().statusCode(200);
        assertThat(house.trail(own.organisation())).containsExactly("TEAM_CREATED", "TEAM_CHANGED", "TEAM_CHANGED");
    }

    @Test
    void only_in_ones_own_organisation() {
        Own other = house.open("Autre");
        create(other.manager(), "Intruse", null).then().statusCode(404);
        change(other.manager(), own.team(), "Intruse", null).then().statusCode(404);
        create(Town.CLAIRE_REFERRER, "Intruse", null).then().statusCode(403);
        change(Town.PAUL_COORDINATOR, own.team(), "Intruse", null).then().statusCode(403);
    }

    @Test
    void a_colleague_becomes_manager_and_a_stranger_does_not() {
        String julien = newcomers.memberOf(own.team(), "MEDIATOR");
        appoint(own.manager(), house.member(julien)).then().statusCode(204);
        as(julien).get("/me").then().body("permissions", hasItem("manage-organisation"));
        appoint(own.manager(), house.member(julien)).then().statusCode(409);
        for (UUID stranger : new UUID[] {Town.member(Town.CLAIRE_REFERRER), UUID.randomUUID()}) {
            appoint(own.manager(), stranger).then().statusCode(400).body("errors[0].field", equalTo("memberId"));
        }
        assertThat(house.trail(own.organisation())).containsExactly("OFFICE_BEGUN");
    }

    @Test
    void the_last_manager_cannot_be_removed_not_even_by_themself() {
        endManager(own.manager(), own.manager()).then().statusCode(409).body("type", endsWith("/last-manager"));
        String second = newcomers.managerOf(own.organisation());
        endManager(own.manager(), own.manager()).then().statusCode(204);
        as(own.manager()).get("/me").then().body("permissions", not(hasItem("manage-organisation")));
        as(own.manager())
                .get("/organisations/" + own.organisation() + "/staff")
                .then()
                .statusCode(403);
        endManager(second, second).then().statusCode(409);
        endManager(second, own.manager()).then().statusCode(404);
    }

    @Test
    void offices_of_another_organisation_are_out_of_reach() {
        Own other = house.open("Autre");
        String julien = newcomers.memberOf(own.team(), "MEDIATOR");
        appoint(other.manager(), house.member(julien)).then().statusCode(404);
        appoint(julien, house.member(julien)).then().statusCode(403);
        newcomers.managerOf(own.organisation());
        endManager(other.manager(), own.manager()).then().statusCode(404);
        endManager(Town.ADMIN, own.manager()).then().statusCode(403);
    }

    private Response create(String by, String name, @Nullable String label) {
        return post(as(by), "/organisations/" + own.organisation() + "/teams", team(name, label));
    }

    private static Response change(String by, UUID team, String name, @Nullable String label) {
        return post(as(by), "/teams/" + team + "/change", team(name, label));
    }

    private static Map<String, Object> team(String name, @Nullable String label) {
        Map<String, Object> body = new HashMap<>(Map.of("name", name));
        if (label != null) {
            body.put("publicLabel", label);
        }
        return body;
    }

    private Response appoint(String by, UUID member) {
        return post(as(by), "/organisations/" + own.organisation() + "/managers", Map.of("memberId", member));
    }

    private Response endManager(String by, String manager) {
        return as(by).post("/organisations/" + own.organisation() + "/managers/" + house.member(manager) + "/end");
    }
}
