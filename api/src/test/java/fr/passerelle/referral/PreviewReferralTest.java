package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** « Voir ce qui sera envoyé »: the same as the place will get, and nothing of it stored. */
@QuarkusTest
class PreviewReferralTest {

    /** What sending itself changes; everything else must be equal. */
    private static final Set<String> CHANGED_BY_SENDING =
            Set.of("status", "revision", "statusSince", "sentAt", "firstReadAt", "nextStep", "allowedCommands");

    @Inject
    Stage stage;

    @Inject
    TestDatabase database;

    @ParameterizedTest
    @CsvSource({
        "claire, PHONE",
        "claire, EMAIL",
        "claire, VIA_REFERRER",
        "claire, NONE",
        "discreet, SMS",
        "discreet, NONE",
        "julien, PHONE"
    })
    void the_preview_is_what_the_place_then_reads(String sender, String channel) {
        String draft = Drafts.draftBy(sender);
        Map<String, Object> body = toOtherPlace(channel);
        Map<String, Object> preview =
                preview(sender, draft, body).then().statusCode(200).extract().as(HashMap.class);
        send(sender, draft, body).then().statusCode(200);
        Map<String, Object> read = as(Town.AMINA_OTHER_MEDIATOR)
                .get("/referrals/" + draft)
                .then()
                .statusCode(200)
                .extract()
                .as(HashMap.class);
        CHANGED_BY_SENDING.forEach(field -> {
            preview.remove(field);
            read.remove(field);
        });
        assertThat(preview).isEqualTo(read);
    }

    @Test
    void a_discreet_team_is_previewed_and_read_under_its_public_label() {
        String draft = Drafts.draftBy(Town.DISCREET_REFERRER);
        Response preview = preview(Town.DISCREET_REFERRER, draft, toOtherPlace("NONE"));
        preview.then()
                .statusCode(200)
                .body("sender.team", equalTo("Service social associatif"))
                .body("sender.organisation", equalTo("Service social associatif"));
        assertThat(preview.asString()).doesNotContain("CHRS");
        as(Town.DISCREET_REFERRER).get("/referrals/" + draft).then().body("sender.team", equalTo("CHRS des Tilleuls"));
    }

    @Test
    void the_name_of_a_discreet_team_reaches_the_place_by_no_way() {
        String draft = Drafts.draftBy(Town.DISCREET_REFERRER);
        send(Town.DISCREET_REFERRER, draft, toOtherPlace("PHONE")).then().statusCode(200);
        String read = as(Town.AMINA_OTHER_MEDIATOR).get("/referrals/" + draft).asString();
        String history = as(Town.AMINA_OTHER_MEDIATOR)
                .get("/referrals/" + draft + "/history")
                .asString();
        String list = as(Town.AMINA_OTHER_MEDIATOR)
                .queryParam("side", "RECEIVER")
                .queryParam("pile", "NEEDS_ME")
                .queryParam("size", 100)
                .get("/referrals")
                .asString();
        assertThat(read).contains("Service social associatif");
        assertThat(history).contains("Service social associatif");
        assertThat(list).contains(draft).contains("Service social associatif");
        assertThat(read + history + list).doesNotContain("CHRS").doesNotContain("Membre discreet");
    }

    @Test
    void a_preview_stores_nothing_of_what_was_typed() {
        String draft = Drafts.draftBy(Town.CLAIRE_REFERRER);
        long snapshots = count("person_snapshot");
        long answers = count("idempotent_answer");
        preview(Town.CLAIRE_REFERRER, draft, toOtherPlace("PHONE")).then().statusCode(200);
        assertThat(count("person_snapshot")).isEqualTo(snapshots);
        assertThat(count("idempotent_answer")).isEqualTo(answers);
        assertThat(stage.field(draft, "row(status, revision, place_id, agreement_how, contact_channel, snapshot_id)"))
                .isEqualTo("(DRAFT,1,,,,)");
    }

    @Test
    void only_a_draft_is_previewed() {
        String sent = stage.referral(ReferralStatus.SENT);
        preview(Town.CLAIRE_REFERRER, sent, toOtherPlace("NONE"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/command-not-allowed"))
                .body("currentStatus", equalTo("SENT"))
                .body("allowedCommands", contains("CANCEL", "INVALIDATE"));
    }

    @Test
    void nobody_but_the_sender_previews() {
        String draft = Drafts.draftBy(Town.CLAIRE_REFERRER);
        preview(Town.COLLEAGUE_REFERRER, draft, toOtherPlace("NONE")).then().statusCode(200);
        preview(Town.KARIM_OTHER_REFERRER, draft, toOtherPlace("NONE")).then().statusCode(404);
        preview(Town.AMINA_OTHER_MEDIATOR, draft, toOtherPlace("NONE")).then().statusCode(404);
        preview(Town.PAUL_COORDINATOR, draft, toOtherPlace("NONE")).then().statusCode(403);
    }

    @Test
    void a_preview_refuses_what_sending_would_refuse() {
        String draft = Drafts.draftBy(Town.CLAIRE_REFERRER);
        preview(Town.CLAIRE_REFERRER, draft, Drafts.toPlace(Town.PLACE_WITHOUT_TEAM))
                .then()
                .statusCode(409)
                .body("type", endsWith("/place-not-connected"));
    }

    private long count(String table) {
        return (Long) database.column("select count(*) from " + table).get(0);
    }

    private static Response preview(String subject, String draft, Map<String, ?> body) {
        return post(as(subject), "/referrals/" + draft + "/preview", body);
    }

    private static Response send(String subject, String draft, Map<String, ?> body) {
        return post(
                as(subject).header("If-Match", "\"1\"").header("Idempotency-Key", fr.passerelle.testing.Api.newKey()),
                "/referrals/" + draft + "/send",
                body);
    }

    private static Map<String, Object> toOtherPlace(String channel) {
        Map<String, Object> body = new HashMap<>(Drafts.toPlace(Town.OTHER_PLACE));
        body.put("contactChannel", channel);
        String contact = channel.equals("EMAIL") ? "d@exemple.invalid" : "06 39 98 01 23";
        body.put("person", Map.of("callName", "Mme D.", "birthYear", 1961, "contact", contact));
        body.put("profileWords", List.of("SUPPORT_AVAILABLE", "ACCESS_LIMITED"));
        return body;
    }
}
