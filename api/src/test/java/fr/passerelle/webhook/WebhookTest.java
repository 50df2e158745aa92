package fr.passerelle.webhook;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.LoggedLines;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import fr.passerelle.testing.Trail;
import fr.passerelle.testing.Valley;
import fr.passerelle.testing.Valley.Cast;
import fr.passerelle.webhook.Software.Told;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a partner's software is told over a real connection, and what becomes of it when it does not answer. */
@QuarkusTest
class WebhookTest {

    private static final String TOOK_IT = "items.findAll { it.delivered }.type";

    @Inject
    Valley valley;

    @Inject
    Software software;

    @Inject
    TestDatabase database;

    @Inject
    Trail trail;

    @Inject
    Time time;

    @Inject
    ForgetWebhooks forgetWebhooks;

    private final Partner partner = new Partner();
    private final Partner other = new Partner();
    private Cast cast;

    @BeforeEach
    void a_valley() {
        cast = valley.cast(null);
    }

    @AfterEach
    void nobody_is_told_of_other_tests() {
        database.run("delete from webhook_delivery");
        database.run("delete from webhook_message");
        database.run("delete from webhook_endpoint");
        database.run("delete from outbox_event");
        valley.leave(cast);
        partner.close();
        other.close();
    }

    @Test
    void both_sides_software_is_told_each_status_in_order_signed_with_its_own_secret() throws Exception {
        Told sender = software.tell(cast.senderTeam(), partner);
        Told place = software.tell(cast.placeTeam(), other);
        UUID id = software.sent(cast);
        at(id, "ACCEPT", Map.of());
        at(id, "START", Map.of("firstContactOn", time.today().toString()));
        at(
                id,
                "HOLD",
                Map.of(
                        "reason",
                        "WAITING_LIST",
                        "reviewOn",
                        time.today().plusDays(9).toString()));
        at(id, "RESUME", Map.of());
        at(id, "CLOSE", Map.of("outcome", "PROCEDURE_DONE"));
        software.work();
        List<String> course = List.of(
                "referral.sent",
                "referral.accepted",
                "referral.in_progress",
                "referral.on_hold",
                "referral.in_progress",
                "referral.closed");
        assertThat(partner.types()).isEqualTo(course);
        assertThat(other.types()).isEqualTo(course);
        for (Partner.Call call : partner.calls()) {
            call.verify(sender.secret());
        }
        for (Partner.Call call : other.calls()) {
            call.verify(place.secret());
        }
        assertThat(partner.calls().stream().map(Partner.Call::id)).doesNotHaveDuplicates();
        assertThat(software.waiting(sender)).isEmpty();
        assertThat(trail.of(id.toString()).stream().filter("TELL_PARTNER"::equals))
                .hasSize(12);
    }

    @Test
    void a_message_names_the_referral_and_its_status_and_nothing_else() {
        software.tell(cast.placeTeam(), partner);
        UUID id = software.sent(cast);
        List<String> lines = LoggedLines.during(software::work);
        Partner.Call call = partner.calls().get(0);
        Map<String, Object> body = JsonPath.from(call.body()).getMap("$");
        assertThat(body).containsOnlyKeys("id", "type", "timestamp", "data").containsEntry("id", call.id());
        assertThat(body.get("data")).isEqualTo(Map.of("referralId", id.toString(), "status", "SENT"));
        assertThat(Instant.parse((String) body.get("timestamp"))).isBeforeOrEqualTo(Instant.now());
        String reference = (String) database.column("select reference from referral where id = ?", id)
                .get(0);
        assertThat(call.body() + call.headers() + lines)
                .doesNotContain(
                        Valley.CALL_NAME,
                        Valley.CONTACT,
                        Valley.COMMUNE,
                        Valley.COMMUNE_NAME,
                        cast.placeName(),
                        cast.place().toString(),
                        cast.senderTeam().toString(),
                        cast.referrer(),
                        reference,
                        "PROCEDURE",
                        "DO_TOGETHER",
                        "CAF");
        assertThat(lines).noneMatch(line -> line.contains(partner.url()));
    }

    @Test
    void an_organisation_that_is_no_side_of_it_is_told_nothing() {
        Cast elsewhere = valley.cast(null);
        try {
            Told stranger = software.tell(elsewhere.placeTeam(), partner);
            Told side = software.tell(cast.placeTeam(), other);
            software.sent(cast);
            assertThat(software.waiting(stranger)).isEmpty();
            assertThat(software.waiting(side)).containsExactly("WEBHOOK");
            software.work();
            assertThat(partner.calls()).isEmpty();
            assertThat(other.types()).containsExactly("referral.sent");
        } finally {
            valley.leave(elsewhere);
        }
    }

    @Test
    void one_that_fails_is_tried_again_and_logged_and_holds_back_neither_the_notices_nor_another_address() {
        Told failing = software.tell(cast.senderTeam(), partner);
        Told fine = software.tell(cast.placeTeam(), other);
        partner.answers(503);
        UUID id = software.sent(cast);
        at(id, "ACCEPT", Map.of());
        software.work();
        assertThat(other.types()).containsExactly("referral.sent", "referral.accepted");
        as(cast.referrer()).get("/notices").then().body("items.kind", hasItem("ACCEPTED_BY_PLACE"));
        assertThat(partner.types()).containsExactly("referral.sent");
        software.workIn(Duration.ofSeconds(5));
        assertThat(partner.types()).hasSize(1);
        software.workIn(Duration.ofSeconds(11));
        assertThat(partner.types()).containsExactly("referral.sent", "referral.sent");
        assertThat(software.waiting(failing)).hasSize(2);
        partner.answers(200);
        software.workIn(Duration.ofSeconds(40));
        assertThat(partner.types())
                .containsExactly("referral.sent", "referral.sent", "referral.sent", "referral.accepted");
        assertThat(partner.calls().subList(0, 3).stream().map(Partner.Call::id).distinct())
                .hasSize(1);
        JsonPath log = software.deliveries(failing);
        assertThat(log.getList("items.answerCode")).containsExactly(200, 200, 503, 503);
        assertThat(log.getList("items.attempt")).containsExactly(1, 3, 2, 1);
        assertThat(software.deliveries(fine).getList(TOOK_IT)).hasSize(2);
    }

    @Test
    void after_all_tries_it_is_a_dead_letter_of_its_own_kind_and_the_next_goes_on() {
        Told told = software.tell(cast.placeTeam(), partner);
        partner.answers(500);
        UUID id = software.sent(cast);
        for (int hour = 0; hour < 24; hour++) {
            software.workIn(Duration.ofHours(hour));
        }
        assertThat(partner.types()).hasSize(24);
        as(Town.ADMIN)
                .get("/outbox/dead-letters")
                .then()
                .body("find { it.about == '" + told.id() + "' }.kind", equalTo("WEBHOOK"))
                .body("find { it.about == '" + told.id() + "' }.failure", equalTo("RefusedByPartner"));
        assertThat(as(Town.ADMIN).get("/outbox/dead-letters").asString()).doesNotContain(id.toString());
        partner.answers(200);
        at(id, "ACCEPT", Map.of());
        software.workIn(Duration.ofHours(24));
        assertThat(partner.types()).endsWith("referral.accepted").hasSize(25);
    }

    @Test
    void what_was_not_taken_or_got_lost_is_sent_again_with_the_same_id() throws Exception {
        Told told = software.tell(cast.placeTeam(), partner);
        partner.answers(400);
        software.sent(cast);
        software.work();
        String failed = software.deliveries(told).getString("items[0].id");
        partner.answers(200);
        software.resend(told, failed);
        software.workIn(Duration.ofSeconds(15));
        assertThat(partner.types()).as("the try that waited is given up for it").hasSize(2);
        assertThat(software.waiting(told)).isEmpty();
        software.resend(told, failed);
        software.work();
        assertThat(partner.calls().stream().map(Partner.Call::id).distinct()).hasSize(1);
        assertThat(partner.types()).hasSize(3);
        partner.calls().get(2).verify(told.secret());
        assertThat(software.deliveries(told).getList("items.attempt")).containsExactly(1, 1, 1);
    }

    @Test
    void whoever_answers_that_they_are_gone_is_told_nothing_more_until_enabled_again() {
        Told told = software.tell(cast.placeTeam(), partner);
        partner.answers(410);
        UUID id = software.sent(cast);
        at(id, "ACCEPT", Map.of());
        software.work();
        assertThat(partner.types()).containsExactly("referral.sent");
        assertThat(software.deliveries(told).getList("items.failure")).containsExactly("DISABLED", null);
        as(told.manager())
                .get("/organisations/" + software.organisationOf(cast.placeTeam()) + "/webhooks")
                .then()
                .body("[0].disabledWhy", equalTo("GONE"));
        at(id, "START", Map.of("firstContactOn", time.today().toString()));
        assertThat(software.waiting(told)).as("nothing is left for it").isEmpty();
        partner.answers(200);
        software.command(told, "enable");
        at(id, "CLOSE", Map.of("outcome", "PROCEDURE_DONE"));
        software.work();
        assertThat(partner.types()).containsExactly("referral.sent", "referral.closed");
    }

    @Test
    void a_ping_tries_out_the_address_and_names_no_referral() throws Exception {
        Told told = software.tell(cast.placeTeam(), partner);
        software.ping(told);
        software.work();
        assertThat(partner.types()).containsExactly("ping");
        assertThat(JsonPath.from(partner.calls().get(0).body()).getMap("data")).isEmpty();
        partner.calls().get(0).verify(told.secret());
        assertThat(software.deliveries(told).getList(TOOK_IT)).containsExactly("ping");
    }

    @Test
    void one_that_does_not_answer_is_not_waited_for() {
        Told told = software.tell(cast.placeTeam(), partner);
        partner.answersAfter(3_000);
        software.ping(told);
        software.work();
        assertThat(software.deliveries(told).getString("items[0].failure")).isEqualTo("NO_ANSWER");
        assertThat(database.column("select failure from outbox_event where key = ?", UUID.fromString(told.id())))
                .containsExactly("HttpTimeoutException");
    }

    @Test
    void deliveries_are_paged_and_forgotten_after_thirty_days() throws Exception {
        Told told = software.tell(cast.placeTeam(), partner);
        for (int i = 0; i < 3; i++) {
            software.ping(told);
        }
        software.work();
        String path = "/webhooks/" + told.id() + "/deliveries?size=2";
        JsonPath first = as(told.manager()).get(path).jsonPath();
        JsonPath rest = as(told.manager())
                .get(path + "&before=" + first.getString("next"))
                .jsonPath();
        assertThat(first.getList("items.id")).hasSize(2).doesNotContainAnyElementsOf(rest.getList("items.id"));
        assertThat(rest.getList("items.id")).hasSize(1);
        assertThat(rest.getString("next")).isNull();
        time.at(Instant.now().plus(Duration.ofDays(29)), this::forget);
        assertThat(software.deliveries(told).getList("items")).hasSize(3);
        time.at(Instant.now().plus(Duration.ofDays(31)), this::forget);
        assertThat(software.deliveries(told).getList("items")).isEmpty();
    }

    private void forget() {
        try {
            forgetWebhooks.forget();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void at(UUID id, String command, Map<String, ?> request) {
        valley.atPlace(cast, LocalDateTime.now(Time.ZONE), id, command, request);
    }
}
