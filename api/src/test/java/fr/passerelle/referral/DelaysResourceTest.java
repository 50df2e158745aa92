package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DelaysResourceTest {

    private static final String TERRITORY = "11";
    private static final String PATH = "/territories/" + TERRITORY + "/referral-delays";

    @Inject
    Newcomers newcomers;

    @Inject
    TestDatabase database;

    @Inject
    Stage stage;

    @Inject
    TerritoryDelayRows rows;

    private String coordinator;

    @BeforeEach
    void a_territory_that_chose_nothing() {
        newcomers.territory(TERRITORY);
        coordinator = newcomers.coordinatorOf(TERRITORY);
        forgetChoices();
    }

    @AfterEach
    void forgetChoices() {
        database.run("delete from referral_delays where territory_code = ?", TERRITORY);
        rows.forgetKnown();
    }

    @Test
    void a_territory_that_chose_nothing_has_the_delays_of_the_network() {
        as(coordinator)
                .get(PATH)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("chosen", equalTo(false))
                .body("answerDays", equalTo(2))
                .body("answerDaysUrgent", equalTo(1))
                .body("silentDays", equalTo(4))
                .body("coordinatorDays", equalTo(10))
                .body("expireDays", equalTo(30))
                .body("noContactDays", equalTo(10))
                .body("muteDays", equalTo(60))
                .body("askAfterDays", equalTo(30));
    }

    @Test
    void what_its_coordinator_chooses_holds_for_its_referrals_at_once_and_for_no_others() {
        Stage.Course here = new Stage.Course(
                Town.SOCIAL_TEAM, Town.member(Town.CLAIRE_REFERRER), Town.PLACE, Town.PLACE_TEAM, TERRITORY);
        String id = stage.referral(ReferralStatus.SENT, here);
        String elsewhere = stage.referral(ReferralStatus.SENT);
        stage.set(id, "sent_at = '2026-03-02T09:00Z'");
        stage.set(elsewhere, "sent_at = '2026-03-02T09:00Z'");
        replace(coordinator, "\"0\"", with("answerDays", 1))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("chosen", equalTo(true))
                .body("answerDays", equalTo(1));
        as(Town.CLAIRE_REFERRER).get("/referrals/" + id).then().body("nextStep.by", equalTo("2026-03-03"));
        as(Town.CLAIRE_REFERRER).get("/referrals/" + elsewhere).then().body("nextStep.by", equalTo("2026-03-04"));
    }

    @Test
    void the_senders_list_follows_the_territorys_own_idea_of_silence() {
        Stage.Course here = new Stage.Course(
                Town.OTHER_SOCIAL_TEAM, Town.member(Town.KARIM_OTHER_REFERRER), Town.PLACE, Town.PLACE_TEAM, TERRITORY);
        String id = stage.referral(ReferralStatus.SENT, here);
        stage.set(id, "sent_at = now() - interval '9 days'");
        String silent = "/referrals?side=SENDER&pile=NEEDS_ME&size=100";
        as(Town.KARIM_OTHER_REFERRER).get(silent).then().body("items.id", hasItem(id));
        Map<String, Integer> patient = with("silentDays", 7);
        patient.put("coordinatorDays", 12);
        replace(coordinator, "\"0\"", patient).then().statusCode(200);
        stage.set(id, "sent_at = now() - interval '6 days'");
        as(Town.KARIM_OTHER_REFERRER).get(silent).then().body("items.id", not(hasItem(id)));
        as(Town.KARIM_OTHER_REFERRER)
                .get("/referrals?side=SENDER&pile=WAITING&size=100")
                .then()
                .body("items.id", hasItem(id));
    }

    @Test
    void whoever_read_an_older_version_or_none_is_told_so() {
        replace(coordinator, "\"0\"", with("answerDays", 1)).then().statusCode(200);
        replace(coordinator, "\"0\"", with("answerDays", 3)).then().statusCode(412);
        as(coordinator)
                .contentType(ContentType.JSON)
                .body(with("answerDays", 3))
                .put(PATH)
                .then()
                .statusCode(428);
        as(coordinator).get(PATH).then().header("ETag", "\"1\"").body("answerDays", equalTo(1));
    }

    @Test
    void every_delay_that_is_out_of_bounds_is_named() {
        Map<String, Integer> impossible = with("answerDays", 9);
        impossible.put("muteDays", 400);
        replace(coordinator, "\"0\"", impossible)
                .then()
                .statusCode(422)
                .body("type", equalTo("https://passerelle.example/problems/rule-not-met"))
                .body("errors.field", containsInAnyOrder("answerDays", "muteDays"));
        as(coordinator).get(PATH).then().body("chosen", equalTo(false));
    }

    @Test
    void a_delay_that_is_missing_is_named() {
        Map<String, Integer> incomplete = with("answerDays", 2);
        incomplete.remove("silentDays");
        replace(coordinator, "\"0\"", incomplete)
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("silentDays"));
    }

    @Test
    void the_coordinator_of_another_territory_finds_nothing_and_every_other_role_is_refused() {
        as(Town.PAUL_COORDINATOR).get(PATH).then().statusCode(404);
        replace(Town.PAUL_COORDINATOR, "\"0\"", with("answerDays", 1)).then().statusCode(404);
        for (String other :
                new String[] {Town.CLAIRE_REFERRER, Town.JULIEN_MEDIATOR, Town.HELENE_MANAGER, Town.ADMIN, Town.AUDITOR
                }) {
            as(other).get(PATH).then().statusCode(403);
            replace(other, "\"0\"", with("answerDays", 1)).then().statusCode(403);
        }
    }

    private static Response replace(String subject, String etag, Map<String, Integer> delays) {
        return as(subject)
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(delays)
                .put(PATH);
    }

    private static Map<String, Integer> with(String field, int days) {
        Map<String, Integer> delays = new HashMap<>(Map.of(
                "answerDays", 2,
                "answerDaysUrgent", 1,
                "silentDays", 4,
                "silentDaysUrgent", 2,
                "coordinatorDays", 10,
                "coordinatorDaysUrgent", 5,
                "expireDays", 30,
                "firstContactDays", 5,
                "noContactDays", 10,
                "muteDays", 60));
        delays.put("askAfterDays", 30);
        delays.put(field, days);
        return delays;
    }
}
