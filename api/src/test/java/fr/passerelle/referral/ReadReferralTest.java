package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fr.passerelle.testing.Town;
import fr.passerelle.testing.Trail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Readings and attempts: dated facts beside the status, which leave the ETag as it is. */
@QuarkusTest
class ReadReferralTest {

    @Inject
    Stage stage;

    @Inject
    Trail trail;

    @Test
    void the_first_reading_at_the_place_is_written_once_and_leaves_the_version() {
        String id = stage.referral(ReferralStatus.SENT);
        as(Town.CLAIRE_REFERRER)
                .get("/referrals/" + id)
                .then()
                .header("ETag", "\"1\"")
                .body("$", not(hasKey("firstReadAt")));
        String first = as(Town.JULIEN_MEDIATOR)
                .get("/referrals/" + id)
                .then()
                .header("ETag", "\"1\"")
                .body("firstReadAt", notNullValue())
                .extract()
                .path("firstReadAt");
        as(Town.JULIEN_MEDIATOR).get("/referrals/" + id).then().body("firstReadAt", equalTo(first));
        as(Town.CLAIRE_REFERRER)
                .get("/referrals/" + id)
                .then()
                .header("ETag", "\"1\"")
                .body("firstReadAt", equalTo(first));
        assertThat(trail.of(id)).containsExactly("READ", "FIRST_READ", "READ", "READ");
    }

    @Test
    void a_reading_of_another_team_is_no_first_reading() {
        String id = stage.referral(ReferralStatus.SENT);
        as(Town.AMINA_OTHER_MEDIATOR).get("/referrals/" + id).then().statusCode(404);
        assertThat(stage.field(id, "first_read_at")).isEqualTo("null");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferralStatus.class,
            names = {"SENT", "ACCEPTED", "IN_PROGRESS", "ON_HOLD"})
    void an_attempt_is_counted_and_leaves_the_version(ReferralStatus status) {
        String id = stage.referral(status);
        attempt(Town.JULIEN_MEDIATOR, id)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("attempts", equalTo(1))
                .body("status", equalTo(status.name()));
        as(Town.CLAIRE_REFERRER).get("/referrals/" + id).then().body("attempts", equalTo(1));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferralStatus.class,
            names = {"CLOSED", "DECLINED", "EXPIRED", "CANCELLED", "ENTERED_IN_ERROR"})
    void nobody_is_tried_for_a_referral_that_has_ended(ReferralStatus status) {
        String id = stage.referral(status);
        attempt(Town.JULIEN_MEDIATOR, id)
                .then()
                .statusCode(409)
                .body("currentStatus", equalTo(status.name()))
                .body("allowedCommands", equalTo(List.of()));
        as(Town.CLAIRE_REFERRER).get("/referrals/" + id).then().body("attempts", equalTo(0));
    }

    @Test
    void only_the_place_that_has_the_referral_records_attempts() {
        String id = stage.referral(ReferralStatus.ACCEPTED);
        attempt(Town.CLAIRE_REFERRER, id).then().statusCode(403);
        attempt(Town.AMINA_OTHER_MEDIATOR, id).then().statusCode(404);
        attempt(Town.PAUL_COORDINATOR, id).then().statusCode(403);
        as(Town.CLAIRE_REFERRER).get("/referrals/" + id).then().body("attempts", equalTo(0));
    }

    @Test
    void each_side_is_told_its_own_commands_and_names_of_its_own_team() {
        String id = stage.referral(ReferralStatus.ACCEPTED);
        as(Town.CLAIRE_REFERRER)
                .get("/referrals/" + id)
                .then()
                .body("sides", contains("SENDER"))
                .body("allowedCommands", contains("CANCEL", "INVALIDATE"));
        as(Town.JULIEN_MEDIATOR)
                .get("/referrals/" + id)
                .then()
                .body("sides", contains("RECEIVER"))
                .body("allowedCommands", contains("RECEIVE", "START", "HOLD", "CLOSE", "CANCEL", "REFER_ONWARD"));
        as(Town.CLAIRE_REFERRER)
                .get("/referrals/" + id + "/history")
                .then()
                .body("findAll { it.side == 'RECEIVER' }.member", not(hasItem("Membre julien")))
                .body("findAll { it.side == 'SENDER' }.member", hasItem("Membre claire"));
        as(Town.JULIEN_MEDIATOR)
                .get("/referrals/" + id + "/history")
                .then()
                .body("member", not(hasItem("Membre claire")))
                .body("member", hasItem("Membre julien"));
    }

    @Test
    void a_team_that_refers_to_its_own_place_stands_on_both_sides() {
        String id = stage.referral(
                ReferralStatus.SENT,
                new Stage.Course(
                        Town.PLACE_TEAM,
                        Town.member(Town.JULIEN_MEDIATOR),
                        Town.PLACE,
                        Town.PLACE_TEAM,
                        Town.TERRITORY));
        as(Town.JULIEN_MEDIATOR)
                .get("/referrals/" + id)
                .then()
                .body("sides", contains("SENDER", "RECEIVER"))
                .body("allowedCommands", contains("ACCEPT", "DECLINE", "RECEIVE", "CANCEL", "INVALIDATE"))
                .body("sender.team", equalTo("France Services"));
    }

    private static Response attempt(String subject, String id) {
        return post(
                as(subject),
                "/referrals/" + id + "/attempts",
                Map.of("channel", "PHONE", "reached", false, "happenedOn", Drafts.today()));
    }
}
