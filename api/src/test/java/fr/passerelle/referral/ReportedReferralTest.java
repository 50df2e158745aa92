package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.command;
import static fr.passerelle.testing.Api.newKey;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Places without a member: made by phone or on paper, and what they say is reported by the sender, dated each time. */
@QuarkusTest
class ReportedReferralTest {

    private static final String TERRITORY = "14";
    private static final Map<String, String> WORD = Map.of("by", "PHONE", "on", Drafts.today());

    @Inject
    Newcomers newcomers;

    @Inject
    Stage stage;

    @Inject
    TestDatabase database;

    private UUID team;
    private UUID place;

    @BeforeEach
    void a_place_whose_team_has_nobody_yet() {
        team = newcomers.team("Équipe sans membre");
        place = newcomers.placeOf(team);
    }

    @Test
    void a_draft_handed_over_by_phone_is_sent_and_it_is_the_senders_turn() {
        String draft = Drafts.draftBy(Town.CLAIRE_REFERRER);
        handOver(Town.CLAIRE_REFERRER, draft, Drafts.handedOver(place))
                .then()
                .statusCode(200)
                .body("status", equalTo("SENT"))
                .body("handedOver.by", equalTo("PHONE"))
                .body("handedOver.on", equalTo(Drafts.today()))
                .body("sides", contains("SENDER", "REPORTED_BY_REFERRER"))
                .body("allowedCommands", containsInAnyOrder("ACCEPT", "DECLINE", "RECEIVE", "CANCEL", "INVALIDATE"))
                .body("nextStep.kind", equalTo("ANSWER"))
                .body("nextStep.of", equalTo("SENDER"))
                .body("contactChannel", equalTo("VIA_REFERRER"))
                .body("person.callName", equalTo("Mme D."));
        assertThat(events(draft)).as("nobody is there to be told").isEmpty();
        assertThat(stage.field(draft, "receiver_team_id")).isEqualTo("null");
        as(Town.CLAIRE_REFERRER)
                .get("/referrals?side=SENDER&pile=WAITING&size=100")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + draft + "' }.reported", equalTo(true));
    }

    @Test
    void a_place_without_any_team_is_handed_over_to_as_well() {
        String draft = Drafts.draftBy(Town.CLAIRE_REFERRER);
        handOver(Town.CLAIRE_REFERRER, draft, Drafts.handedOver(Town.PLACE_WITHOUT_TEAM))
                .then()
                .statusCode(200);
    }

    @Test
    void a_place_that_receives_here_is_sent_to_and_not_handed_over() {
        String draft = Drafts.draftBy(Town.CLAIRE_REFERRER);
        handOver(Town.CLAIRE_REFERRER, draft, Drafts.handedOver(Town.PLACE))
                .then()
                .statusCode(422)
                .body("errors.field", contains("placeId"));
        handOver(Town.CLAIRE_REFERRER, draft, Drafts.handedOver(UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("errors.field", contains("placeId"));
        assertThat(stage.field(draft, "status")).isEqualTo("DRAFT");
    }

    @Test
    void the_agreement_must_be_for_this_very_place_and_the_day_not_to_come() {
        String draft = Drafts.draftBy(Town.CLAIRE_REFERRER);
        Map<String, Object> elsewhere = new HashMap<>(Drafts.handedOver(place));
        elsewhere.put(
                "agreement", Map.of("how", "ORAL", "givenOn", Drafts.today(), "placeId", Town.OTHER_PLACE.toString()));
        handOver(Town.CLAIRE_REFERRER, draft, elsewhere)
                .then()
                .statusCode(422)
                .body("errors.field", contains("agreement.placeId"));
        Map<String, Object> tomorrow = new HashMap<>(Drafts.handedOver(place));
        tomorrow.put("on", LocalDate.now(Time.ZONE).plusDays(1).toString());
        handOver(Town.CLAIRE_REFERRER, draft, tomorrow).then().statusCode(400);
        post(
                        as(Town.CLAIRE_REFERRER).header("If-Match", "\"1\""),
                        "/referrals/" + draft + "/hand-over",
                        Drafts.handedOver(place))
                .then()
                .statusCode(400)
                .body("errors.field", contains("Idempotency-Key"));
    }

    @Test
    void another_team_hands_nothing_over() {
        String draft = Drafts.draftBy(Town.CLAIRE_REFERRER);
        handOver(Town.KARIM_OTHER_REFERRER, draft, Drafts.handedOver(place))
                .then()
                .statusCode(404);
        handOver(Town.HELENE_MANAGER, draft, Drafts.handedOver(place)).then().statusCode(403);
    }

    @Test
    void the_sender_reports_the_whole_way_each_word_with_its_channel_and_day() {
        String id = handedOver();
        reported(id, "accept", Map.of()).then().statusCode(200).body("status", equalTo("ACCEPTED"));
        reported(id, "start", Map.of("firstContactOn", Drafts.today()))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("claim", nullValue());
        reported(id, "close", Map.of("outcome", "RIGHT_OPENED"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("delivered", equalTo(true));
        as(Town.CLAIRE_REFERRER)
                .get("/referrals/" + id + "/history")
                .then()
                .statusCode(200)
                .body("find { it.action == 'HAND_OVER' }.detail.by", equalTo("PHONE"))
                .body("findAll { it.detail.reportedBy == 'PHONE' }.action", contains("ACCEPT", "START", "CLOSE"))
                .body("find { it.action == 'CLOSE' }.detail.reportedOn", equalTo(Drafts.today()))
                .body("find { it.action == 'CLOSE' }.side", equalTo("SENDER"));
        assertThat(events(id)).as("nobody is told of what they typed").isEmpty();
    }

    @Test
    void a_colleague_of_the_sending_team_reports_too() {
        String id = handedOver();
        command(Town.COLLEAGUE_REFERRER, id, "receive", Map.of("metOn", Drafts.today(), "reported", WORD))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"));
    }

    @Test
    void that_the_place_could_not_reach_the_person_is_the_places_word() {
        String id = handedOver();
        reported(id, "accept", Map.of()).then().statusCode(200);
        reported(id, "close", Map.of("outcome", "UNREACHABLE"))
                .then()
                .statusCode(200)
                .body("delivered", equalTo(false));
    }

    @Test
    void a_no_is_reported_and_another_place_can_be_chosen() {
        String id = handedOver();
        reported(id, "decline", Map.of("reason", "NO_PLACE_LEFT"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("allowedCommands", hasItem("REFER_AGAIN"));
    }

    @Test
    void a_report_says_how_and_when_and_never_before_the_place_was_told() {
        String id = handedOver();
        command(Town.CLAIRE_REFERRER, id, "accept", Map.of())
                .then()
                .statusCode(422)
                .body("errors.field", contains("reported"));
        command(
                        Town.CLAIRE_REFERRER,
                        id,
                        "accept",
                        Map.of(
                                "reported",
                                Map.of(
                                        "by",
                                        "PAPER",
                                        "on",
                                        LocalDate.now(Time.ZONE).minusDays(1).toString())))
                .then()
                .statusCode(422)
                .body("errors.field", contains("reported.on"));
        assertThat(stage.field(id, "status")).isEqualTo("SENT");
    }

    @Test
    void a_place_that_answers_itself_reports_nothing_and_its_sender_does_not_answer_for_it() {
        String id = Drafts.sentBy(Town.CLAIRE_REFERRER, Town.PLACE);
        command(Town.JULIEN_MEDIATOR, id, "accept", Map.of("reported", WORD))
                .then()
                .statusCode(422)
                .body("errors.field", contains("reported"));
        command(Town.CLAIRE_REFERRER, id, "accept", Map.of("reported", WORD))
                .then()
                .statusCode(403)
                .body("type", endsWith("/not-your-side"));
    }

    @Test
    void a_member_who_comes_to_the_place_later_sees_nothing_of_it() {
        String id = handedOver();
        String mediator = newcomers.memberOf(team, "MEDIATOR");
        as(mediator).get("/referrals/" + id).then().statusCode(404);
        as(mediator)
                .get("/referrals?side=RECEIVER&pile=NEEDS_ME")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
        command(mediator, id, "accept", Map.of("reported", WORD)).then().statusCode(404);
        reported(id, "accept", Map.of()).then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferralStatus.class,
            names = {"SENT", "ACCEPTED", "IN_PROGRESS", "CLOSED", "DECLINED", "EXPIRED", "CANCELLED"})
    void in_this_status_the_sender_may_what_the_domain_table_gives_the_sender_and_the_reporter(ReferralStatus status) {
        List<String> faults = new ArrayList<>();
        for (ReferralCommand command : ReferralCommand.values()) {
            if (command == ReferralCommand.EXPIRE) {
                continue;
            }
            String id = stage.referral(status);
            stage.set(id, "receiver_team_id = null, handed_over_by = 'PAPER', handed_over_on = current_date");
            Map<String, Object> body = new HashMap<>(Verbs.body(command));
            boolean ofPlace = DomainTable.isFor(command, Side.REPORTED_BY_REFERRER);
            if (ofPlace) {
                body.put("reported", WORD);
            }
            int expected = expected(status, command);
            var caller = as(Town.CLAIRE_REFERRER).header("If-Match", "\"1\"").header("Idempotency-Key", newKey());
            Response answer = Verbs.takesABody(command)
                    ? Verbs.askWith(caller, id, command, body)
                    : caller.post(Verbs.path(id, command));
            if (answer.statusCode() != expected) {
                faults.add(command + ": " + answer.statusCode() + " instead of " + expected + " " + answer.asString());
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void time_speaks_to_the_sender_alone_and_once_at_a_time() {
        for (TimerKind kind : TimerKind.values()) {
            List<ReferralEvent> told = ReferralEvent.forTheSenderAlone(kind.tells());
            assertThat(told).as(kind.name()).hasSize(kind.tells().isEmpty() ? 0 : 1);
            assertThat(told).allMatch(event -> event.audience() == Audience.SENDER);
        }
        assertThat(ReferralEvent.forTheSenderAlone(TimerKind.REMIND_PLACE.tells()))
                .containsExactly(ReferralEvent.REPORT_DUE);
        assertThat(ReferralEvent.forTheSenderAlone(TimerKind.TELL_SENDER_AND_MANAGER.tells()))
                .containsExactly(ReferralEvent.SILENT);
    }

    private static int expected(ReferralStatus status, ReferralCommand command) {
        boolean theirs =
                DomainTable.isFor(command, Side.SENDER) || DomainTable.isFor(command, Side.REPORTED_BY_REFERRER);
        if (!theirs) {
            return 403;
        }
        boolean allowed = DomainTable.allows(status, command, Side.SENDER)
                || DomainTable.allows(status, command, Side.REPORTED_BY_REFERRER);
        return !allowed ? 409 : command == ReferralCommand.REFER_AGAIN ? 201 : 200;
    }

    private String handedOver() {
        String draft = Drafts.draftBy(Town.CLAIRE_REFERRER);
        handOver(Town.CLAIRE_REFERRER, draft, Drafts.handedOver(place)).then().statusCode(200);
        return draft;
    }

    private static Response handOver(String subject, String draft, Map<String, ?> body) {
        return post(
                as(subject).header("If-Match", "\"1\"").header("Idempotency-Key", newKey()),
                "/referrals/" + draft + "/hand-over",
                body);
    }

    private static Response reported(String id, String verb, Map<String, ?> body) {
        Map<String, Object> whole = new HashMap<>(body);
        whole.put("reported", WORD);
        return command(Town.CLAIRE_REFERRER, id, verb, whole);
    }

    private List<Object> events(String id) {
        return database.column("select kind from outbox_event where key = ?", UUID.fromString(id));
    }
}
