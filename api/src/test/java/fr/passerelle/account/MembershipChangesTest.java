package fr.passerelle.account;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.newKey;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.account.House.Own;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another role, and the end: at once, by the right person, and never by leaving an inbox empty unawares. */
@QuarkusTest
class MembershipChangesTest {

    @Inject
    House house;

    @Inject
    Newcomers newcomers;

    @Inject
    TestDatabase database;

    private Own own;
    private String julien;
    private UUID membership;

    @BeforeEach
    void a_place_with_one_mediator() {
        own = house.open("Lieu");
        julien = newcomers.memberOf(own.team(), "MEDIATOR");
        membership = house.membership(julien, own.team());
    }

    @Test
    void a_member_leaves_and_has_no_access_from_the_next_request_on() {
        newcomers.memberOf(own.team(), "MEDIATOR");
        as(julien).get("/my-memberships").then().statusCode(200).body("id", contains(membership.toString()));
        house.end(julien, membership, false).then().statusCode(204);
        as(julien).get("/me").then().body("memberships", empty()).body("permissions", empty());
        as(julien)
                .queryParam("side", "RECEIVER")
                .queryParam("pile", "NEEDS_ME")
                .get("/referrals")
                .then()
                .statusCode(403);
        house.end(julien, membership, false).then().statusCode(403);
        assertThat(house.trail(own.organisation())).containsExactly("MEMBERSHIP_ENDED");
    }

    @Test
    void who_left_may_come_back() {
        newcomers.memberOf(own.team(), "MEDIATOR");
        house.end(own.manager(), membership, false).then().statusCode(204);
        house.accept(julien, house.codeFor(own, "MEDIATOR")).then().statusCode(200);
        as(julien).get("/me").then().body("memberships[0].roles", contains("MEDIATOR"));
    }

    @Test
    void of_a_place_the_last_member_is_taken_off_only_when_it_is_meant_and_the_waiting_are_counted() {
        sendTo(own.place());
        sendTo(own.place());
        house.end(own.manager(), membership, false)
                .then()
                .statusCode(409)
                .body("type", endsWith("/last-member"))
                .body("waitingReferrals", equalTo(2));
        as(julien)
                .get("/me")
                .then()
                .body("memberships.teamId", contains(own.team().toString()));
        house.end(own.manager(), membership, true).then().statusCode(204);
        as(julien).get("/me").then().body("memberships", empty());
    }

    @Test
    void a_second_member_or_a_team_without_a_place_asks_for_nothing() {
        String second = newcomers.memberOf(own.team(), "REFERRER");
        house.end(own.manager(), membership, false).then().statusCode(204);
        house.end(second, house.membership(second, own.team()), false).then().statusCode(409);
        UUID inside = newcomers.teamOf(own.organisation(), "Sans lieu");
        String alone = newcomers.memberOf(inside, "REFERRER");
        house.end(alone, house.membership(alone, inside), false).then().statusCode(204);
    }

    @Test
    void of_two_last_members_who_leave_at_once_one_is_told() {
        String second = newcomers.memberOf(own.team(), "MEDIATOR");
        UUID other = house.membership(second, own.team());
        List<Integer> answers = Stream.of(
                        CompletableFuture.supplyAsync(() -> house.end(julien, membership, false)),
                        CompletableFuture.supplyAsync(() -> house.end(second, other, false)))
                .map(CompletableFuture::join)
                .map(Response::statusCode)
                .sorted()
                .toList();
        assertThat(answers).containsExactly(204, 409);
    }

    @Test
    void another_role_counts_from_the_next_request_on() {
        change(own.manager(), membership, "REFERRER").then().statusCode(204);
        as(julien).get("/me").then().body("memberships[0].roles", contains("REFERRER"));
        change(own.manager(), membership, "REFERRER").then().statusCode(204);
        newcomers.join(julien, own.team(), "MEDIATOR");
        change(own.manager(), membership, "MEDIATOR").then().statusCode(409);
        as(julien).get("/me").then().body("memberships[0].roles", containsInAnyOrder("REFERRER", "MEDIATOR"));
        change(own.manager(), membership, "COORDINATOR").then().statusCode(400);
        assertThat(house.trail(own.organisation())).containsExactly("MEMBERSHIP_CHANGED");
    }

    @Test
    void nobody_gives_themself_another_role() {
        change(julien, membership, "REFERRER").then().statusCode(403);
        newcomers.manage(julien, own.organisation());
        change(julien, membership, "REFERRER").then().statusCode(403).body("type", endsWith("/own-case"));
        house.end(julien, membership, true).then().statusCode(204);
    }

    @Test
    void neither_a_colleague_nor_another_organisations_manager_nor_an_office_ends_it() {
        Own other = house.open("Autre lieu");
        String colleague = newcomers.memberOf(own.team(), "MEDIATOR");
        house.end(colleague, membership, true).then().statusCode(404);
        house.end(other.manager(), membership, true).then().statusCode(404);
        change(other.manager(), membership, "REFERRER").then().statusCode(404);
        for (String subject : List.of(Town.PAUL_COORDINATOR, Town.ADMIN, Town.AUDITOR, Town.FORMER_MEMBER)) {
            house.end(subject, membership, true).then().statusCode(403);
        }
        post(anonymous(), "/memberships/" + membership + "/end", Map.of("evenIfLast", true))
                .then()
                .statusCode(401);
        house.end(own.manager(), UUID.randomUUID(), true).then().statusCode(404);
    }

    private static Response change(String by, UUID membership, String role) {
        return post(as(by), "/memberships/" + membership + "/change", Map.of("role", role));
    }

    private static void sendTo(UUID place) {
        String id = post(
                        as(Town.CLAIRE_REFERRER).header("Idempotency-Key", newKey()),
                        "/referrals",
                        Map.of(
                                "orientationType",
                                "DO_TOGETHER",
                                "needs",
                                List.of(),
                                "communeCode",
                                Town.COMMUNE,
                                "urgent",
                                false))
                .path("id");
        String today = LocalDate.now(fr.passerelle.platform.time.Time.ZONE).toString();
        post(
                        as(Town.CLAIRE_REFERRER).header("If-Match", "\"1\"").header("Idempotency-Key", newKey()),
                        "/referrals/" + id + "/send",
                        Map.of(
                                "placeId",
                                place,
                                "contactChannel",
                                "VIA_REFERRER",
                                "agreement",
                                Map.of("how", "ORAL", "givenOn", today, "placeId", place),
                                "person",
                                Map.of("callName", "Mme D.")))
                .then()
                .statusCode(200);
    }
}
