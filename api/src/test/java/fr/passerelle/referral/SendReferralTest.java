package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.newKey;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** To which place, with which agreement, and what each side then sees of the person. */
@QuarkusTest
class SendReferralTest {

    @Inject
    Stage stage;

    @Inject
    Newcomers newcomers;

    @Test
    void a_place_where_nobody_answers_cannot_receive() {
        for (UUID place : Set.of(Town.PLACE_WITHOUT_TEAM, Town.PLACE_WITH_EMPTY_TEAM)) {
            String draft = stage.referral(ReferralStatus.DRAFT);
            Drafts.send(Town.CLAIRE_REFERRER, draft, place)
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/place-not-connected"));
            assertThat(stage.field(draft, "status")).isEqualTo("DRAFT");
        }
    }

    @Test
    void a_place_receives_from_its_first_member_on_and_no_longer_after_the_last_has_left() {
        UUID team = newcomers.team("Nouvelle équipe");
        UUID place = newcomers.placeOf(team);
        Drafts.send(Town.CLAIRE_REFERRER, stage.referral(ReferralStatus.DRAFT), place)
                .then()
                .statusCode(409);
        String member = newcomers.memberOf(team, "MEDIATOR");
        Drafts.send(Town.CLAIRE_REFERRER, stage.referral(ReferralStatus.DRAFT), place)
                .then()
                .statusCode(200);
        newcomers.leave(member);
        Drafts.send(Town.CLAIRE_REFERRER, stage.referral(ReferralStatus.DRAFT), place)
                .then()
                .statusCode(409);
    }

    @Test
    void an_unknown_place_is_refused() {
        Drafts.send(Town.CLAIRE_REFERRER, stage.referral(ReferralStatus.DRAFT), UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("placeId"));
    }

    @Test
    void the_persons_agreement_is_for_this_very_place_and_not_from_tomorrow() {
        String draft = stage.referral(ReferralStatus.DRAFT);
        Map<String, Object> elsewhere = sent("NONE", null);
        elsewhere.put("agreement", agreement(Town.OTHER_PLACE, Drafts.today()));
        send(draft, elsewhere).then().statusCode(422).body("errors[0].field", equalTo("agreement.placeId"));
        Map<String, Object> tomorrow = sent("NONE", null);
        tomorrow.put(
                "agreement",
                agreement(Town.PLACE, LocalDate.now(Time.ZONE).plusDays(1).toString()));
        send(draft, tomorrow).then().statusCode(400).body("errors[0].field", equalTo("agreement.givenOn"));
        Map<String, Object> none = sent("NONE", null);
        none.remove("agreement");
        send(draft, none).then().statusCode(400).body("errors[0].field", equalTo("agreement"));
        send(draft, sent("NONE", null)).then().statusCode(200).body("agreement.how", equalTo("ORAL"));
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, 06 39 98 01 23, +33639980123",
        "SMS, 06.39.98.01.23, +33639980123",
        "PHONE, +33 (0)6 39 98 01 23, +33639980123",
        "EMAIL, d@exemple.invalid, d@exemple.invalid"
    })
    void who_is_to_be_called_is_shown_to_the_place_with_name_and_contact_but_never_the_birth_year(
            String channel, String typed, String kept) {
        String id = sentWith(channel, typed);
        as(Town.JULIEN_MEDIATOR)
                .get("/referrals/" + id)
                .then()
                .statusCode(200)
                .body("person.callName", equalTo("Mme D."))
                .body("person.contact", equalTo(kept))
                .body("person", not(hasKey("birthYear")));
        as(Town.CLAIRE_REFERRER)
                .get("/referrals/" + id)
                .then()
                .body("person.callName", equalTo("Mme D."))
                .body("person.contact", equalTo(kept))
                .body("person.birthYear", equalTo(1961));
    }

    @ParameterizedTest
    @ValueSource(strings = {"VIA_REFERRER", "NONE"})
    void who_is_not_to_be_called_stays_nameless_at_the_place(String channel) {
        String id = sentWith(channel, "06 39 98 01 23");
        as(Town.JULIEN_MEDIATOR)
                .get("/referrals/" + id)
                .then()
                .statusCode(200)
                .body("$", not(hasKey("person")))
                .body("contactChannel", equalTo(channel));
        as(Town.CLAIRE_REFERRER)
                .get("/referrals/" + id)
                .then()
                .body("person.callName", equalTo("Mme D."))
                .body("person", not(hasKey("contact")));
    }

    @ParameterizedTest
    @CsvSource({"PHONE, abc", "PHONE, 12 34", "SMS, d@exemple.invalid", "EMAIL, 06 39 98 01 23", "EMAIL, d@exemple"})
    void a_contact_that_cannot_be_used_is_refused_and_not_repeated(String channel, String typed) {
        String draft = stage.referral(ReferralStatus.DRAFT);
        Response refused = send(draft, sent(channel, typed));
        refused.then().statusCode(400).body("errors[0].field", equalTo("person.contact"));
        assertThat(refused.asString()).doesNotContain(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PHONE", "SMS", "EMAIL"})
    void who_wants_to_be_reached_directly_leaves_a_contact(String channel) {
        Map<String, Object> without = sent(channel, null);
        send(stage.referral(ReferralStatus.DRAFT), without).then().statusCode(400);
        without.put("person", Map.of("callName", "Mme D."));
        send(stage.referral(ReferralStatus.DRAFT), without)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("person.contact"));
    }

    @Test
    void nothing_needs_to_be_known_of_a_person_who_will_come_by_themselves() {
        String draft = stage.referral(ReferralStatus.DRAFT);
        send(draft, sent("NONE", null)).then().statusCode(200);
        assertThat(stage.field(draft, "snapshot_id")).isEqualTo("null");
    }

    @Test
    void the_words_that_the_person_agreed_to_reach_the_place_whoever_calls_and_leave_it_with_the_person() {
        String draft = stage.referral(ReferralStatus.DRAFT);
        Map<String, Object> body = sent("NONE", null);
        body.put("profileWords", List.of("SUPPORT_AVAILABLE", "ACCESS_LIMITED"));
        send(draft, body).then().statusCode(200);
        as(Town.JULIEN_MEDIATOR)
                .get("/referrals/" + draft)
                .then()
                .statusCode(200)
                .body("profileWords", equalTo(List.of("ACCESS_LIMITED", "SUPPORT_AVAILABLE")))
                .body("$", not(hasKey("person")));
        as(Town.KARIM_OTHER_REFERRER).get("/referrals/" + draft).then().statusCode(404);
        Verbs.ask(Town.JULIEN_MEDIATOR, draft, ReferralCommand.DECLINE, "\"2\"")
                .then()
                .statusCode(200)
                .body("profileWords", equalTo(List.of()));
        as(Town.CLAIRE_REFERRER)
                .get("/referrals/" + draft)
                .then()
                .body("profileWords", equalTo(List.of("ACCESS_LIMITED", "SUPPORT_AVAILABLE")));
    }

    @Test
    void no_word_says_too_much_and_none_says_the_opposite_of_another() {
        String draft = stage.referral(ReferralStatus.DRAFT);
        Map<String, Object> body = sent("NONE", null);
        body.put("profileWords", List.of("ACCESS_NONE", "ACCESS_LIMITED"));
        send(draft, body).then().statusCode(422).body("errors[0].field", equalTo("profileWords"));
        for (String never : List.of("OTHER_LANGUAGE", "BLOCKED_BY_PLACE", "NOT_RELATIVES")) {
            body.put("profileWords", List.of(never));
            send(draft, body).then().statusCode(400);
        }
        body.remove("profileWords");
        send(draft, body).then().statusCode(200).body("profileWords", equalTo(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"julien, DECLINE", "claire, CANCEL", "claire, INVALIDATE"})
    void the_place_loses_the_person_at_the_end_and_the_sender_keeps_them(String subject, ReferralCommand command) {
        String id = sentWith("PHONE", "06 39 98 01 23");
        Verbs.ask(subject, id, command, "\"2\"").then().statusCode(200);
        as(Town.JULIEN_MEDIATOR).get("/referrals/" + id).then().statusCode(200).body("$", not(hasKey("person")));
        as(Town.CLAIRE_REFERRER).get("/referrals/" + id).then().body("person.callName", equalTo("Mme D."));
    }

    @Test
    void the_place_that_cancels_an_accepted_referral_loses_the_person_too() {
        String id = sentWith("PHONE", "06 39 98 01 23");
        Verbs.ask(Town.JULIEN_MEDIATOR, id, ReferralCommand.ACCEPT, "\"2\"")
                .then()
                .statusCode(200);
        Verbs.ask(Town.JULIEN_MEDIATOR, id, ReferralCommand.CANCEL, "\"3\"")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("person")));
        as(Town.CLAIRE_REFERRER).get("/referrals/" + id).then().body("person.contact", equalTo("+33639980123"));
    }

    @Test
    void a_colleague_sees_the_same_and_another_team_nothing() {
        String id = sentWith("PHONE", "06 39 98 01 23");
        as(Town.COLLEAGUE_REFERRER).get("/referrals/" + id).then().body("person.birthYear", equalTo(1961));
        as(Town.KARIM_OTHER_REFERRER).get("/referrals/" + id).then().statusCode(404);
        as(Town.AMINA_OTHER_MEDIATOR).get("/referrals/" + id).then().statusCode(404);
        as(Town.PAUL_COORDINATOR).get("/referrals/" + id).then().statusCode(403);
    }

    @Test
    void a_draft_of_a_place_is_nobodys_but_its_teams() {
        String draft = Drafts.draftBy(Town.CLAIRE_REFERRER);
        as(Town.COLLEAGUE_REFERRER).get("/referrals/" + draft).then().statusCode(200);
        as(Town.KARIM_OTHER_REFERRER).get("/referrals/" + draft).then().statusCode(404);
        as(Town.JULIEN_MEDIATOR).get("/referrals/" + draft).then().statusCode(404);
    }

    private String sentWith(String channel, String contact) {
        String draft = stage.referral(ReferralStatus.DRAFT);
        send(draft, sent(channel, contact)).then().statusCode(200);
        return draft;
    }

    private static Response send(String draft, Map<String, ?> body) {
        return post(
                as(Town.CLAIRE_REFERRER).header("If-Match", "\"1\"").header("Idempotency-Key", newKey()),
                "/referrals/" + draft + "/send",
                body);
    }

    private static Map<String, Object> sent(String channel, String contact) {
        Map<String, Object> body = new HashMap<>();
        body.put("placeId", Town.PLACE.toString());
        body.put("contactChannel", channel);
        body.put("agreement", agreement(Town.PLACE, Drafts.today()));
        if (contact != null) {
            body.put("person", Map.of("callName", "Mme D.", "birthYear", 1961, "contact", contact));
        }
        return body;
    }

    private static Map<String, String> agreement(UUID place, String day) {
        return Map.of("how", "ORAL", "givenOn", day, "placeId", place.toString());
    }
}
