package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fr.passerelle.testing.Town;
import fr.passerelle.testing.Trail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same need again, and another need onward: linked drafts of their own. */
@QuarkusTest
class LinkedReferralTest {

    @Inject
    Stage stage;

    @Inject
    Trail trail;

    @ParameterizedTest
    @EnumSource(
            value = ReferralStatus.class,
            names = {"DECLINED", "EXPIRED", "CANCELLED", "CLOSED"})
    void what_ended_without_help_is_referred_again_as_a_new_draft_for_the_same_need(ReferralStatus status) {
        String id = stage.referral(status);
        stage.set(id, "urgent = true, procedure_body = 'CAF', procedure_topic = 'FAMILY_BENEFITS'");
        Response again = Verbs.ask(Town.CLAIRE_REFERRER, id, ReferralCommand.REFER_AGAIN, "\"1\"");
        String draft = again.path("id");
        again.then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/referrals/" + draft))
                .header("ETag", "\"1\"")
                .body("status", equalTo("DRAFT"))
                .body("previousReferralId", equalTo(id))
                .body("previousLink", equalTo("AGAIN"))
                .body("urgent", equalTo(true))
                .body("procedureBody", equalTo("CAF"))
                .body("procedureTopic", equalTo("FAMILY_BENEFITS"))
                .body("commune.code", equalTo(Town.COMMUNE))
                .body("$", not(hasKey("agreement")))
                .body("$", not(hasKey("person")))
                .body("$", not(hasKey("place")));
        as(Town.CLAIRE_REFERRER)
                .get("/referrals/" + id)
                .then()
                .header("ETag", "\"1\"")
                .body("status", equalTo(status.name()));
        assertThat(trail.of(id)).containsExactly("REFER_AGAIN", "READ");
        assertThat(trail.of(draft)).containsExactly("CREATE");
        Drafts.send(Town.CLAIRE_REFERRER, draft, Town.OTHER_PLACE).then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferralStatus.class,
            names = {"ACCEPTED", "IN_PROGRESS", "ON_HOLD"})
    void a_place_refers_onward_or_back_as_a_social_need_and_is_then_the_sender(ReferralStatus status) {
        String id = stage.referral(status);
        Response onward = Verbs.ask(Town.JULIEN_MEDIATOR, id, ReferralCommand.REFER_ONWARD, "\"1\"");
        String draft = onward.path("id");
        onward.then()
                .statusCode(201)
                .body("orientationType", equalTo("SOCIAL_FOLLOW_UP"))
                .body("previousLink", equalTo("ONWARD"))
                .body("sender.teamId", equalTo(Town.PLACE_TEAM.toString()));
        Drafts.send(Town.JULIEN_MEDIATOR, draft, Town.SOCIAL_PLACE).then().statusCode(200);
        Verbs.ask(Town.CLAIRE_REFERRER, draft, ReferralCommand.ACCEPT, "\"2\"")
                .then()
                .statusCode(200);
    }

    @Test
    void the_first_sender_does_not_learn_to_whom_the_place_refers_onward() {
        String id = stage.referral(ReferralStatus.ACCEPTED);
        String draft = Verbs.ask(Town.JULIEN_MEDIATOR, id, ReferralCommand.REFER_ONWARD, "\"1\"")
                .path("id");
        as(Town.CLAIRE_REFERRER).get("/referrals/" + draft).then().statusCode(404);
        Drafts.send(Town.JULIEN_MEDIATOR, draft, Town.OTHER_PLACE).then().statusCode(200);
        as(Town.CLAIRE_REFERRER).get("/referrals/" + draft).then().statusCode(404);
        as(Town.AMINA_OTHER_MEDIATOR).get("/referrals/" + draft).then().statusCode(200);
        as(Town.AMINA_OTHER_MEDIATOR).get("/referrals/" + id).then().statusCode(404);
    }

    @Test
    void the_place_that_declined_does_not_learn_where_the_person_went_next() {
        String id = stage.referral(ReferralStatus.DECLINED);
        String draft = Verbs.ask(Town.CLAIRE_REFERRER, id, ReferralCommand.REFER_AGAIN, "\"1\"")
                .path("id");
        Drafts.send(Town.CLAIRE_REFERRER, draft, Town.OTHER_PLACE).then().statusCode(200);
        as(Town.JULIEN_MEDIATOR).get("/referrals/" + draft).then().statusCode(404);
        assertThat(as(Town.JULIEN_MEDIATOR).get("/referrals/" + id).asString()).doesNotContain(draft);
        assertThat(as(Town.JULIEN_MEDIATOR).get("/referrals/" + id + "/history").asString())
                .doesNotContain(draft);
    }
}
