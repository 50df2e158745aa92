package fr.passerelle.platform.audit;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.command;
import static fr.passerelle.testing.Api.newKey;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import fr.passerelle.testing.Trail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Each read and write of a referral is one line: who, for which team, what, why, when. */
@QuarkusTest
class TrailTest {

    private static final String TODAY = LocalDate.now(Time.ZONE).toString();

    @Inject
    Trail trail;

    @Inject
    TestDatabase database;

    @Test
    void every_step_of_a_referral_is_exactly_one_line() {
        String id = oneLine(201, "CREATE", this::create);
        oneLine(200, "READ", () -> as(Town.CLAIRE_REFERRER).get("/referrals/" + id));
        oneLine(200, "PREVIEW", () -> post(as(Town.CLAIRE_REFERRER), "/referrals/" + id + "/preview", toPlace()));
        oneLine(200, "SEND", () -> command(Town.CLAIRE_REFERRER, id, "send", toPlace(), "\"1\""));
        oneLine(200, "FIRST_READ", () -> as(Town.JULIEN_MEDIATOR).get("/referrals/" + id));
        oneLine(200, "READ", () -> as(Town.JULIEN_MEDIATOR).get("/referrals/" + id));
        oneLine(200, "ACCEPT", () -> command(Town.JULIEN_MEDIATOR, id, "accept", Map.of(), "\"2\""));
        oneLine(
                201,
                "ATTEMPT",
                () -> post(
                        as(Town.JULIEN_MEDIATOR),
                        "/referrals/" + id + "/attempts",
                        Map.of("channel", "PHONE", "reached", true, "happenedOn", TODAY)));
        oneLine(
                200,
                "START",
                () -> command(Town.JULIEN_MEDIATOR, id, "start", Map.of("firstContactOn", TODAY), "\"3\""));
        oneLine(
                200,
                "HOLD",
                () -> command(
                        Town.JULIEN_MEDIATOR,
                        id,
                        "hold",
                        Map.of(
                                "reason",
                                "WAITING_LIST",
                                "reviewOn",
                                LocalDate.now(Time.ZONE).plusDays(9).toString()),
                        "\"4\""));
        oneLine(200, "RESUME", () -> as(Town.JULIEN_MEDIATOR)
                .header("If-Match", "\"5\"")
                .post("/referrals/" + id + "/resume"));
        oneLine(200, "CLOSE", () -> command(Town.JULIEN_MEDIATOR, id, "close", Map.of("outcome", "ABSENT"), "\"6\""));
        oneLine(200, "READ_HISTORY", () -> as(Town.CLAIRE_REFERRER).get("/referrals/" + id + "/history"));
        oneLine(
                200,
                "INVALIDATE",
                () -> command(Town.CLAIRE_REFERRER, id, "invalidate", Map.of("reason", "DUPLICATE"), "\"7\""));
        assertThat(trail.of(id))
                .containsExactly(
                        "CREATE",
                        "READ",
                        "PREVIEW",
                        "SEND",
                        "FIRST_READ",
                        "READ",
                        "ACCEPT",
                        "ATTEMPT",
                        "START",
                        "HOLD",
                        "RESUME",
                        "CLOSE",
                        "READ_HISTORY",
                        "INVALIDATE");
    }

    @Test
    void the_other_ends_are_one_line_each_too() {
        String declined = sent();
        oneLine(
                200,
                "DECLINE",
                () -> command(Town.JULIEN_MEDIATOR, declined, "decline", Map.of("reason", "DUPLICATE"), "\"2\""));
        String cancelled = sent();
        oneLine(
                200,
                "CANCEL",
                () -> command(Town.CLAIRE_REFERRER, cancelled, "cancel", Map.of("reason", "NO_NEWS"), "\"2\""));
        String received = sent();
        oneLine(
                200,
                "RECEIVE",
                () -> command(Town.JULIEN_MEDIATOR, received, "receive", Map.of("metOn", TODAY), "\"2\""));
    }

    @Test
    void a_linked_draft_is_one_line_for_each_of_the_two_referrals() {
        String declined = sent();
        command(Town.JULIEN_MEDIATOR, declined, "decline", Map.of("reason", "DUPLICATE"), "\"2\"");
        long before = trail.length();
        String draft = as(Town.CLAIRE_REFERRER)
                .header("If-Match", "\"3\"")
                .post("/referrals/" + declined + "/refer-again")
                .path("id");
        assertThat(trail.length()).isEqualTo(before + 2);
        assertThat(trail.of(declined)).endsWith("REFER_AGAIN");
        assertThat(trail.of(draft)).containsExactly("CREATE");
        assertThat(trail.last("detail", draft)).isEqualTo("{\"from\": \"" + declined + "\"}");
    }

    @Test
    void an_answer_shown_again_is_a_reading() {
        String key = newKey();
        String id = create(key).path("id");
        oneLine(201, "READ", () -> create(key));
        assertThat(trail.of(id)).containsExactly("CREATE", "READ");
        assertThat(trail.last("detail", id)).isEqualTo("{\"replayed\": \"CREATE\"}");
    }

    @Test
    void a_line_says_who_for_which_team_what_why_and_when() {
        Instant before = Instant.now().minusMillis(1);
        String id = create().path("id");
        Response read = as(Town.COLLEAGUE_REFERRER)
                .header("X-Request-Id", "a-request-of-this-test")
                .get("/referrals/" + id);
        assertThat(read.header("X-Request-Id")).isEqualTo("a-request-of-this-test");
        assertThat(trail.last("actor_kind", id)).isEqualTo("MEMBER");
        assertThat(trail.last("member_id", id))
                .isEqualTo(Town.member(Town.COLLEAGUE_REFERRER).toString());
        assertThat(trail.last("team_id", id)).isEqualTo(Town.SOCIAL_TEAM.toString());
        assertThat(trail.last("action", id)).isEqualTo("READ");
        assertThat(trail.last("purpose", id)).isEqualTo("FOLLOW_A_REFERRAL");
        assertThat(trail.last("request_id", id)).isEqualTo("a-request-of-this-test");
        Instant at = ((java.sql.Timestamp) database.column(
                                "select happened_at from audit_entry where action = 'READ' and ? = any (referral_ids)",
                                UUID.fromString(id))
                        .get(0))
                .toInstant();
        assertThat(at).isBetween(before, Instant.now()).isAfter(Instant.now().minus(Duration.ofMinutes(1)));
    }

    @Test
    void the_reason_follows_the_side() {
        String id = sent();
        assertThat(trail.last("purpose", id)).isEqualTo("REFER_A_PERSON");
        as(Town.JULIEN_MEDIATOR).get("/referrals/" + id);
        assertThat(trail.last("purpose", id)).isEqualTo("HELP_A_PERSON");
        command(Town.JULIEN_MEDIATOR, id, "accept", Map.of(), "\"2\"");
        assertThat(trail.last("purpose", id)).isEqualTo("HELP_A_PERSON");
        as(Town.CLAIRE_REFERRER).get("/referrals/" + id);
        assertThat(trail.last("purpose", id)).isEqualTo("FOLLOW_A_REFERRAL");
    }

    @Test
    void every_refusal_is_one_line_of_its_own_and_changes_nothing() {
        String id = sent();
        refused(404, "not-found", () -> as(Town.KARIM_OTHER_REFERRER).get("/referrals/" + id), id);
        refused(404, "not-found", () -> as(Town.KARIM_OTHER_REFERRER).get("/referrals/" + id + "/history"), id);
        refused(
                404,
                "not-found",
                () -> post(as(Town.KARIM_OTHER_REFERRER), "/referrals/" + id + "/preview", toPlace()),
                id);
        refused(403, "not-your-side", () -> command(Town.CLAIRE_REFERRER, id, "accept", Map.of(), "\"2\""), id);
        refused(
                428,
                "precondition-required",
                () -> post(as(Town.JULIEN_MEDIATOR), "/referrals/" + id + "/accept", Map.of()),
                id);
        refused(412, "stale-version", () -> command(Town.JULIEN_MEDIATOR, id, "accept", Map.of(), "\"1\""), id);
        refused(
                409,
                "command-not-allowed",
                () -> command(Town.JULIEN_MEDIATOR, id, "start", Map.of("firstContactOn", TODAY), "\"2\""),
                id);
        refused(
                422,
                "rule-not-met",
                () -> command(Town.JULIEN_MEDIATOR, id, "decline", Map.of("reason", "OTHER"), "\"2\""),
                id);
        refused(
                403,
                "not-your-side",
                () -> post(
                        as(Town.CLAIRE_REFERRER),
                        "/referrals/" + id + "/attempts",
                        Map.of("channel", "PHONE", "reached", true, "happenedOn", TODAY)),
                id);
        refused(
                409,
                "command-not-allowed",
                () -> post(as(Town.CLAIRE_REFERRER), "/referrals/" + id + "/preview", toPlace()),
                id);
        assertThat(database.column("select status || revision from referral where id = ?", UUID.fromString(id)))
                .containsExactly("SENT2");
    }

    @Test
    void who_tried_to_look_is_seen_in_the_history_by_team_and_never_by_name() {
        String id = sent();
        as(Town.KARIM_OTHER_REFERRER).get("/referrals/" + id).then().statusCode(404);
        Map<String, Object> line =
                as(Town.CLAIRE_REFERRER).get("/referrals/" + id + "/history").path("find { it.action == 'REFUSED' }");
        assertThat(line).containsEntry("team", "CCAS accueil").doesNotContainKey("member");
    }

    @Test
    void a_list_is_one_line_with_its_pile() {
        oneLine(200, "LIST", () -> as(Town.CLAIRE_REFERRER)
                .queryParam("side", "SENDER")
                .queryParam("pile", "ENDED")
                .get("/referrals"));
        assertThat(database.column("select detail::text from audit_entry order by happened_at desc, id desc limit 1"))
                .containsExactly("{\"pile\": \"ENDED\"}");
    }

    @Test
    void what_reads_no_referral_leaves_no_line() {
        long before = trail.length();
        as(Town.CLAIRE_REFERRER).get("/me").then().statusCode(200);
        as(Town.CLAIRE_REFERRER)
                .queryParam("near", Town.COMMUNE)
                .get("/places")
                .then()
                .statusCode(200);
        as(Town.PAUL_COORDINATOR)
                .get("/territories/01/published-counts/quarters")
                .then()
                .statusCode(200);
        assertThat(trail.length()).isEqualTo(before);
    }

    /** @return the id that was answered with, if it was one referral */
    private String oneLine(int status, String action, Supplier<Response> request) {
        long before = trail.length();
        Response answer = request.get();
        answer.then().statusCode(status);
        assertThat(trail.length()).as("lines after " + action).isEqualTo(before + 1);
        assertThat(database.column("select action from audit_entry order by happened_at desc, id desc limit 1"))
                .containsExactly(action);
        Object id = answer.asString().startsWith("{") ? answer.path("id") : null;
        return String.valueOf(id);
    }

    private void refused(int status, String problem, Supplier<Response> request, String id) {
        oneLine(status, "REFUSED", request);
        assertThat(trail.last("detail", id)).isEqualTo("{\"problem\": \"" + problem + "\"}");
    }

    private String sent() {
        String id = create().path("id");
        command(Town.CLAIRE_REFERRER, id, "send", toPlace(), "\"1\"").then().statusCode(200);
        return id;
    }

    private Response create() {
        return create(newKey());
    }

    private static Response create(String key) {
        return post(
                as(Town.CLAIRE_REFERRER).header("Idempotency-Key", key),
                "/referrals",
                Map.of(
                        "orientationType",
                        "DO_TOGETHER",
                        "needs",
                        List.of(),
                        "communeCode",
                        Town.COMMUNE,
                        "urgent",
                        false));
    }

    private static Map<String, Object> toPlace() {
        String place = Town.PLACE.toString();
        return Map.of(
                "placeId",
                place,
                "contactChannel",
                "PHONE",
                "agreement",
                Map.of("how", "ORAL", "givenOn", TODAY, "placeId", place),
                "person",
                Map.of("callName", "Mme D.", "contact", "06 39 98 01 23"));
    }
}
