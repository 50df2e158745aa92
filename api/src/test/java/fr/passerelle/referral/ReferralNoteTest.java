package fr.passerelle.referral;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.newKey;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A few words go with a referral only where the staff are bound by secrecy, and are gone with its end. */
@QuarkusTest
class ReferralNoteTest {

    private static final String NOTE = "Préfère venir avec sa sœur Zébuline.";

    @Inject
    Newcomers newcomers;

    @Inject
    TestDatabase database;

    @Inject
    ExpireReferral expireReferral;

    @Inject
    AgroalDataSource applications;

    private UUID team;
    private UUID place;
    private String mediator;

    @BeforeEach
    void a_place_whose_staff_are_bound_by_secrecy() {
        team = newcomers.team("Pôle social");
        place = newcomers.placeOf(team);
        mediator = newcomers.memberOf(team, "MEDIATOR");
    }

    @Test
    void the_sender_previews_it_and_both_sides_read_it() {
        String draft = Drafts.draftBy(Town.CLAIRE_REFERRER);
        preview(draft, place, NOTE).then().statusCode(200).body("note", equalTo(NOTE));
        assertThat(database.column("select 1 from referral_note where referral_id = ?", UUID.fromString(draft)))
                .as("a preview keeps nothing")
                .isEmpty();
        send(draft, place, NOTE).then().statusCode(200).body("note", equalTo(NOTE));
        as(mediator).get("/referrals/" + draft).then().statusCode(200).body("note", equalTo(NOTE));
        as(Town.COLLEAGUE_REFERRER).get("/referrals/" + draft).then().body("note", equalTo(NOTE));
    }

    @Test
    void nobody_else_reads_it() throws SQLException {
        String id = sent();
        for (String other : new String[] {Town.KARIM_OTHER_REFERRER, Town.JULIEN_MEDIATOR, Town.PAUL_COORDINATOR}) {
            assertThat(as(other).get("/referrals/" + id).asString()).doesNotContain("sœur");
        }
        assertThat(isSeenBy(Town.SOCIAL_TEAM, id)).isTrue();
        assertThat(isSeenBy(team, id)).isTrue();
        assertThat(isSeenBy(Town.PLACE_TEAM, id)).isFalse();
        assertThat(isSeenBy(Town.OTHER_SOCIAL_TEAM, id)).isFalse();
    }

    @Test
    void the_place_can_empty_it_and_write_nothing_in_its_stead() throws SQLException {
        String id = sent();
        assertThatThrownBy(
                        () -> run(team, "update referral_note set text_content = 'x' where referral_id = '" + id + "'"))
                .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                        .isEqualTo("42501"));
        assertThat(run(
                        team,
                        "update referral_note set text_key = null, text_content = null where referral_id = '" + id
                                + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_place_whose_staff_are_not_bound_by_secrecy_gets_none_and_nothing_is_sent() {
        String draft = Drafts.draftBy(Town.CLAIRE_REFERRER);
        preview(draft, Town.PLACE, NOTE).then().statusCode(422).body("errors.field", contains("note"));
        Response refused = send(draft, Town.PLACE, NOTE);
        refused.then().statusCode(422).body("errors.field", contains("note"));
        assertThat(refused.asString()).doesNotContain("sœur");
        as(Town.CLAIRE_REFERRER).get("/referrals/" + draft).then().body("status", equalTo("DRAFT"));
        send(draft, Town.PLACE, null).then().statusCode(200).body("$", not(hasKey("note")));
    }

    @Test
    void the_directory_says_where_one_may_go_with_a_referral() {
        as(Town.CLAIRE_REFERRER).get("/places/" + place).then().body("boundBySecrecy", equalTo(true));
        as(Town.CLAIRE_REFERRER).get("/places/" + Town.PLACE).then().body("boundBySecrecy", equalTo(false));
        as(Town.CLAIRE_REFERRER)
                .get("/places/" + newcomers.placeOf(newcomers.team("Équipe sans personne")))
                .then()
                .body("boundBySecrecy", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Son numéro : 2 55 08 14 168 025 38",
                "IBAN FR76 3000 6000 0112 3456 7890 189",
                "carte 4539 5787 6362 1486",
                "Mot de passe = azerty"
            })
    void what_is_never_collected_is_refused_and_not_repeated(String text) {
        String draft = Drafts.draftBy(Town.CLAIRE_REFERRER);
        for (Response refused : new Response[] {preview(draft, place, text), send(draft, place, text)}) {
            refused.then().statusCode(422).body("errors.field", contains("note"));
            assertThat(refused.asString()).doesNotContain(text);
        }
    }

    @Test
    void it_is_short() {
        String draft = Drafts.draftBy(Town.CLAIRE_REFERRER);
        send(draft, place, "x".repeat(141)).then().statusCode(400);
        send(draft, place, "x".repeat(140)).then().statusCode(200);
    }

    @Test
    void it_is_in_no_history_in_no_list_and_in_no_readable_column() {
        String id = sent();
        String history = as(mediator).get("/referrals/" + id + "/history").asString();
        String list = as(mediator)
                .get("/referrals?side=RECEIVER&pile=NEEDS_ME&size=100")
                .asString();
        assertThat(list).contains(id);
        assertThat(history + list).doesNotContain("sœur", "Zébuline");
        assertThat(database.column(
                        "select encode(text_content, 'escape') from referral_note where referral_id = ?",
                        UUID.fromString(id)))
                .hasSize(1)
                .noneMatch(stored -> String.valueOf(stored).contains("buline"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"declined", "received and closed", "cancelled", "entered in error", "expired", "withdrawn"})
    void every_end_erases_it_and_that_there_was_one_stays_true(String end) {
        String id = sent();
        String code = code(id);
        end(end, id, code);
        assertThat(as(Town.CLAIRE_REFERRER)
                        .get("/referrals/" + id)
                        .then()
                        .extract()
                        .<String>path("note"))
                .isNull();
        assertThat(as(mediator).get("/referrals/" + id).asString()).doesNotContain("sœur");
        assertThat(database.column(
                        "select text_key is null and text_content is null from referral_note where referral_id = ?",
                        UUID.fromString(id)))
                .containsExactly(true);
        assertThat(page(code).then().extract().<List<String>>path("referral.passedOn"))
                .contains("NOTE");
    }

    @Test
    void the_answer_that_was_kept_for_a_retry_does_not_bring_it_back() {
        String draft = Drafts.draftBy(Town.CLAIRE_REFERRER);
        String key = newKey();
        send(draft, place, NOTE, key).then().statusCode(200).body("note", equalTo(NOTE));
        send(draft, place, NOTE, key).then().statusCode(200).body("note", equalTo(NOTE));
        end("declined", draft, "");
        send(draft, place, NOTE, key).then().statusCode(200).body("$", not(hasKey("note")));
    }

    @Test
    void the_person_reads_that_there_is_one_and_takes_it_back() {
        String draft = Drafts.draftBy(Town.CLAIRE_REFERRER);
        Map<String, Object> body = body(place, NOTE);
        body.put("contactChannel", "NONE");
        body.remove("person");
        post(
                        as(Town.CLAIRE_REFERRER).header("If-Match", "\"1\"").header("Idempotency-Key", newKey()),
                        "/referrals/" + draft + "/send",
                        body)
                .then()
                .statusCode(200);
        String code = code(draft);
        page(code)
                .then()
                .statusCode(200)
                .body("referral.passedOn", contains("NEEDS", "COMMUNE", "PROCEDURE_BODY", "PROCEDURE_TOPIC", "NOTE"))
                .body("referral.placeStillSees", equalTo(true));
        assertThat(page(code).asString()).doesNotContain("sœur");
        end("withdrawn", draft, code);
        page(code).then().body("referral.placeStillSees", equalTo(false));
    }

    private String sent() {
        String draft = Drafts.draftBy(Town.CLAIRE_REFERRER);
        send(draft, place, NOTE).then().statusCode(200);
        return draft;
    }

    private void end(String end, String id, String code) {
        switch (end) {
            case "declined" -> ends(mediator, id, ReferralCommand.DECLINE);
            case "received and closed" -> {
                ends(mediator, id, ReferralCommand.RECEIVE);
                ends(mediator, id, ReferralCommand.CLOSE);
            }
            case "cancelled" -> ends(Town.CLAIRE_REFERRER, id, ReferralCommand.CANCEL);
            case "entered in error" -> ends(Town.CLAIRE_REFERRER, id, ReferralCommand.INVALIDATE);
            case "expired" -> expireReferral.expire(UUID.fromString(id), Town.SOCIAL_TEAM);
            case "withdrawn" ->
                post(anonymous(), "/rights/withdrawal", Map.of("code", code))
                        .then()
                        .statusCode(200);
            default -> throw new IllegalArgumentException(end);
        }
    }

    private static void ends(String subject, String id, ReferralCommand command) {
        String etag = as(subject).get("/referrals/" + id).header("ETag");
        Verbs.ask(subject, id, command, etag).then().statusCode(200);
    }

    private static String code(String id) {
        return as(Town.CLAIRE_REFERRER)
                .header("Idempotency-Key", newKey())
                .post("/rights/referrals/" + id + "/code")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    private static Response page(String code) {
        return post(anonymous(), "/rights/page", Map.of("code", code));
    }

    private boolean isSeenBy(UUID actingTeam, String id) throws SQLException {
        return run(actingTeam, "select 1 from referral_note where referral_id = '" + id + "'") > 0;
    }

    /** As the application's own role, whatever its code would allow. */
    private int run(UUID actingTeam, String sql) throws SQLException {
        try (Connection connection = applications.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('passerelle.acting_team', '" + actingTeam + "', true)");
            try {
                if (!statement.execute(sql)) {
                    return statement.getUpdateCount();
                }
                return statement.getResultSet().next() ? 1 : 0;
            } finally {
                connection.rollback();
            }
        }
    }

    private static Response preview(String draft, UUID place, @Nullable String note) {
        return post(as(Town.CLAIRE_REFERRER), "/referrals/" + draft + "/preview", body(place, note));
    }

    private static Response send(String draft, UUID place, @Nullable String note) {
        return send(draft, place, note, newKey());
    }

    private static Response send(String draft, UUID place, @Nullable String note, String key) {
        return post(
                as(Town.CLAIRE_REFERRER).header("If-Match", "\"1\"").header("Idempotency-Key", key),
                "/referrals/" + draft + "/send",
                body(place, note));
    }

    private static Map<String, Object> body(UUID place, @Nullable String note) {
        Map<String, Object> body = new HashMap<>(Drafts.toPlace(place));
        if (note != null) {
            body.put("note", note);
        }
        return body;
    }
}
