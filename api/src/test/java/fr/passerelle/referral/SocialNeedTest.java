package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.command;
import static fr.passerelle.testing.Api.newKey;
import static fr.passerelle.testing.Api.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The reverse referral: a social need behind the digital one goes to a social service, with the same life cycle. */
@QuarkusTest
class SocialNeedTest {

    @Inject
    Stage stage;

    @Test
    void sent_back_accepted_closed_by_the_social_service_and_the_first_closes_as_referred_elsewhere() {
        String first = stage.referral(ReferralStatus.IN_PROGRESS);
        stage.meeting(first);
        String need = command(
                        Town.JULIEN_MEDIATOR, first, "refer-onward", Map.of("orientationType", "SOCIAL_FOLLOW_UP"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        close(Town.JULIEN_MEDIATOR, first, need)
                .then()
                .statusCode(422)
                .body("errors.field", contains("onwardReferralId"));
        Drafts.send(Town.JULIEN_MEDIATOR, need, Town.SOCIAL_PLACE).then().statusCode(200);
        socialServiceHelps(need);
        as(Town.JULIEN_MEDIATOR)
                .get("/referrals/" + need)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("outcome", equalTo("RIGHT_OPENED"));
        close(Town.JULIEN_MEDIATOR, first, need)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("REFERRED_ELSEWHERE"))
                .body("onwardReferralId", equalTo(need));
    }

    @Test
    void a_mediator_sends_a_social_need_without_any_referral_before_it() {
        Map<String, Object> need = new HashMap<>(Drafts.A_NEED);
        need.put("orientationType", "SOCIAL_FOLLOW_UP");
        String id = post(as(Town.JULIEN_MEDIATOR).header("Idempotency-Key", newKey()), "/referrals", need)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Drafts.send(Town.JULIEN_MEDIATOR, id, Town.SOCIAL_PLACE).then().statusCode(200);
        socialServiceHelps(id);
        as(Town.JULIEN_MEDIATOR).get("/referrals/" + id).then().body("delivered", equalTo(true));
    }

    @Test
    void another_place_neither_sends_it_back_nor_answers_it() {
        String first = stage.referral(ReferralStatus.IN_PROGRESS);
        command(Town.AMINA_OTHER_MEDIATOR, first, "refer-onward", Map.of("orientationType", "SOCIAL_FOLLOW_UP"))
                .then()
                .statusCode(404);
        String need = command(
                        Town.JULIEN_MEDIATOR, first, "refer-onward", Map.of("orientationType", "SOCIAL_FOLLOW_UP"))
                .path("id");
        Drafts.send(Town.JULIEN_MEDIATOR, need, Town.SOCIAL_PLACE).then().statusCode(200);
        command(Town.JULIEN_MEDIATOR, need, "accept", Map.of()).then().statusCode(403);
        command(Town.KARIM_OTHER_REFERRER, need, "accept", Map.of()).then().statusCode(404);
    }

    private static void socialServiceHelps(String need) {
        command(Town.CLAIRE_REFERRER, need, "accept", Map.of()).then().statusCode(200);
        command(Town.CLAIRE_REFERRER, need, "start", Map.of("firstContactOn", Drafts.today()))
                .then()
                .statusCode(200);
        command(Town.CLAIRE_REFERRER, need, "close", Map.of("outcome", "RIGHT_OPENED"))
                .then()
                .statusCode(200);
    }

    private static Response close(String subject, String first, String need) {
        return command(subject, first, "close", Map.of("outcome", "REFERRED_ELSEWHERE", "onwardReferralId", need));
    }
}
