package fr.passerelle.account;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.newKey;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import fr.passerelle.account.House.Own;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A code lets one person in, once, into what its maker may open. */
@QuarkusTest
class InvitationTest {

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
        own = house.open("Organisation");
        camille = newcomers.stranger();
    }

    @Test
    void the_manager_gets_a_code_once_and_a_retry_gets_the_same() {
        String key = newKey();
        Response first = house.invite(own.manager(), own, "MEDIATOR", key);
        first.then()
                .statusCode(201)
                .body("code", matchesPattern("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}"))
                .body("status", equalTo("OPEN"));
        Response again = house.invite(own.manager(), own, "MEDIATOR", key);
        assertThat((String) again.path("code")).isEqualTo(first.path("code"));
        assertThat((String) again.path("id")).isEqualTo(first.path("id"));
        as(own.manager())
                .get("/organisations/" + own.organisation() + "/invitations")
                .then()
                .statusCode(200)
                .body("id", contains((String) first.path("id")))
                .body("$", everyItem(not(hasKey("code"))));
        house.invite(own.manager(), own, "REFERRER", key)
                .then()
                .statusCode(422)
                .body("type", endsWith("/idempotency-key-reused"));
        assertThat(house.trail(own.organisation())).containsExactly("INVITATION_CREATED");
    }

    @Test
    void the_code_is_kept_nowhere() {
        String code = house.codeFor(own, "MEDIATOR");
        String signs = code.replace("-", "");
        for (String table : new String[] {"invitation", "account_entry", "join_request", "idempotent_answer"}) {
            assertThat(database.column("select cast(t as text) from " + table + " t"))
                    .noneMatch(row -> String.valueOf(row).contains(signs)
                            || String.valueOf(row).contains(code));
        }
    }

    @Test
    void a_key_is_needed() {
        post(
                        as(own.manager()),
                        "/organisations/" + own.organisation() + "/invitations",
                        Map.of("role", "ORGANISATION_MANAGER", "label", "Camille"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("Idempotency-Key"));
    }

    @Test
    void who_has_it_sees_what_it_opens_and_comes_in_from_the_next_request_on() {
        String code = house.codeFor(own, "MEDIATOR");
        post(as(camille), "/invitations/preview", Map.of("code", code))
                .then()
                .statusCode(200)
                .body("label", equalTo("Camille, à l'accueil"))
                .body("teamName", equalTo("Organisation équipe"))
                .body("invitedByName", equalTo("Membre " + own.manager()));
        as(camille).get("/me").then().body("memberships", empty());
        house.accept(camille, code.toLowerCase(java.util.Locale.ROOT).replace('-', ' '))
                .then()
                .statusCode(200)
                .body("role", equalTo("MEDIATOR"));
        as(camille)
                .get("/me")
                .then()
                .body("memberships.teamId", contains(own.team().toString()))
                .body("memberships[0].roles", contains("MEDIATOR"))
                .body("permissions", hasItem("handle-referrals"));
        as(camille).get("/my-requests").then().body("joinRequests.status", contains("APPROVED"));
        as(own.manager())
                .get("/organisations/" + own.organisation() + "/invitations")
                .then()
                .body("status", contains("USED"))
                .body("usedByName", contains(camille));
        assertThat(house.trail(own.organisation()))
                .containsExactly("INVITATION_CREATED", "INVITATION_ACCEPTED", "MEMBERSHIP_BEGUN");
    }

    @Test
    void forwarded_to_somebody_else_it_opens_nothing_any_more() {
        String code = house.codeFor(own, "REFERRER");
        house.accept(camille, code).then().statusCode(200);
        house.accept(camille, code).then().statusCode(200);
        String other = newcomers.stranger();
        house.accept(other, code)
                .then()
                .statusCode(409)
                .body("type", endsWith("/invitation-over"))
                .body("currentStatus", equalTo("USED"));
        as(other).get("/me").then().body("memberships", empty()).body("$", not(hasKey("memberId")));
    }

    @Test
    void after_fourteen_days_it_opens_nothing() {
        Response made = house.invite(own, "MEDIATOR");
        String code = made.path("code");
        UUID id = UUID.fromString(made.path("id"));
        assertThat(database.column(
                        "select expires_at - created_at = interval '14 days' from invitation where id = ?", id))
                .containsExactly(true);
        database.run("update invitation set expires_at = now() where id = ?", id);
        house.accept(camille, code).then().statusCode(409).body("currentStatus", equalTo("EXPIRED"));
    }

    @Test
    void withdrawn_it_opens_nothing_and_used_it_cannot_be_withdrawn() {
        Response made = house.invite(own, "MEDIATOR");
        String path = "/invitations/" + made.path("id") + "/withdraw";
        as(own.manager()).post(path).then().statusCode(204);
        as(own.manager()).post(path).then().statusCode(204);
        house.accept(camille, made.path("code")).then().statusCode(409).body("currentStatus", equalTo("WITHDRAWN"));
        Response used = house.invite(own, "MEDIATOR");
        house.accept(camille, used.path("code")).then().statusCode(200);
        as(own.manager())
                .post("/invitations/" + used.path("id") + "/withdraw")
                .then()
                .statusCode(409)
                .body("currentStatus", equalTo("USED"));
    }

    @Test
    void a_manager_who_was_removed_leaves_no_door_open() {
        String second = newcomers.managerOf(own.organisation());
        String code = house.invite(second, own, "MEDIATOR", newKey()).path("code");
        as(own.manager())
                .post("/organisations/" + own.organisation() + "/managers/" + Town.member(second) + "/end")
                .then()
                .statusCode(204);
        house.accept(camille, code).then().statusCode(409).body("currentStatus", equalTo("WITHDRAWN"));
    }

    @Test
    void a_wrong_code_opens_nothing_and_guessing_is_stopped() {
        for (int i = 0; i < CodeTries.PER_HOUR; i++) {
            house.accept(camille, "K7DM-3XRA-9PQ" + i % 10)
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("/code-unknown"))
                    .body("errors[0].field", equalTo("code"));
        }
        String code = house.codeFor(own, "MEDIATOR");
        house.accept(camille, code).then().statusCode(429);
        post(as(camille), "/invitations/preview", Map.of("code", code)).then().statusCode(429);
        house.accept(newcomers.stranger(), code).then().statusCode(200);
    }

    @Test
    void another_manager_may_be_invited_and_manages_from_the_next_request_on() {
        house.accept(camille, house.codeFor(own, "ORGANISATION_MANAGER")).then().statusCode(200);
        as(camille)
                .get("/organisations/" + own.organisation() + "/staff")
                .then()
                .statusCode(200);
        as(camille).get("/me").then().body("memberships", empty()).body("permissions", not(hasItem("read-referrals")));
    }

    @Test
    void nobody_lets_themself_in_while_somebody_else_could() {
        newcomers.managerOf(own.organisation());
        house.accept(own.manager(), house.codeFor(own, "MEDIATOR"))
                .then()
                .statusCode(403)
                .body("type", endsWith("/own-case"));
        Own small = house.open("Petite association");
        house.accept(small.manager(), house.codeFor(small, "MEDIATOR")).then().statusCode(200);
    }

    @Test
    void who_is_there_already_is_told_and_the_code_is_kept_for_another() {
        String julien = newcomers.memberOf(own.team(), "MEDIATOR");
        String code = house.codeFor(own, "MEDIATOR");
        house.accept(julien, code).then().statusCode(409).body("type", endsWith("/already-done"));
        house.accept(camille, code).then().statusCode(200);
    }

    @Test
    void only_into_what_one_manages() {
        Own other = house.open("Autre organisation");
        for (String nobody : new String[] {other.manager(), own.manager() + "-twin"}) {
            int expected = nobody.equals(other.manager()) ? 404 : 403;
            house.invite(nobody, own, "MEDIATOR", newKey()).then().statusCode(expected);
            as(nobody)
                    .get("/organisations/" + own.organisation() + "/invitations")
                    .then()
                    .statusCode(expected);
        }
        post(
                        as(own.manager()).header("Idempotency-Key", newKey()),
                        "/organisations/" + own.organisation() + "/invitations",
                        Map.of("role", "MEDIATOR", "teamId", other.team(), "label", "Camille"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("teamId"));
        String id = house.invite(own, "MEDIATOR").path("id");
        as(other.manager()).post("/invitations/" + id + "/withdraw").then().statusCode(404);
        as(Town.ADMIN).post("/invitations/" + id + "/withdraw").then().statusCode(404);
    }

    @Test
    void no_office_of_another_kind_can_be_given_away() {
        for (String role : new String[] {"COORDINATOR", "PLATFORM_ADMIN", "AUDITOR"}) {
            house.invite(own, role).then().statusCode(400).body("errors[0].field", equalTo("role"));
        }
    }

    @Test
    void other_roles_invite_nobody_and_nobody_comes_in_unknown() {
        for (String subject : new String[] {
            Town.CLAIRE_REFERRER,
            Town.JULIEN_MEDIATOR,
            Town.PAUL_COORDINATOR,
            Town.ADMIN,
            Town.AUDITOR,
            Town.FORMER_MEMBER,
            Town.NOBODY_YET
        }) {
            house.invite(subject, own, "MEDIATOR", newKey()).then().statusCode(403);
        }
        anonymous()
                .get("/organisations/" + own.organisation() + "/invitations")
                .then()
                .statusCode(401);
        post(anonymous(), "/invitations/accept", Map.of("code", "K7DM-3XRA-9PQT"))
                .then()
                .statusCode(401);
    }
}
