package fr.passerelle.rights;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.notification.MailServer;
import fr.passerelle.platform.outbox.OutboxNow;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.TimersNow;
import fr.passerelle.testing.LoggedLines;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import fr.passerelle.testing.Valley;
import fr.passerelle.testing.Valley.Cast;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A month after the end, over a real SMTP server: who is asked, by which way, and what is never said. */
@QuarkusTest
@WithTestResource(value = MailServer.class, scope = TestResourceScope.GLOBAL)
class AskPersonTest {

    private static final LocalDateTime CLOSED = LocalDateTime.parse("2031-03-03T14:00");
    /** The 2nd of April is a Wednesday. */
    private static final LocalDateTime ASKED = LocalDateTime.parse("2031-04-02T09:00");

    private static final String PHONE = Valley.CONTACT;

    @Inject
    Valley valley;

    @Inject
    TimersNow timers;

    @Inject
    OutboxNow outbox;

    @Inject
    Time time;

    @Inject
    TestDatabase database;

    private Cast cast;
    private String address;

    @BeforeEach
    void an_empty_mailbox() throws Exception {
        MailServer.inbox().purgeEmailFromAllMailboxes();
        cast = valley.cast("Mo-Fr 14:00-18:00");
        address = "quenouille-" + UUID.randomUUID() + "@exemple.invalid";
    }

    @AfterEach
    void nobody_is_told_of_other_tests() {
        valley.leave(cast);
    }

    @Test
    void whoever_chose_mail_is_asked_once_by_a_mail_that_says_nothing_of_them() throws Exception {
        UUID id = closed("EMAIL", address);
        String code = code(id);
        List<String> lines = LoggedLines.during(() -> {
            at(ASKED.minusMinutes(1));
            at(ASKED);
            at(ASKED.plusDays(1));
            at(ASKED.plusDays(40));
        });
        assertThat(mails()).hasSize(1);
        MimeMessage mail = mails().get(0);
        String whole = mail.getSubject() + mail.getContent();
        assertThat(mail.getSubject()).isEqualTo("Comment ça s’est passé\u00a0?");
        assertThat(whole).contains("http://localhost:8080/suivi", "le code de votre papier", "How did it go?");
        assertThat(whole.replace("http://localhost:8080/suivi", "")).doesNotContain("http", "#", "?code");
        assertThat(whole)
                .doesNotContain(Valley.CALL_NAME, "Quenouille", cast.placeName(), Valley.COMMUNE_NAME, "MDS", "CAF")
                .doesNotContain("démarche", "mise en relation", "referral", id.toString(), reference(id))
                .doesNotContain(code, code.replace(" ", ""), code.substring(0, 9));
        assertThat(words(id)).containsExactly("PERSON_ASKED EMAIL");
        assertThat(told(cast.referrer())).isEmpty();
        assertThat(lines)
                .filteredOn(line -> !line.contains("com.icegreen"))
                .as("what we log, not what the other side does")
                .noneMatch(line -> line.contains(address) || line.contains("Quenouille"));
        assertThat(trail(id)).noneMatch(line -> line.contains("exemple.invalid"));
    }

    @Test
    void a_server_that_is_away_is_tried_again_within_office_hours_and_nothing_of_the_address_is_left_behind() {
        UUID id = closed("EMAIL", address);
        code(id);
        MailServer.off();
        List<String> lines;
        try {
            lines = LoggedLines.during(() -> at(ASKED));
        } finally {
            MailServer.on();
        }
        assertThat(lines)
                .anyMatch(line -> line.contains("ASK_PERSON"))
                .noneMatch(line -> line.contains(address) || line.contains("quenouille"));
        assertThat(database.column("select cast(outbox_event as text) from outbox_event where key = ?", id))
                .hasSize(1)
                .noneMatch(row -> row.toString().contains("quenouille"));
        assertThat(words(id)).as("nothing left yet").isEmpty();
        work(ASKED.plusHours(11));
        assertThat(mails()).as("it is eight in the evening").isEmpty();
        work(ASKED.plusDays(1));
        // A server that has just come back may leave the first connection without a word: it is given up, and asked
        // again.
        work(ASKED.plusDays(1).plusMinutes(10));
        assertThat(mails()).hasSize(1);
        assertThat(words(id)).containsExactly("PERSON_ASKED EMAIL");
    }

    @ParameterizedTest
    @CsvSource({"PHONE, BY_PHONE", "SMS, BY_SMS", "VIA_REFERRER, VIA_TEAM"})
    void whoever_chose_another_way_is_asked_by_the_team_and_the_team_is_told_the_way(String channel, String expected) {
        UUID id = closed(channel, channel.equals("VIA_REFERRER") ? null : PHONE);
        code(id);
        at(ASKED);
        at(ASKED.plusDays(1));
        assertThat(mails()).isEmpty();
        assertThat(told(cast.referrer())).containsExactly("ASK_PERSON_" + expected);
        assertThat(told(cast.mediator())).as("never the place").noneMatch(kind -> kind.startsWith("ASK_PERSON"));
        assertThat(words(id)).containsExactly("PERSON_TO_ASK " + channel);
        as(cast.referrer())
                .get("/referrals/" + id + "/history")
                .then()
                .statusCode(200)
                .body("find { it.action == 'PERSON_TO_ASK' }.detail.channel", equalTo(channel));
    }

    @Test
    void whoever_chose_no_way_is_asked_by_nobody() {
        UUID id = closed("NONE", null);
        code(id);
        at(ASKED);
        assertThat(mails()).isEmpty();
        assertThat(told(cast.referrer())).isEmpty();
        assertThat(words(id)).isEmpty();
    }

    @Test
    void a_mail_that_would_ask_for_a_code_nobody_gave_becomes_a_word_to_the_team() {
        UUID id = closed("EMAIL", address);
        at(ASKED);
        assertThat(mails()).isEmpty();
        assertThat(told(cast.referrer())).containsExactly("ASK_PERSON_BY_EMAIL");
        assertThat(words(id)).containsExactly("PERSON_TO_ASK EMAIL");
    }

    @ParameterizedTest
    @CsvSource({"EMAIL", "PHONE"})
    void whoever_answered_or_took_their_agreement_back_is_left_in_peace(String channel) {
        String contact = channel.equals("EMAIL") ? address : PHONE;
        UUID answered = closed(channel, contact);
        person("feedback", Map.of("code", code(answered), "answer", "HELPED"));
        UUID withdrawn = closed(channel, contact);
        person("withdrawal", Map.of("code", code(withdrawn)));
        UUID mistaken = closed(channel, contact);
        code(mistaken);
        valley.bySender(cast, CLOSED.plusDays(1), mistaken, "INVALIDATE", Map.of("reason", "WRONG_PERSON"));
        at(ASKED);
        assertThat(mails()).isEmpty();
        assertThat(told(cast.referrer())).isEmpty();
        assertThat(words(answered)).isEmpty();
        assertThat(words(withdrawn)).isEmpty();
        assertThat(words(mistaken)).isEmpty();
    }

    private UUID closed(String channel, @Nullable String contact) {
        UUID id = valley.sent(cast, CLOSED, false, channel, contact);
        valley.atPlace(cast, CLOSED, id, "ACCEPT", Map.of());
        valley.atPlace(cast, CLOSED, id, "START", Map.of("firstContactOn", "2031-03-03"));
        valley.atPlace(cast, CLOSED, id, "CLOSE", Map.of("outcome", "PROCEDURE_DONE"));
        time.at(Valley.instant(CLOSED), outbox::workOff);
        database.run("delete from notice where place_id = ?", cast.place());
        return id;
    }

    private String code(UUID id) {
        return as(cast.referrer())
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/rights/referrals/" + id + "/code")
                .then()
                .extract()
                .path("code");
    }

    private static void person(String what, Map<String, ?> request) {
        anonymous()
                .contentType(ContentType.JSON)
                .body(request)
                .post("/rights/" + what)
                .then()
                .statusCode(200);
    }

    private void at(LocalDateTime moment) {
        time.at(Valley.instant(moment), timers::fire);
        work(moment);
    }

    private void work(LocalDateTime moment) {
        time.at(Valley.instant(moment), outbox::workOff);
    }

    private List<MimeMessage> mails() {
        return Arrays.stream(MailServer.inbox().getReceivedMessagesForDomain(address))
                .toList();
    }

    private List<String> told(String subject) {
        return strings("select kind from notice where member_id = ? order by id", Town.member(subject));
    }

    private List<String> words(UUID id) {
        return strings(
                "select action || ' ' || (detail ->> 'channel') from audit_entry"
                        + " where referral_ids @> array[?]::uuid[] and action like 'PERSON\\_%' order by happened_at",
                id);
    }

    private List<String> trail(UUID id) {
        return strings("select cast(a as text) from audit_entry a where referral_ids @> array[?]::uuid[]", id);
    }

    private String reference(UUID id) {
        return strings("select reference from referral where id = ?", id).get(0);
    }

    private List<String> strings(String sql, Object parameter) {
        return database.column(sql, parameter).stream().map(String.class::cast).toList();
    }
}
