package fr.passerelle.account;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.account.House.Own;
import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a member is away, who answers meanwhile, and on which days nobody does. */
@QuarkusTest
class AbsenceTest {

    private static final LocalDate TODAY = LocalDate.now(Time.ZONE);

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
    void alone_one_is_told_on_how_many_days_nobody_answers() {
        away(julien, membership, 0, 9, null).then().statusCode(201).body("daysWithoutAnybody", equalTo(10));
        as(julien).get("/my-memberships").then().body("[0].absences.daysWithoutAnybody", contains(10));
    }

    @Test
    void with_a_colleague_only_the_days_count_on_which_both_are_away() {
        String thomas = newcomers.memberOf(own.team(), "MEDIATOR");
        away(thomas, house.membership(thomas, own.team()), 8, 20, null).then().body("daysWithoutAnybody", equalTo(0));
        away(julien, membership, 0, 9, house.member(thomas))
                .then()
                .statusCode(201)
                .body("takenOverByName", equalTo("Membre " + thomas))
                .body("daysWithoutAnybody", equalTo(2));
        as(own.manager())
                .get("/organisations/" + own.organisation() + "/staff")
                .then()
                .body(
                        "teams[0].members.find { it.displayName == 'Membre " + thomas
                                + "' }.absences[0].daysWithoutAnybody",
                        equalTo(2));
    }

    @Test
    void in_a_team_without_a_place_nobody_waits() {
        UUID inside = newcomers.teamOf(own.organisation(), "Sans lieu");
        String alone = newcomers.memberOf(inside, "REFERRER");
        away(alone, house.membership(alone, inside), 0, 3, null).then().body("daysWithoutAnybody", equalTo(0));
    }

    @Test
    void the_same_days_twice_are_one_absence_and_overlapping_ones_are_refused() {
        String id = away(julien, membership, 3, 5, null).path("id");
        away(julien, membership, 3, 5, null).then().statusCode(201).body("id", equalTo(id));
        away(julien, membership, 5, 8, null).then().statusCode(400).body("errors[0].field", equalTo("firstDay"));
        away(julien, membership, 6, 8, null).then().statusCode(201);
        assertThat(house.trail(own.organisation())).containsExactly("ABSENCE_ENTERED", "ABSENCE_ENTERED");
    }

    @Test
    void days_that_make_no_sense_are_refused() {
        away(julien, membership, 5, 4, null).then().statusCode(400).body("errors[0].field", equalTo("lastDay"));
        away(julien, membership, -5, -1, null).then().statusCode(400).body("errors[0].field", equalTo("lastDay"));
        away(julien, membership, 0, 800, null).then().statusCode(400).body("errors[0].field", equalTo("lastDay"));
        away(julien, membership, -2, 0, null).then().statusCode(201);
    }

    @Test
    void only_a_colleague_takes_over() {
        String former = newcomers.memberOf(own.team(), "MEDIATOR");
        newcomers.leave(former);
        for (UUID nobody : new UUID[] {
            house.member(julien), house.member(former), Town.member(Town.AMINA_OTHER_MEDIATOR), UUID.randomUUID()
        }) {
            away(julien, membership, 0, 1, nobody)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("takenOverBy"));
        }
    }

    @Test
    void the_manager_enters_and_withdraws_it_too() {
        String id = away(own.manager(), membership, 1, 2, null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(own.manager()).post("/absences/" + id + "/withdraw").then().statusCode(204);
        as(julien).get("/my-memberships").then().body("[0].absences", empty());
        as(julien).post("/absences/" + id + "/withdraw").then().statusCode(404);
        assertThat(house.trail(own.organisation())).containsExactly("ABSENCE_ENTERED", "ABSENCE_WITHDRAWN");
    }

    @Test
    void nobody_else_does() {
        Own other = house.open("Autre lieu");
        String colleague = newcomers.memberOf(own.team(), "MEDIATOR");
        String id = away(julien, membership, 1, 2, null).path("id");
        for (String subject : new String[] {colleague, other.manager(), Town.CLAIRE_REFERRER}) {
            away(subject, membership, 4, 5, null).then().statusCode(404);
            as(subject).post("/absences/" + id + "/withdraw").then().statusCode(404);
        }
        for (String subject : new String[] {Town.PAUL_COORDINATOR, Town.ADMIN, Town.FORMER_MEMBER}) {
            away(subject, membership, 4, 5, null).then().statusCode(403);
        }
        anonymous().post("/absences/" + id + "/withdraw").then().statusCode(401);
        as(Town.AUDITOR).get("/my-memberships").then().statusCode(403);
    }

    private static Response away(String by, UUID membership, int from, int to, @Nullable UUID takenOverBy) {
        Map<String, Object> body = new HashMap<>();
        body.put("firstDay", TODAY.plusDays(from).toString());
        body.put("lastDay", TODAY.plusDays(to).toString());
        if (takenOverBy != null) {
            body.put("takenOverBy", takenOverBy);
        }
        return post(as(by), "/memberships/" + membership + "/absences", body);
    }
}
