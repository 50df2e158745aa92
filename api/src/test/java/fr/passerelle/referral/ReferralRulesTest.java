package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.newKey;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command asks for beyond the right status: each refusal beside what is let through. */
@QuarkusTest
class ReferralRulesTest {

    @Inject
    Stage stage;

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 31, 400})
    void a_review_date_outside_the_next_thirty_days_is_refused(int days) {
        String id = stage.referral(ReferralStatus.ACCEPTED);
        refused(hold(id, days), "reviewOn");
        assertThat(stage.field(id, "status")).isEqualTo("ACCEPTED");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30})
    void a_review_date_within_the_next_thirty_days_is_kept_until_the_wait_is_over(int days) {
        String id = stage.referral(ReferralStatus.ACCEPTED);
        hold(id, days)
                .then()
                .statusCode(200)
                .body("reviewOn", equalTo(inDays(days)))
                .body("nextStep.by", equalTo(inDays(days)));
        Verbs.ask(Town.JULIEN_MEDIATOR, id, ReferralCommand.RESUME, "\"2\"")
                .then()
                .statusCode(200)
                .body("reviewOn", nullValue())
                .body("holdReason", nullValue());
    }

    @Test
    void a_slot_in_the_past_or_beyond_a_year_is_refused_and_one_to_come_is_an_appointment() {
        String id = stage.referral(ReferralStatus.SENT);
        refused(accept(id, Instant.now().minus(1, ChronoUnit.HOURS)), "proposedSlot");
        Instant slot = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        refused(accept(id, Instant.now().plus(366, ChronoUnit.DAYS)), "proposedSlot");
        accept(id, slot)
                .then()
                .statusCode(200)
                .body("appointments.startsAt", equalTo(List.of(slot.toString())))
                .body("appointments.state", equalTo(List.of("BOOKED")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void another_reason_to_decline_asks_for_a_few_words(String text) {
        String id = stage.referral(ReferralStatus.SENT);
        refused(decline(id, Map.of("reason", "OTHER", "text", text)), "text");
        refused(decline(id, Map.of("reason", "OTHER")), "text");
        decline(id, Map.of("reason", "OTHER", "text", "Le poste est vacant."))
                .then()
                .statusCode(200)
                .body("reasonText", equalTo("Le poste est vacant."));
    }

    @Test
    void words_beside_a_coded_reason_to_decline_are_not_kept() {
        String id = stage.referral(ReferralStatus.SENT);
        decline(id, Map.of("reason", "NO_PLACE_LEFT", "text", "Complet."))
                .then()
                .statusCode(200)
                .body("reasonText", nullValue());
        assertThat(stage.field(id, "reason_text")).isEqualTo("null");
    }

    @Test
    void words_beyond_140_characters_are_refused() {
        String id = stage.referral(ReferralStatus.SENT);
        decline(id, Map.of("reason", "OTHER", "text", "a".repeat(141)))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("text"));
        decline(id, Map.of("reason", "OTHER", "text", "a".repeat(140))).then().statusCode(200);
    }

    @Test
    void a_referral_is_not_closed_without_a_trace_of_a_meeting_or_an_attempt() {
        String id = stage.referral(ReferralStatus.ACCEPTED);
        refused(close(id, Map.of("outcome", "PROCEDURE_DONE")), "outcome");
        attempt(id);
        close(id, Map.of("outcome", "PROCEDURE_DONE")).then().statusCode(200).body("delivered", equalTo(true));
    }

    @Test
    void nobody_is_called_unreachable_before_three_attempts() {
        String id = stage.referral(ReferralStatus.ACCEPTED);
        attempt(id);
        attempt(id);
        refused(close(id, Map.of("outcome", "UNREACHABLE")), "outcome");
        attempt(id);
        close(id, Map.of("outcome", "UNREACHABLE"))
                .then()
                .statusCode(200)
                .body("delivered", equalTo(false))
                .body("attempts", equalTo(3));
    }

    @Test
    void a_meeting_is_not_an_attempt() {
        String id = stage.referral(ReferralStatus.ACCEPTED);
        stage.meeting(id);
        stage.meeting(id);
        stage.meeting(id);
        refused(close(id, Map.of("outcome", "UNREACHABLE")), "outcome");
    }

    @Test
    void referred_elsewhere_names_an_onward_referral_that_was_sent() {
        String id = stage.referral(ReferralStatus.ACCEPTED);
        stage.meeting(id);
        refused(close(id, Map.of("outcome", "REFERRED_ELSEWHERE")), "onwardReferralId");
        String onward = Verbs.ask(Town.JULIEN_MEDIATOR, id, ReferralCommand.REFER_ONWARD, "\"1\"")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, String> elsewhere = Map.of("outcome", "REFERRED_ELSEWHERE", "onwardReferralId", onward);
        refused(close(id, elsewhere), "onwardReferralId");
        Drafts.send(Town.JULIEN_MEDIATOR, onward, Town.OTHER_PLACE).then().statusCode(200);
        refused(close(id, Map.of("outcome", "PROCEDURE_DONE", "onwardReferralId", onward)), "onwardReferralId");
        close(id, elsewhere).then().statusCode(200).body("onwardReferralId", equalTo(onward));
    }

    @Test
    void referred_elsewhere_does_not_take_somebody_elses_referral() {
        String id = stage.referral(ReferralStatus.ACCEPTED);
        stage.meeting(id);
        String unrelated = stage.referral(ReferralStatus.SENT);
        refused(close(id, Map.of("outcome", "REFERRED_ELSEWHERE", "onwardReferralId", unrelated)), "onwardReferralId");
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"UNREACHABLE", "ABSENT", "REFERRED_ELSEWHERE"})
    void a_visit_that_took_place_has_no_outcome_of_one_that_did_not(Outcome outcome) {
        String id = stage.referral(ReferralStatus.SENT);
        refused(receive(id, Map.of("metOn", Drafts.today(), "outcome", outcome.name())), "outcome");
        assertThat(stage.field(id, "status")).isEqualTo("SENT");
    }

    @Test
    void a_walk_in_is_accepted_met_and_closed_in_one_action() {
        String id = stage.referral(ReferralStatus.SENT);
        receive(id, Map.of("metOn", Drafts.today(), "outcome", "PROCEDURE_DONE"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("firstContactOn", equalTo(Drafts.today()))
                .body("answeredAt", notNullValue())
                .body("endedAt", notNullValue());
        String later = stage.referral(ReferralStatus.SENT);
        receive(later, Map.of("metOn", Drafts.today())).then().statusCode(200).body("status", equalTo("IN_PROGRESS"));
        close(later, Map.of("outcome", "SKILL_GAINED"), "\"2\"").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_REFERRAL_NEEDED", "NOT_ENOUGH_INFORMATION"})
    void what_leads_to_no_referral_begins_none(String type) {
        post(
                        as(Town.CLAIRE_REFERRER).header("Idempotency-Key", newKey()),
                        "/referrals",
                        Map.of(
                                "orientationType",
                                type,
                                "needs",
                                new String[0],
                                "communeCode",
                                "01001",
                                "urgent",
                                false))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("orientationType"));
        String id = stage.referral(ReferralStatus.ACCEPTED);
        refused(
                Verbs.askWith(fresh(), id, ReferralCommand.REFER_ONWARD, Map.of("orientationType", type)),
                "orientationType");
    }

    private static Response hold(String id, int days) {
        return Verbs.askWith(
                fresh(), id, ReferralCommand.HOLD, Map.of("reason", "WAITING_LIST", "reviewOn", inDays(days)));
    }

    private static Response accept(String id, Instant slot) {
        return Verbs.askWith(fresh(), id, ReferralCommand.ACCEPT, Map.of("proposedSlot", slot.toString()));
    }

    private static Response decline(String id, Map<String, String> body) {
        return Verbs.askWith(fresh(), id, ReferralCommand.DECLINE, body);
    }

    private static Response receive(String id, Map<String, String> body) {
        return Verbs.askWith(fresh(), id, ReferralCommand.RECEIVE, body);
    }

    private static Response close(String id, Map<String, String> body) {
        return close(id, body, "\"1\"");
    }

    private static Response close(String id, Map<String, String> body, String etag) {
        return Verbs.askWith(as(Town.JULIEN_MEDIATOR).header("If-Match", etag), id, ReferralCommand.CLOSE, body);
    }

    private static void attempt(String id) {
        post(
                        as(Town.JULIEN_MEDIATOR),
                        "/referrals/" + id + "/attempts",
                        Map.of("channel", "PHONE", "reached", false, "happenedOn", Drafts.today()))
                .then()
                .statusCode(201);
    }

    private static io.restassured.specification.RequestSpecification fresh() {
        return as(Town.JULIEN_MEDIATOR).header("If-Match", "\"1\"");
    }

    private static void refused(Response answer, String field) {
        answer.then().statusCode(422).body("type", endsWith("/rule-not-met")).body("errors[0].field", equalTo(field));
    }

    private static String inDays(int days) {
        return LocalDate.now(Time.ZONE).plusDays(days).toString();
    }
}
