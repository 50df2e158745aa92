package fr.passerelle.account;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.passerelle.account.House.Own;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody asks to join a team; a manager of its organisation, and nobody else, lets them in. */
@QuarkusTest
class JoinRequestTest {

    @Inject
    House house;

    @Inject
    Newcomers newcomers;

    @Inject
    TestDatabase database;

    private Own own;
    private String camille;

    @BeforeEach
    void an_organisation_and_somebody_new() {
        own = house.open("Maison " + UUID.randomUUID());
        camille = newcomers.stranger();
    }

    @Test
    void is_asked_seen_by_the_manager_and_approved() {
        String id = house.askToJoin(camille, own.team(), "REFERRER")
                .then()
                .statusCode(201)
                .body("status", equalTo("ASKED"))
                .extract()
                .path("id");
        as(camille).get("/me").then().body("memberships", empty()).body("permissions", empty());
        as(own.manager())
                .get("/organisations/" + own.organisation() + "/join-requests")
                .then()
                .statusCode(200)
                .body("id", contains(id))
                .body("displayName", contains(camille))
                .body("namesake", contains(false));
        as(own.manager()).post("/join-requests/" + id + "/approve").then().statusCode(204);
        as(camille)
                .get("/me")
                .then()
                .body("memberships.teamId", contains(own.team().toString()));
        as(camille).get("/my-requests").then().body("joinRequests.status", contains("APPROVED"));
        as(own.manager())
                .post("/join-requests/" + id + "/refuse")
                .then()
                .statusCode(409)
                .body("currentStatus", equalTo("APPROVED"));
        assertThat(house.trail(own.organisation())).containsExactly("JOIN_ASKED", "JOIN_APPROVED", "MEMBERSHIP_BEGUN");
    }

    @Test
    void refused_it_gives_nothing_and_may_be_asked_again() {
        String id = house.askToJoin(camille, own.team(), "REFERRER").path("id");
        as(own.manager()).post("/join-requests/" + id + "/refuse").then().statusCode(204);
        as(camille).get("/me").then().body("memberships", empty());
        as(camille).get("/my-requests").then().body("joinRequests.status", contains("REFUSED"));
        house.askToJoin(camille, own.team(), "MEDIATOR").then().statusCode(201);
    }

    @Test
    void the_same_wish_twice_is_one_and_another_role_meanwhile_is_told() {
        String id = house.askToJoin(camille, own.team(), "REFERRER").path("id");
        house.askToJoin(camille, own.team(), "REFERRER").then().statusCode(201).body("id", equalTo(id));
        house.askToJoin(camille, own.team(), "MEDIATOR").then().statusCode(409);
        as(camille).post("/join-requests/" + id + "/withdraw").then().statusCode(204);
        as(camille).post("/join-requests/" + id + "/withdraw").then().statusCode(204);
        house.askToJoin(camille, own.team(), "MEDIATOR").then().statusCode(201);
        as(own.manager())
                .post("/join-requests/" + id + "/approve")
                .then()
                .statusCode(409)
                .body("currentStatus", equalTo("WITHDRAWN"));
    }

    @Test
    void three_wait_at_once_and_no_more() {
        for (int i = 0; i < JoinRequests.AT_ONCE; i++) {
            house.askToJoin(camille, newcomers.teamOf(own.organisation(), "Équipe " + i), "REFERRER")
                    .then()
                    .statusCode(201);
        }
        house.askToJoin(camille, own.team(), "REFERRER").then().statusCode(429);
    }

    @Test
    void two_people_of_one_name_are_told_apart() {
        String there = newcomers.memberOf(own.team(), "MEDIATOR");
        house.askToJoin(camille, own.team(), "REFERRER").then().statusCode(201);
        database.run(
                "update member set display_name = 'Camille Sanséquipe', email = subject || '@exemple.invalid'"
                        + " where subject in (?, ?)",
                camille,
                there);
        as(own.manager())
                .get("/organisations/" + own.organisation() + "/join-requests")
                .then()
                .body("namesake", contains(true))
                .body("email", contains(camille + "@exemple.invalid"));
    }

    @Test
    void an_address_of_the_organisation_opens_nothing() {
        house.askToJoin(camille, own.team(), "REFERRER").then().statusCode(201);
        database.run(
                "update member set email = 'camille@' || ? where subject = ?",
                own.organisation() + ".invalid",
                camille);
        as(camille).get("/me").then().body("memberships", empty()).body("permissions", empty());
    }

    @Test
    void nobody_approves_themself_while_somebody_else_could() {
        String id = house.askToJoin(own.manager(), own.team(), "MEDIATOR").path("id");
        String second = newcomers.managerOf(own.organisation());
        as(own.manager())
                .post("/join-requests/" + id + "/approve")
                .then()
                .statusCode(403)
                .body("type", endsWith("/own-case"));
        as(own.manager()).get("/me").then().body("permissions", not(hasItem("read-referrals")));
        as(second).post("/join-requests/" + id + "/approve").then().statusCode(204);
        as(own.manager()).get("/me").then().body("permissions", hasItem("read-referrals"));
    }

    @Test
    void the_only_manager_may_and_the_trail_shows_it() {
        String id = house.askToJoin(own.manager(), own.team(), "MEDIATOR").path("id");
        as(own.manager()).post("/join-requests/" + id + "/approve").then().statusCode(204);
        assertThat(database.column(
                        "select action from account_entry where organisation_id = ? and actor_id = about_member_id"
                                + " and action = 'MEMBERSHIP_BEGUN'",
                        own.organisation()))
                .hasSize(1);
    }

    @Test
    void the_manager_of_another_organisation_neither_sees_nor_decides() {
        Own other = house.open("Autre maison");
        String id = house.askToJoin(camille, own.team(), "REFERRER").path("id");
        as(other.manager())
                .get("/organisations/" + own.organisation() + "/join-requests")
                .then()
                .statusCode(404);
        as(other.manager()).post("/join-requests/" + id + "/approve").then().statusCode(404);
        as(other.manager()).post("/join-requests/" + id + "/refuse").then().statusCode(404);
        as(other.manager()).post("/join-requests/" + id + "/withdraw").then().statusCode(404);
        as(newcomers.stranger())
                .post("/join-requests/" + id + "/withdraw")
                .then()
                .statusCode(404);
    }

    @Test
    void other_roles_and_a_former_manager_decide_nothing() {
        String id = house.askToJoin(camille, own.team(), "REFERRER").path("id");
        String former = newcomers.managerOf(own.organisation());
        database.run(
                "update appointment_to_office set ended_on = current_date where member_id = ?", house.member(former));
        String colleague = newcomers.memberOf(own.team(), "MEDIATOR");
        for (String subject :
                new String[] {camille, former, colleague, Town.PAUL_COORDINATOR, Town.ADMIN, Town.AUDITOR}) {
            as(subject).post("/join-requests/" + id + "/approve").then().statusCode(403);
            as(subject)
                    .get("/organisations/" + own.organisation() + "/join-requests")
                    .then()
                    .statusCode(403);
        }
        anonymous().post("/join-requests/" + id + "/approve").then().statusCode(401);
        anonymous().get("/my-requests").then().statusCode(401);
        as(newcomers.stranger()).get("/my-requests").then().statusCode(200).body("joinRequests", empty());
    }

    @Test
    void a_wish_for_an_office_or_an_unknown_team_is_none() {
        house.askToJoin(camille, own.team(), "ORGANISATION_MANAGER")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("role"));
        house.askToJoin(camille, UUID.randomUUID(), "REFERRER")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("teamId"));
    }

    @Test
    void a_team_is_found_by_what_others_see_of_it() {
        as(camille)
                .queryParam("q", "saint-AUBIN")
                .get("/teams")
                .then()
                .statusCode(200)
                .body("id", hasItem(Town.SOCIAL_TEAM.toString()));
        as(camille)
                .queryParam("q", "departemental")
                .get("/teams")
                .then()
                .body("id", hasItem(Town.SOCIAL_TEAM.toString()));
        as(camille)
                .queryParam("q", "tilleuls")
                .get("/teams")
                .then()
                .body("id", not(hasItem(Town.DISCREET_TEAM.toString())));
        as(camille)
                .queryParam("q", "social associatif")
                .get("/teams")
                .then()
                .body("find { it.id == '" + Town.DISCREET_TEAM + "' }.name", equalTo("Service social associatif"))
                .body(
                        "find { it.id == '" + Town.DISCREET_TEAM + "' }.organisationName",
                        equalTo("Service social associatif"));
        as(camille).queryParam("q", "%%%").get("/teams").then().body("$", empty());
        as(camille).queryParam("q", "ab").get("/teams").then().statusCode(400);
        anonymous().queryParam("q", "saint").get("/teams").then().statusCode(401);
    }
}
