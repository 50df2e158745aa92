package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.newKey;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While the trail cannot be written, nothing is shown and nothing is done. */
@QuarkusTest
class TraceUnavailableTest {

    @Inject
    Stage stage;

    @Inject
    TestDatabase database;

    private final Map<ReferralStatus, String> byStatus = new EnumMap<>(ReferralStatus.class);
    private String named;

    @BeforeEach
    void the_trail_cannot_be_written() {
        for (ReferralStatus status : ReferralStatus.values()) {
            byStatus.put(status, stage.referral(status));
            stage.meeting(byStatus.get(status));
        }
        named = Drafts.sentBy(Town.CLAIRE_REFERRER, Town.PLACE);
        database.run("revoke insert on audit_entry from passerelle_app");
    }

    @AfterEach
    void the_trail_can_be_written_again() {
        database.run("grant insert on audit_entry to passerelle_app");
        as(Town.CLAIRE_REFERRER).get("/referrals/" + named).then().statusCode(200);
    }

    @Test
    void nothing_is_shown() {
        for (String subject : List.of(Town.CLAIRE_REFERRER, Town.JULIEN_MEDIATOR)) {
            unavailable(as(subject).get("/referrals/" + named));
            unavailable(as(subject).get("/referrals/" + named + "/history"));
            for (String side : List.of("SENDER", "RECEIVER")) {
                unavailable(as(subject)
                        .queryParam("side", side)
                        .queryParam("pile", "NEEDS_ME")
                        .get("/referrals"));
            }
        }
        unavailable(post(
                as(Town.CLAIRE_REFERRER),
                "/referrals/" + byStatus.get(ReferralStatus.DRAFT) + "/preview",
                Drafts.toPlace(Town.PLACE)));
        assertThat(stage.field(named, "first_read_at")).isEqualTo("null");
    }

    @Test
    void nothing_is_done_by_any_command_of_the_table() {
        String before = everything();
        DomainTable.moves().forEach(move -> {
            if (move.by() == Side.SENDER || move.by() == Side.RECEIVER) {
                String subject = move.by() == Side.SENDER ? Town.CLAIRE_REFERRER : Town.JULIEN_MEDIATOR;
                unavailable(Verbs.ask(subject, byStatus.get(move.from()), move.command(), "\"1\""));
            }
        });
        unavailable(post(as(Town.CLAIRE_REFERRER).header("Idempotency-Key", newKey()), "/referrals", Drafts.A_NEED));
        unavailable(post(
                as(Town.JULIEN_MEDIATOR),
                "/referrals/" + named + "/attempts",
                Map.of("channel", "PHONE", "reached", false, "happenedOn", Drafts.today())));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void even_a_refusal_is_not_told_without_its_line() {
        unavailable(as(Town.KARIM_OTHER_REFERRER).get("/referrals/" + named));
        unavailable(Verbs.ask(Town.CLAIRE_REFERRER, named, ReferralCommand.ACCEPT, "\"2\""));
    }

    @Test
    void what_concerns_no_referral_goes_on() {
        as(Town.CLAIRE_REFERRER).get("/me").then().statusCode(200);
        as(Town.CLAIRE_REFERRER)
                .queryParam("q", "saint")
                .get("/communes")
                .then()
                .statusCode(200);
    }

    /** A fingerprint of all that a command could have left behind. */
    private String everything() {
        StringBuilder all = new StringBuilder();
        for (String table : List.of(
                "referral",
                "person_snapshot",
                "contact_trace",
                "referral_appointment",
                "idempotent_answer",
                "audit_entry")) {
            all.append(table)
                    .append(' ')
                    .append(database.column(
                            "select count(*) || ' ' || md5(string_agg(t::text, '' order by t::text)) from " + table
                                    + " t"))
                    .append('\n');
        }
        return all.toString();
    }

    private static void unavailable(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.<String>path("type")).endsWith("/trace-unavailable");
        assertThat(answer.asString())
                .doesNotContain("Mme D.")
                .doesNotContain("39980123")
                .doesNotContain("reference")
                .doesNotContain("audit_entry");
        assertThat(answer.header("ETag")).isNull();
    }
}
