package fr.passerelle.rights;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.command;
import static fr.passerelle.testing.Api.newKey;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fr.passerelle.referral.Drafts;
import fr.passerelle.testing.LoggedLines;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import fr.passerelle.testing.Trail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slip with a code, and no account: what the person sees, that nobody else does, and that their word counts at once. */
@QuarkusTest
class PersonPageTest {

    @Inject
    Trail trail;

    @Inject
    TestDatabase database;

    @Test
    void the_page_says_what_was_chosen_where_and_what_was_passed_on_and_never_who_the_person_is() {
        String id = Drafts.sentBy(Town.CLAIRE_REFERRER, Town.PLACE);
        String body = open(code(id))
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("referral.standing", equalTo("SENT"))
                .body("referral.orientationType", equalTo("DO_TOGETHER"))
                .body("referral.needs", equalTo(List.of("PROCEDURE")))
                .body("referral.procedureBody", equalTo("CAF"))
                .body("referral.place", hasKey("address"))
                .body("referral.referrer", hasKey("organisation"))
                .body(
                        "referral.passedOn",
                        equalTo(List.of(
                                "NEEDS", "COMMUNE", "PROCEDURE_BODY", "PROCEDURE_TOPIC", "CALL_NAME", "CONTACT")))
                .body("referral.placeStillSees", equalTo(true))
                .body("referral.withdrawable", equalTo(true))
                .body("$", not(hasKey("feedback")))
                .extract()
                .asString();
        assertThat(body).doesNotContain("Mme D.").doesNotContain("639980123").doesNotContain("1961");
        assertThat(trail.of(id)).endsWith("GIVE_CODE", "READ");
        assertThat(trail.last("actor_kind", id)).isEqualTo("PERSON");
        assertThat(trail.last("purpose", id)).isEqualTo("OWN_REFERRAL");
    }

    @Test
    void the_page_follows_the_referral_and_says_who_looked() {
        String id = Drafts.sentBy(Town.CLAIRE_REFERRER, Town.PLACE);
        String code = code(id);
        as(Town.JULIEN_MEDIATOR).get("/referrals/" + id).then().statusCode(200);
        open(code).then().body("referral.standing", equalTo("SEEN"));
        command(Town.JULIEN_MEDIATOR, id, "accept", Map.of()).then().statusCode(200);
        open(code)
                .then()
                .body("referral.standing", equalTo("ACCEPTED"))
                .body("referral.looks.side", equalTo(List.of("RECEIVER", "SENDER")))
                .body("referral.looks[0].acted", equalTo(true))
                .body("referral.looks[0].on", equalTo(Drafts.today()))
                .body("referral.looks[0]", hasKey("organisation"));
    }

    @Test
    void changing_ones_mind_calls_the_referral_off_and_the_place_sees_nothing_any_more() {
        String id = Drafts.sentBy(Town.CLAIRE_REFERRER, Town.PLACE);
        String code = code(id);
        as(Town.JULIEN_MEDIATOR).get("/referrals/" + id).then().body("person.callName", equalTo("Mme D."));
        for (int again = 0; again < 2; again++) {
            asking("/rights/withdrawal", Map.of("code", code))
                    .then()
                    .statusCode(200)
                    .body("referral.standing", equalTo("WITHDRAWN"))
                    .body("referral.placeStillSees", equalTo(false))
                    .body("referral.withdrawable", equalTo(false));
        }
        as(Town.JULIEN_MEDIATOR)
                .get("/referrals/" + id)
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("cancelReason", equalTo("AGREEMENT_WITHDRAWN"))
                .body("$", not(hasKey("person")));
        as(Town.CLAIRE_REFERRER)
                .get("/referrals/" + id + "/history")
                .then()
                .body("findAll { it.action == 'CANCEL' }.actor", equalTo(List.of("PERSON")))
                .body("find { it.action == 'CANCEL' }", not(hasKey("member")));
        assertThat(database.column("select kind from outbox_event where key = ?", UUID.fromString(id)))
                .as("both sides are told, once")
                .containsExactlyInAnyOrder("RECEIVED", "WITHDRAWN", "WITHDRAWN_AT_PLACE");
    }

    @Test
    void words_that_were_passed_on_are_said_to_be_and_leave_the_place_when_the_person_changes_their_mind() {
        String id = Drafts.draftBy(Town.CLAIRE_REFERRER);
        Map<String, Object> body = new HashMap<>(Drafts.toPlace(Town.PLACE));
        body.put("contactChannel", "NONE");
        body.put("profileWords", List.of("NOT_ALONE_YET"));
        post(
                        as(Town.CLAIRE_REFERRER).header("If-Match", "\"1\"").header("Idempotency-Key", newKey()),
                        "/referrals/" + id + "/send",
                        body)
                .then()
                .statusCode(200);
        command(Town.JULIEN_MEDIATOR, id, "receive", Map.of("metOn", Drafts.today(), "outcome", "PROCEDURE_DONE"))
                .then()
                .statusCode(200)
                .body("profileWords", equalTo(List.of("NOT_ALONE_YET")));
        String code = code(id);
        open(code)
                .then()
                .body(
                        "referral.passedOn",
                        equalTo(List.of("NEEDS", "COMMUNE", "PROCEDURE_BODY", "PROCEDURE_TOPIC", "PROFILE_WORDS")))
                .body("referral.placeStillSees", equalTo(true));
        asking("/rights/withdrawal", Map.of("code", code))
                .then()
                .statusCode(200)
                .body("referral.placeStillSees", equalTo(false));
        as(Town.JULIEN_MEDIATOR).get("/referrals/" + id).then().body("profileWords", equalTo(List.of()));
    }

    @Test
    void after_help_was_given_the_place_can_still_be_made_to_forget() {
        String id = Drafts.sentBy(Town.CLAIRE_REFERRER, Town.PLACE);
        String code = code(id);
        command(Town.JULIEN_MEDIATOR, id, "receive", Map.of("metOn", Drafts.today(), "outcome", "PROCEDURE_DONE"))
                .then()
                .statusCode(200);
        open(code).then().body("referral.standing", equalTo("HELPED")).body("referral.placeStillSees", equalTo(true));
        for (int again = 0; again < 2; again++) {
            asking("/rights/withdrawal", Map.of("code", code))
                    .then()
                    .statusCode(200)
                    .body("referral.standing", equalTo("HELPED"))
                    .body("referral.withdrawable", equalTo(false));
        }
        as(Town.JULIEN_MEDIATOR).get("/referrals/" + id).then().body("$", not(hasKey("person")));
        as(Town.CLAIRE_REFERRER).get("/referrals/" + id).then().body("person.callName", equalTo("Mme D."));
        assertThat(trail.of(id)).containsOnlyOnce("WITHDRAW");
        assertThat(database.column("select kind from outbox_event where key = ?", UUID.fromString(id)))
                .as("both sides are told, once")
                .containsExactlyInAnyOrder("RECEIVED", "CLOSED", "WITHDRAWN", "WITHDRAWN_AT_PLACE");
    }

    @Test
    void what_the_person_says_reaches_the_team_that_made_the_referral_and_no_place() {
        String id = Drafts.sentBy(Town.CLAIRE_REFERRER, Town.PLACE);
        String code = code(id);
        as(Town.CLAIRE_REFERRER)
                .get("/rights/referrals/" + id + "/feedback")
                .then()
                .statusCode(204);
        asking("/rights/feedback", Map.of("code", code, "answer", "NO_NEWS"))
                .then()
                .statusCode(200);
        asking("/rights/feedback", Map.of("code", code, "answer", "HELPED"))
                .then()
                .statusCode(200)
                .body("feedback.answer", equalTo("HELPED"))
                .body("feedback.givenBy", equalTo("PERSON"));
        as(Town.CLAIRE_REFERRER)
                .get("/rights/referrals/" + id + "/feedback")
                .then()
                .statusCode(200)
                .body("answer", equalTo("HELPED"))
                .body("givenOn", equalTo(Drafts.today()));
        as(Town.JULIEN_MEDIATOR)
                .get("/rights/referrals/" + id + "/feedback")
                .then()
                .statusCode(403);
        as(Town.KARIM_OTHER_REFERRER)
                .get("/rights/referrals/" + id + "/feedback")
                .then()
                .statusCode(404);
        as(Town.PAUL_COORDINATOR)
                .get("/rights/referrals/" + id + "/feedback")
                .then()
                .statusCode(403);
        assertThat(trail.last("detail", id)).doesNotContain("HELPED");
    }

    @Test
    void what_was_told_on_the_phone_is_written_down_by_the_same_team_only() {
        String id = Drafts.sentBy(Town.CLAIRE_REFERRER, Town.PLACE);
        told(Town.JULIEN_MEDIATOR, id).then().statusCode(403);
        told(Town.KARIM_OTHER_REFERRER, id).then().statusCode(404);
        told(Town.HELENE_MANAGER, id).then().statusCode(403);
        told(Town.CLAIRE_REFERRER, Drafts.draftBy(Town.CLAIRE_REFERRER)).then().statusCode(409);
        told(Town.CLAIRE_REFERRER, id).then().statusCode(200).body("givenBy", equalTo("REFERRER"));
        open(code(id)).then().body("feedback.answer", equalTo("PARTLY_HELPED"));
    }

    @Test
    void only_the_team_that_made_a_sent_referral_gives_its_code() {
        String id = Drafts.sentBy(Town.CLAIRE_REFERRER, Town.PLACE);
        String draft = Drafts.draftBy(Town.CLAIRE_REFERRER);
        give(Town.JULIEN_MEDIATOR, id, newKey()).then().statusCode(403).body("type", hasSlug("not-your-side"));
        give(Town.KARIM_OTHER_REFERRER, id, newKey()).then().statusCode(404);
        give(Town.PAUL_COORDINATOR, id, newKey()).then().statusCode(403);
        give(Town.CLAIRE_REFERRER, draft, newKey()).then().statusCode(409);
        as(Town.CLAIRE_REFERRER)
                .post("/rights/referrals/" + id + "/code")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("Idempotency-Key"));
    }

    @Test
    void a_retry_shows_the_same_code_and_a_new_one_closes_the_way_of_the_former() {
        String id = Drafts.sentBy(Town.CLAIRE_REFERRER, Town.PLACE);
        String key = newKey();
        String first = give(Town.CLAIRE_REFERRER, id, key)
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        String retry = give(Town.CLAIRE_REFERRER, id, key)
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        assertThat(retry).isEqualTo(first);
        assertThat(trail.of(id).stream().filter("GIVE_CODE"::equals)).hasSize(1);
        open(first).then().statusCode(200);
        String second = code(id);
        open(first).then().statusCode(422).body("type", hasSlug("code-unknown"));
        open(second).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rights/page", "/rights/withdrawal", "/rights/feedback"})
    void a_slip_of_the_finger_is_told_from_an_unknown_code(String door) {
        String id = Drafts.sentBy(Town.CLAIRE_REFERRER, Town.PLACE);
        String code = code(id);
        char last = code.charAt(code.length() - 1);
        String wrong = code.substring(0, code.length() - 1) + (last == '9' ? '0' : (char) (last + 1));
        asking(door, Map.of("code", wrong, "answer", "HELPED"), door.endsWith("feedback"))
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("code")));
    }

    @Test
    void a_code_lies_nowhere_and_shows_in_no_log() {
        String id = Drafts.sentBy(Town.CLAIRE_REFERRER, Town.PLACE);
        String[] code = new String[1];
        List<String> log = LoggedLines.during(() -> {
            code[0] = code(id);
            open(code[0]).then().statusCode(200);
            open(code[0].replaceFirst("^.", "x")).then().statusCode(400);
        });
        String digits = code[0].replace(" ", "");
        assertThat(String.join("\n", log)).doesNotContain(code[0]).doesNotContain(digits);
        assertThat(database.column(
                        "select encode(mac, 'escape') from person_code where referral_id = ?", UUID.fromString(id)))
                .singleElement()
                .asString()
                .doesNotContain(digits);
        assertThat(database.column(
                        "select detail::text from audit_entry where referral_ids @> array[?]::uuid[]",
                        UUID.fromString(id)))
                .noneMatch(detail -> String.valueOf(detail).contains(digits));
    }

    @Test
    void a_referral_that_is_erased_takes_its_code_and_its_feedback_with_it() {
        String id = Drafts.sentBy(Town.CLAIRE_REFERRER, Town.PLACE);
        String code = code(id);
        asking("/rights/feedback", Map.of("code", code, "answer", "HELPED"))
                .then()
                .statusCode(200);
        database.run("delete from referral where id = ?", UUID.fromString(id));
        open(code).then().statusCode(422).body("type", hasSlug("code-unknown"));
        assertThat(database.column("select answer from person_feedback where referral_id = ?", UUID.fromString(id)))
                .isEmpty();
    }

    private static String code(String referral) {
        return give(Town.CLAIRE_REFERRER, referral, newKey())
                .then()
                .statusCode(201)
                .body("page", equalTo("/suivi"))
                .extract()
                .path("code");
    }

    private static Response give(String subject, String referral, String key) {
        return as(subject).header("Idempotency-Key", key).post("/rights/referrals/" + referral + "/code");
    }

    private static Response open(String code) {
        return asking("/rights/page", Map.of("code", code));
    }

    private static Response asking(String door, Map<String, ?> body) {
        return post(anonymous(), door, body);
    }

    private static Response asking(String door, Map<String, ?> body, boolean all) {
        return asking(door, all ? body : Map.of("code", body.get("code")));
    }

    private static Response told(String subject, String referral) {
        RequestSpecification caller = as(subject);
        return caller.contentType(ContentType.JSON)
                .body(Map.of("answer", "PARTLY_HELPED"))
                .post("/rights/referrals/" + referral + "/feedback");
    }

    private static Matcher<String> hasSlug(String slug) {
        return endsWith("/" + slug);
    }
}
