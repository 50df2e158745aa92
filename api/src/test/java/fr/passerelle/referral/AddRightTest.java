package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fr.passerelle.testing.Town;
import fr.passerelle.testing.Trail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The decision comes after the end, and the team that referred says what it brought. */
@QuarkusTest
class AddRightTest {

    @Inject
    Stage stage;

    @Inject
    Trail trail;

    private String filed;

    @BeforeEach
    void filed_and_waiting_for_a_decision() {
        filed = stage.referral(ReferralStatus.CLOSED);
        stage.set(filed, "outcome = 'FILED_AWAITING_DECISION'");
    }

    @Test
    void the_sender_adds_it_and_both_sides_read_it_beside_the_end_that_stays() {
        as(Town.CLAIRE_REFERRER).get("/referrals/" + filed).then().body("rightMayBeAdded", equalTo(true));
        add(Town.CLAIRE_REFERRER, filed, "RIGHT_OPENED")
                .statusCode(200)
                .body("laterRight.right", equalTo("RIGHT_OPENED"))
                .body("laterRight.on", equalTo(Drafts.today()))
                .body("status", equalTo("CLOSED"))
                .body("outcome", equalTo("FILED_AWAITING_DECISION"))
                .body("revision", equalTo(1));
        as(Town.JULIEN_MEDIATOR)
                .get("/referrals/" + filed)
                .then()
                .body("laterRight.right", equalTo("RIGHT_OPENED"))
                .body("rightMayBeAdded", equalTo(false));
        as(Town.CLAIRE_REFERRER)
                .get("/referrals/" + filed + "/history")
                .then()
                .body("find { it.action == 'ADD_RIGHT' }.detail.outcome", equalTo("RIGHT_OPENED"));
    }

    @Test
    void the_same_again_is_written_down_once_and_the_other_one_corrects_it() {
        add(Town.CLAIRE_REFERRER, filed, "RIGHT_OPENED").statusCode(200);
        add(Town.CLAIRE_REFERRER, filed, "RIGHT_OPENED").statusCode(200);
        assertThat(trail.of(filed).stream().filter("ADD_RIGHT"::equals)).hasSize(1);
        add(Town.CLAIRE_REFERRER, filed, "RIGHT_KEPT").statusCode(200).body("laterRight.right", equalTo("RIGHT_KEPT"));
        assertThat(trail.of(filed).stream().filter("ADD_RIGHT"::equals)).hasSize(2);
    }

    @Test
    void the_place_another_team_and_a_coordinator_do_not() {
        add(Town.JULIEN_MEDIATOR, filed, "RIGHT_OPENED").statusCode(403).body("type", endsWith("/not-your-side"));
        add(Town.KARIM_OTHER_REFERRER, filed, "RIGHT_OPENED").statusCode(404);
        add(Town.PAUL_COORDINATOR, filed, "RIGHT_OPENED").statusCode(403);
        as(Town.CLAIRE_REFERRER).get("/referrals/" + filed).then().body("$", not(hasKey("laterRight")));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
    void before_the_end_or_after_another_one_there_is_no_decision(ReferralStatus status) {
        String id = stage.referral(status);
        add(Town.CLAIRE_REFERRER, id, "RIGHT_OPENED").statusCode(409).body("type", endsWith("/command-not-allowed"));
    }

    @ParameterizedTest
    @EnumSource
    void it_is_added_to_help_that_said_no_right_itself(Outcome outcome) {
        boolean may = outcome.isDelivered() && outcome != Outcome.RIGHT_OPENED && outcome != Outcome.RIGHT_KEPT;
        stage.set(filed, "outcome = '" + outcome + "'");
        as(Town.CLAIRE_REFERRER).get("/referrals/" + filed).then().body("rightMayBeAdded", equalTo(may));
        ValidatableResponse answer =
                add(Town.CLAIRE_REFERRER, filed, "RIGHT_KEPT").statusCode(may ? 200 : 422);
        if (!may) {
            answer.body("errors.field", contains("right"));
        }
    }

    @Test
    void no_other_outcome_is_added_later() {
        add(Town.CLAIRE_REFERRER, filed, "EQUIPPED").statusCode(400);
    }

    private static ValidatableResponse add(String who, String id, String right) {
        return post(as(who), "/referrals/" + id + "/right", Map.of("right", right))
                .then();
    }
}
