package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.newKey;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.testing.Api;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import fr.passerelle.testing.Trail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest {

    @Inject
    Stage stage;

    @Inject
    Trail trail;

    @Inject
    TestDatabase database;

    @Test
    void a_draft_asked_for_twice_with_one_key_is_one_draft_and_one_answer() {
        String key = newKey();
        Response first = create(key, Drafts.A_NEED);
        Response second = create(key, Drafts.A_NEED);
        first.then().statusCode(201).header("Location", endsWith("/api/v1/referrals/" + first.path("id")));
        second.then().statusCode(201).header("ETag", first.header("ETag")).header("Location", first.header("Location"));
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(trail.of(first.path("id"))).filteredOn("CREATE"::equals).hasSize(1);
        assertThat(create(newKey(), Drafts.A_NEED).<String>path("id")).isNotEqualTo(first.path("id"));
    }

    @Test
    void a_retry_does_not_bring_back_what_was_taken_back_meanwhile() {
        String id = Drafts.sentBy(Town.CLAIRE_REFERRER, Town.PLACE);
        String key = newKey();
        accept(id, key).then().statusCode(200).body("person.callName", equalTo("Mme D."));
        accept(id, key).then().statusCode(200).body("person.callName", equalTo("Mme D."));
        Api.command(Town.CLAIRE_REFERRER, id, "cancel", Map.of("reason", "PERSON_WITHDRAWS"))
                .then()
                .statusCode(200);
        accept(id, key)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("person", nullValue());
    }

    private static Response accept(String id, String key) {
        return post(
                as(Town.JULIEN_MEDIATOR).header("If-Match", "\"2\"").header("Idempotency-Key", key),
                "/referrals/" + id + "/accept",
                Map.of());
    }

    @Test
    void the_order_of_the_needs_does_not_make_another_body() {
        String key = newKey();
        create(key, needs("PROCEDURE", "LEARN", "EQUIPMENT")).then().statusCode(201);
        create(key, needs("EQUIPMENT", "PROCEDURE", "LEARN")).then().statusCode(201);
    }

    @Test
    void one_key_with_another_body_or_another_command_is_refused() {
        String key = newKey();
        String id = create(key, Drafts.A_NEED).then().statusCode(201).extract().path("id");
        create(key, needs("LEARN")).then().statusCode(422).body("type", endsWith("/idempotency-key-reused"));
        post(
                        as(Town.CLAIRE_REFERRER).header("If-Match", "\"1\"").header("Idempotency-Key", key),
                        "/referrals/" + id + "/send",
                        Drafts.toPlace(Town.PLACE))
                .then()
                .statusCode(422)
                .body("type", endsWith("/idempotency-key-reused"));
        assertThat(stage.field(id, "status")).isEqualTo("DRAFT");
    }

    @Test
    void a_key_belongs_to_one_team() {
        String key = newKey();
        String mine =
                create(key, Drafts.A_NEED).then().statusCode(201).extract().path("id");
        post(as(Town.KARIM_OTHER_REFERRER).header("Idempotency-Key", key), "/referrals", needs("LEARN"))
                .then()
                .statusCode(201)
                .body("id", not(equalTo(mine)));
        post(as(Town.COLLEAGUE_REFERRER).header("Idempotency-Key", key), "/referrals", Drafts.A_NEED)
                .then()
                .statusCode(201)
                .body("id", equalTo(mine));
    }

    @Test
    void create_and_send_need_a_key_and_the_other_commands_do_not() {
        post(as(Town.CLAIRE_REFERRER), "/referrals", Drafts.A_NEED)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("Idempotency-Key"));
        String draft = stage.referral(ReferralStatus.DRAFT);
        Verbs.ask(as(Town.CLAIRE_REFERRER).header("If-Match", "\"1\""), draft, ReferralCommand.SEND)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("Idempotency-Key"));
        String sent = stage.referral(ReferralStatus.SENT);
        Verbs.ask(as(Town.JULIEN_MEDIATOR).header("If-Match", "\"1\""), sent, ReferralCommand.ACCEPT)
                .then()
                .statusCode(200);
    }

    @Test
    void a_key_that_is_too_short_or_too_long_is_refused() {
        create("1234567", Drafts.A_NEED).then().statusCode(400);
        create("1".repeat(129), Drafts.A_NEED).then().statusCode(400);
        create(newKey() + "1".repeat(92), Drafts.A_NEED).then().statusCode(201);
    }

    @Test
    void a_request_that_was_refused_leaves_the_key_free() {
        String draft = stage.referral(ReferralStatus.DRAFT);
        String key = newKey();
        send(draft, key, Drafts.toPlace(Town.PLACE_WITHOUT_TEAM)).then().statusCode(409);
        assertThat(database.column("select key from idempotent_answer where key = ?", key))
                .isEmpty();
        send(draft, key, Drafts.toPlace(Town.PLACE)).then().statusCode(200).body("status", equalTo("SENT"));
    }

    @Test
    void a_send_that_is_retried_shows_the_same_answer_even_after_the_place_has_answered() {
        String draft = stage.referral(ReferralStatus.DRAFT);
        String key = newKey();
        Response first = send(draft, key, Drafts.toPlace(Town.PLACE));
        Verbs.ask(Town.JULIEN_MEDIATOR, draft, ReferralCommand.ACCEPT, "\"2\"")
                .then()
                .statusCode(200);
        Response second = send(draft, key, Drafts.toPlace(Town.PLACE));
        second.then().statusCode(200).header("ETag", "\"2\"");
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
    }

    @Test
    void eight_sends_at_once_with_one_key_are_one_send_and_eight_equal_answers() throws Exception {
        String draft = stage.referral(ReferralStatus.DRAFT);
        String key = newKey();
        List<Response> answers = atOnce(8, () -> send(draft, key, Drafts.toPlace(Town.PLACE)));
        Set<String> bodies = new HashSet<>();
        answers.forEach(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            bodies.add(answer.asString());
        });
        assertThat(bodies).hasSize(1);
        assertThat(stage.field(draft, "revision")).isEqualTo("2");
        assertThat(trail.of(draft)).filteredOn("SEND"::equals).hasSize(1);
    }

    @Test
    void eight_drafts_at_once_with_one_key_are_one_draft() throws Exception {
        String key = newKey();
        List<Response> answers = atOnce(8, () -> create(key, Drafts.A_NEED));
        Set<String> bodies = new HashSet<>();
        answers.forEach(answer -> {
            assertThat(answer.statusCode()).isEqualTo(201);
            bodies.add(answer.asString());
        });
        assertThat(bodies).hasSize(1);
    }

    @Test
    void eight_sends_at_once_with_eight_keys_are_one_send_and_seven_stale_versions() throws Exception {
        String draft = stage.referral(ReferralStatus.DRAFT);
        List<Integer> statuses = new ArrayList<>();
        atOnce(8, () -> send(draft, newKey(), Drafts.toPlace(Town.PLACE)))
                .forEach(answer -> statuses.add(answer.statusCode()));
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 412).hasSize(7);
        assertThat(trail.of(draft)).filteredOn("SEND"::equals).hasSize(1);
    }

    private static Response create(String key, Map<String, ?> need) {
        return post(as(Town.CLAIRE_REFERRER).header("Idempotency-Key", key), "/referrals", need);
    }

    private static Response send(String draft, String key, Map<String, ?> body) {
        return post(
                as(Town.CLAIRE_REFERRER).header("If-Match", "\"1\"").header("Idempotency-Key", key),
                "/referrals/" + draft + "/send",
                body);
    }

    private static Map<String, Object> needs(String... needs) {
        Map<String, Object> body = new HashMap<>(Drafts.A_NEED);
        body.put("needs", List.of(needs));
        return body;
    }

    private static List<Response> atOnce(int count, java.util.concurrent.Callable<Response> request) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : threads.invokeAll(Collections.nCopies(count, request))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
