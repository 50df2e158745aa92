package fr.passerelle.referral;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.newKey;
import static org.hamcrest.Matchers.endsWith;

import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * 401, 400 or 415, 404, 403, idempotent replay, 428, 412, 409, 422: each request here breaks two neighbouring rules at
 * once and is told of the first. A role without the permission is turned away before its request is read.
 */
@QuarkusTest
class RefusalOrderTest {

    private static final String NOWHERE = UUID.randomUUID().toString();

    @Inject
    Stage stage;

    @Test
    void who_is_not_signed_in_learns_nothing_about_the_request() {
        is(anonymous().contentType(ContentType.JSON).body("{").post(accept(NOWHERE)), 401, "authentication-required");
        is(anonymous().contentType(ContentType.TEXT).body("yes").post(accept(NOWHERE)), 401, "authentication-required");
        is(anonymous().get("/referrals"), 401, "authentication-required");
    }

    @Test
    void who_lacks_the_permission_learns_nothing_about_the_request() {
        is(as(Town.PAUL_COORDINATOR).contentType(ContentType.JSON).body("{").post(accept(NOWHERE)), 403, "not-allowed");
    }

    @Test
    void a_body_that_cannot_be_read_comes_before_a_referral_that_is_not_there() {
        is(post(as(Town.JULIEN_MEDIATOR), accept(NOWHERE), "{"), 400, "malformed-request");
        is(post(as(Town.JULIEN_MEDIATOR), decline(NOWHERE), "{}"), 400, "invalid-request");
        is(
                as(Town.JULIEN_MEDIATOR)
                        .contentType(ContentType.TEXT)
                        .body("yes")
                        .post(accept(NOWHERE)),
                415,
                "unsupported-media-type");
    }

    @Test
    void a_missing_key_or_acting_team_comes_before_a_referral_that_is_not_there() {
        is(
                post(as(Town.CLAIRE_REFERRER), "/referrals/" + NOWHERE + "/send", Drafts.toPlace(Town.PLACE)),
                400,
                "invalid-request");
        is(post(as(Town.SOPHIE_TWO_TEAMS), accept(NOWHERE), Map.of()), 400, "acting-team-required");
        is(as(Town.SOPHIE_TWO_TEAMS).get("/referrals/" + NOWHERE), 400, "acting-team-required");
        is(as(Town.SOPHIE_TWO_TEAMS).get("/referrals/" + NOWHERE + "/history"), 400, "acting-team-required");
        is(
                post(as(Town.SOPHIE_TWO_TEAMS), "/referrals/" + NOWHERE + "/preview", Drafts.toPlace(Town.PLACE)),
                400,
                "acting-team-required");
        is(
                post(
                        as(Town.SOPHIE_TWO_TEAMS),
                        "/referrals/" + NOWHERE + "/attempts",
                        Map.of("channel", "PHONE", "reached", false, "happenedOn", Drafts.today())),
                400,
                "acting-team-required");
    }

    @Test
    void a_referral_that_is_not_visible_comes_before_the_side_that_may_not() {
        String draft = stage.referral(ReferralStatus.DRAFT);
        is(Verbs.ask(Town.JULIEN_MEDIATOR, draft, ReferralCommand.SEND, "\"1\""), 404, "not-found");
        String sent = stage.referral(ReferralStatus.SENT);
        is(Verbs.ask(Town.AMINA_OTHER_MEDIATOR, sent, ReferralCommand.CANCEL, "\"1\""), 404, "not-found");
    }

    @Test
    void the_wrong_side_comes_before_a_key_that_was_used() {
        String id = stage.referral(ReferralStatus.SENT);
        String key = newKey();
        post(as(Town.CLAIRE_REFERRER).header("Idempotency-Key", key), "/referrals", Drafts.A_NEED)
                .then()
                .statusCode(201);
        is(post(as(Town.CLAIRE_REFERRER).header("Idempotency-Key", key), accept(id), Map.of()), 403, "not-your-side");
    }

    @Test
    void a_replay_comes_before_the_missing_and_the_stale_version_and_the_status() {
        String id = stage.referral(ReferralStatus.SENT);
        String key = newKey();
        String first = post(
                        as(Town.JULIEN_MEDIATOR).header("If-Match", "\"1\"").header("Idempotency-Key", key),
                        accept(id),
                        Map.of())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        post(as(Town.JULIEN_MEDIATOR).header("Idempotency-Key", key), accept(id), Map.of())
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.equalTo(first));
        post(as(Town.JULIEN_MEDIATOR).header("If-Match", "\"1\"").header("Idempotency-Key", key), accept(id), Map.of())
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.equalTo(first));
    }

    @Test
    void a_key_that_was_used_otherwise_comes_before_the_missing_version() {
        String id = stage.referral(ReferralStatus.SENT);
        String key = newKey();
        post(as(Town.JULIEN_MEDIATOR).header("If-Match", "\"1\"").header("Idempotency-Key", key), accept(id), Map.of())
                .then()
                .statusCode(200);
        is(
                post(
                        as(Town.JULIEN_MEDIATOR).header("Idempotency-Key", key),
                        decline(id),
                        Map.of("reason", "NO_PLACE_LEFT")),
                422,
                "idempotency-key-reused");
    }

    @Test
    void a_missing_version_comes_before_the_status_and_the_rules() {
        String accepted = stage.referral(ReferralStatus.ACCEPTED);
        is(post(as(Town.JULIEN_MEDIATOR), accept(accepted), Map.of()), 428, "precondition-required");
        String sent = stage.referral(ReferralStatus.SENT);
        is(post(as(Town.JULIEN_MEDIATOR), decline(sent), Map.of("reason", "OTHER")), 428, "precondition-required");
    }

    @Test
    void a_stale_version_comes_before_the_status_and_the_rules() {
        String accepted = stage.referral(ReferralStatus.ACCEPTED);
        is(post(stale(Town.JULIEN_MEDIATOR), accept(accepted), Map.of()), 412, "stale-version");
        String sent = stage.referral(ReferralStatus.SENT);
        is(post(stale(Town.JULIEN_MEDIATOR), decline(sent), Map.of("reason", "OTHER")), 412, "stale-version");
    }

    @Test
    void the_status_comes_before_the_rules() {
        String accepted = stage.referral(ReferralStatus.ACCEPTED);
        is(post(fresh(Town.JULIEN_MEDIATOR), decline(accepted), Map.of("reason", "OTHER")), 409, "command-not-allowed");
        String draft = stage.referral(ReferralStatus.DRAFT);
        Map<String, Object> agreedElsewhere = Map.of(
                "placeId", Town.PLACE_WITHOUT_TEAM.toString(),
                "contactChannel", "NONE",
                "agreement", Map.of("how", "ORAL", "givenOn", Drafts.today(), "placeId", Town.PLACE.toString()));
        is(
                post(
                        fresh(Town.CLAIRE_REFERRER).header("Idempotency-Key", newKey()),
                        "/referrals/" + draft + "/send",
                        agreedElsewhere),
                409,
                "place-not-connected");
    }

    private static RequestSpecification fresh(String subject) {
        return as(subject).header("If-Match", "\"1\"");
    }

    private static RequestSpecification stale(String subject) {
        return as(subject).header("If-Match", "\"7\"");
    }

    private static Response post(RequestSpecification caller, String path, Object body) {
        return caller.contentType(ContentType.JSON).body(body).post(path);
    }

    private static void is(Response answer, int status, String problem) {
        answer.then().statusCode(status).body("type", endsWith("/" + problem));
    }

    private static String accept(String id) {
        return "/referrals/" + id + "/accept";
    }

    private static String decline(String id) {
        return "/referrals/" + id + "/decline";
    }
}
