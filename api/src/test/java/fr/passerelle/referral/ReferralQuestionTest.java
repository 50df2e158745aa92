package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.command;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One short question at a time between the two sides, answered by code or in few guarded words. */
@QuarkusTest
class ReferralQuestionTest {

    private static final Map<String, String> WHEN_TO_CALL = Map.of("code", "BEST_TIME_TO_CALL", "text", "Le matin ?");

    @Inject
    Stage stage;

    @Inject
    TestDatabase database;

    private String id;

    @BeforeEach
    void a_referral_that_was_sent() {
        id = stage.referral(ReferralStatus.SENT);
    }

    @Test
    void the_place_asks_and_the_sender_answers_by_code_and_both_see_it() {
        String question = ask(Town.JULIEN_MEDIATOR, WHEN_TO_CALL)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("questions[0].side", equalTo("RECEIVER"))
                .body("questions[0].text", equalTo("Le matin ?"))
                .extract()
                .path("questions[0].id");
        assertThat(piles(Town.CLAIRE_REFERRER, "SENDER", "NEEDS_ME")).contains(id);
        assertThat(piles(Town.CLAIRE_REFERRER, "SENDER", "WAITING")).doesNotContain(id);
        answer(Town.CLAIRE_REFERRER, question, Map.of("answer", "MORNING"))
                .then()
                .statusCode(200)
                .body("questions[0].answer", equalTo("MORNING"));
        assertThat(piles(Town.CLAIRE_REFERRER, "SENDER", "NEEDS_ME")).doesNotContain(id);
        assertThat(piles(Town.CLAIRE_REFERRER, "SENDER", "WAITING")).contains(id);
        as(Town.JULIEN_MEDIATOR)
                .get("/referrals/" + id)
                .then()
                .body("questions[0].answer", equalTo("MORNING"))
                .body("questions[0].text", equalTo("Le matin ?"));
        assertThat(database.column("select kind from outbox_event where key = ? order by seq", UUID.fromString(id)))
                .containsExactly("QUESTION_TO_SENDER", "ANSWER_TO_PLACE");
    }

    @Test
    void the_sender_asks_and_it_waits_in_the_places_pile_until_answered_in_words() {
        stage.put(id, ReferralStatus.IN_PROGRESS);
        String question = ask(Town.CLAIRE_REFERRER, Map.of("code", "PERSON_CAME"))
                .then()
                .statusCode(201)
                .extract()
                .path("questions[0].id");
        assertThat(piles(Town.JULIEN_MEDIATOR, "RECEIVER", "NEEDS_ME")).contains(id);
        assertThat(piles(Town.JULIEN_MEDIATOR, "RECEIVER", "IN_PROGRESS")).doesNotContain(id);
        answer(Town.JULIEN_MEDIATOR, question, Map.of("answer", "IN_WORDS", "text", "Elle vient jeudi."))
                .then()
                .statusCode(200)
                .body("questions[0].answerText", equalTo("Elle vient jeudi."));
        assertThat(piles(Town.JULIEN_MEDIATOR, "RECEIVER", "IN_PROGRESS")).contains(id);
    }

    @Test
    void the_history_says_that_it_was_asked_and_answered_and_never_the_words() {
        String question = ask(Town.JULIEN_MEDIATOR, WHEN_TO_CALL).path("questions[0].id");
        answer(Town.CLAIRE_REFERRER, question, Map.of("answer", "IN_WORDS", "text", "Après 10 h."));
        Response history = as(Town.CLAIRE_REFERRER).get("/referrals/" + id + "/history");
        history.then()
                .body("action", hasItem("ASK"))
                .body("find { it.action == 'ANSWER' }.detail.answer", equalTo("IN_WORDS"))
                .body("find { it.action == 'ANSWER' }.detail.question", equalTo("BEST_TIME_TO_CALL"));
        assertThat(history.asString()).doesNotContain("matin ?", "Après 10");
        assertThat(database.column(
                        "select encode(text_content, 'escape') from referral_question where referral_id = ?",
                        UUID.fromString(id)))
                .as("sealed")
                .noneMatch(stored -> String.valueOf(stored).contains("matin"));
    }

    @Test
    void one_question_of_a_side_is_open_at_a_time_and_the_other_side_asks_its_own() {
        ask(Town.JULIEN_MEDIATOR, WHEN_TO_CALL).then().statusCode(201);
        ask(Town.JULIEN_MEDIATOR, Map.of("code", "STILL_NEEDED"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-done"));
        ask(Town.CLAIRE_REFERRER, Map.of("code", "WHEN_POSSIBLE"))
                .then()
                .statusCode(201)
                .body("questions.side", contains("RECEIVER", "SENDER"));
    }

    @Test
    void nobody_asks_or_answers_for_the_other_side_or_without_the_right() {
        ask(Town.CLAIRE_REFERRER, WHEN_TO_CALL).then().statusCode(403).body("type", endsWith("/not-your-side"));
        ask(Town.KARIM_OTHER_REFERRER, Map.of("code", "PERSON_CAME")).then().statusCode(404);
        ask(Town.AMINA_OTHER_MEDIATOR, WHEN_TO_CALL).then().statusCode(404);
        ask(Town.HELENE_MANAGER, WHEN_TO_CALL).then().statusCode(403);
        String question = ask(Town.JULIEN_MEDIATOR, WHEN_TO_CALL).path("questions[0].id");
        answer(Town.JULIEN_MEDIATOR, question, Map.of("answer", "MORNING"))
                .then()
                .statusCode(403)
                .body("type", endsWith("/not-your-side"));
        answer(Town.KARIM_OTHER_REFERRER, question, Map.of("answer", "MORNING"))
                .then()
                .statusCode(404);
        answer(Town.CLAIRE_REFERRER, UUID.randomUUID().toString(), Map.of("answer", "MORNING"))
                .then()
                .statusCode(404);
    }

    @Test
    void an_answer_fits_its_question_and_is_given_once() {
        String question = ask(Town.JULIEN_MEDIATOR, WHEN_TO_CALL).path("questions[0].id");
        answer(Town.CLAIRE_REFERRER, question, Map.of("answer", "YES"))
                .then()
                .statusCode(422)
                .body("errors.field", contains("answer"));
        answer(Town.CLAIRE_REFERRER, question, Map.of("answer", "IN_WORDS"))
                .then()
                .statusCode(422)
                .body("errors.field", contains("text"));
        answer(Town.CLAIRE_REFERRER, question, Map.of("answer", "MORNING", "text", "Ou le soir."))
                .then()
                .statusCode(422);
        answer(Town.CLAIRE_REFERRER, question, Map.of("answer", "MORNING"))
                .then()
                .statusCode(200);
        answer(Town.CLAIRE_REFERRER, question, Map.of("answer", "AFTERNOON"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-done"));
    }

    @Test
    void what_is_never_collected_is_refused_and_not_repeated() {
        Response refused =
                ask(Town.JULIEN_MEDIATOR, Map.of("code", "OTHER_TO_SENDER", "text", "NIR 255081416802538 ?"));
        refused.then().statusCode(422).body("errors.field", contains("text"));
        assertThat(refused.asString()).doesNotContain("2550814");
        String question = ask(Town.JULIEN_MEDIATOR, WHEN_TO_CALL).path("questions[0].id");
        answer(Town.CLAIRE_REFERRER, question, Map.of("answer", "IN_WORDS", "text", "mdp: azerty"))
                .then()
                .statusCode(422)
                .body("errors.field", contains("text"));
        ask(Town.CLAIRE_REFERRER, Map.of("code", "OTHER_TO_PLACE"))
                .then()
                .statusCode(422)
                .body("errors.field", contains("text"));
        ask(Town.CLAIRE_REFERRER, Map.of("code", "PERSON_CAME", "text", "x".repeat(141)))
                .then()
                .statusCode(400);
    }

    @Test
    void the_words_are_gone_with_the_end_and_the_codes_stay() {
        String question = ask(Town.JULIEN_MEDIATOR, WHEN_TO_CALL).path("questions[0].id");
        answer(Town.CLAIRE_REFERRER, question, Map.of("answer", "IN_WORDS", "text", "Après 10 h."));
        command(Town.JULIEN_MEDIATOR, id, "decline", Map.of("reason", "NO_PLACE_LEFT"))
                .then()
                .statusCode(200)
                .body("questions[0].code", equalTo("BEST_TIME_TO_CALL"))
                .body("questions[0].text", nullValue())
                .body("questions[0].answerText", nullValue());
        assertThat(database.column("""
                        select count(*) from referral_question where referral_id = ?
                           and (text_content is not null or answer_content is not null or text_key is not null)""", UUID.fromString(id))).containsExactly(0L);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferralStatus.class,
            names = {"CLOSED", "DECLINED", "EXPIRED", "CANCELLED", "ENTERED_IN_ERROR"})
    void nothing_is_asked_of_what_has_ended(ReferralStatus status) {
        stage.put(id, status);
        ask(Town.JULIEN_MEDIATOR, WHEN_TO_CALL).then().statusCode(409).body("type", endsWith("/command-not-allowed"));
    }

    @Test
    void a_place_without_a_member_is_called() {
        stage.set(id, "receiver_team_id = null, handed_over_by = 'PHONE', handed_over_on = current_date");
        ask(Town.CLAIRE_REFERRER, Map.of("code", "PERSON_CAME"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/place-not-connected"));
    }

    private Response ask(String subject, Map<String, ?> question) {
        return post(as(subject), "/referrals/" + id + "/questions", question);
    }

    private Response answer(String subject, String question, Map<String, ?> answer) {
        return post(as(subject), "/referrals/" + id + "/questions/" + question + "/answer", answer);
    }

    private static List<String> piles(String subject, String side, String pile) {
        return as(subject)
                .get("/referrals?side=" + side + "&pile=" + pile + "&size=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
