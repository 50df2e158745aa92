package fr.passerelle.notification;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail over a real SMTP server: what it says, what it never says, and what becomes of it when the server is away. */
@QuarkusTest
@WithTestResource(value = MailServer.class, scope = TestResourceScope.GLOBAL)
class MailTest {

    private static final LocalDateTime MONDAY = LocalDateTime.parse("2031-03-03T14:00");

    @Inject
    Valley valley;

    @Inject
    TimersNow timers;

    @Inject
    OutboxNow outbox;

    @Inject
    PostNow post;

    @Inject
    Time time;

    @Inject
    TestDatabase database;

    private Cast cast;

    @BeforeEach
    void an_empty_mailbox() throws Exception {
        database.run("delete from outbox_event");
        MailServer.inbox().purgeEmailFromAllMailboxes();
        cast = valley.cast("Mo-Fr 14:00-18:00");
    }

    @AfterEach
    void nobody_is_told_of_other_tests() {
        valley.leave(cast);
    }

    @Test
    void what_happened_within_one_round_is_one_mail_to_each_member() throws Exception {
        valley.sent(cast, MONDAY, false);
        valley.sent(cast, MONDAY, true);
        valley.sent(cast, MONDAY, false);
        round(MONDAY);
        List<MimeMessage> mails = mails(cast.mediator());
        assertThat(mails).hasSize(1);
        assertThat(text(mails.get(0)))
                .contains("3 mises en relation à lire (" + cast.placeName() + ")")
                .contains("3 referrals to read")
                .contains("http://localhost:8080")
                .doesNotContain("/referrals", "token", "?");
        assertThat(mails.get(0).getSubject()).isEqualTo("Passerelle\u00a0: 3 informations");
        assertThat(mails.get(0).getHeader("Auto-Submitted")).containsExactly("auto-generated");
        round(MONDAY.plusMinutes(5));
        assertThat(mails(cast.mediator())).hasSize(1);
        assertThat(mails(cast.referrer())).isEmpty();
    }

    @Test
    void no_mail_of_a_whole_course_says_anything_about_the_person_the_need_or_where_they_live() throws Exception {
        UUID silent = valley.sent(cast, MONDAY, false);
        UUID helped = valley.sent(cast, MONDAY, true);
        everything("2031-03-05T14:00", "2031-03-07T09:00", "2031-03-17T09:00", "2031-03-18T09:00");
        valley.atPlace(cast, LocalDateTime.parse("2031-03-18T14:00"), helped, "ACCEPT", Map.of());
        everything("2031-03-18T15:00", "2031-03-19T09:00", "2031-03-26T14:00", "2031-04-01T09:00", "2031-04-02T09:00");
        valley.atPlace(
                cast, LocalDateTime.parse("2031-04-02T14:00"), helped, "START", Map.of("firstContactOn", "2031-04-02"));
        valley.atPlace(
                cast, LocalDateTime.parse("2031-04-02T14:10"), helped, "CLOSE", Map.of("outcome", "PROCEDURE_DONE"));
        everything("2031-04-02T15:00", "2031-04-03T09:00", "2031-04-03T14:00", "2031-05-05T09:00");
        MimeMessage[] all = MailServer.inbox().getReceivedMessages();
        assertThat(all).hasSizeGreaterThan(8);
        List<String> references =
                database.column("select reference from referral where id in (?, ?)", silent, helped).stream()
                        .map(String.class::cast)
                        .toList();
        for (MimeMessage mail : all) {
            String whole = mail.getSubject() + text(mail) + Arrays.toString(mail.getHeader("Message-ID"));
            assertThat(whole)
                    .doesNotContain(Valley.CALL_NAME, "Quenouille", Valley.CONTACT, "0639980177", Valley.COMMUNE_NAME)
                    .doesNotContain("CAF", "PROCEDURE", "démarche", "Démarche", "urgent")
                    .doesNotContain(silent.toString(), helped.toString())
                    .doesNotContain(references);
            assertThat(whole.replace("http://localhost:8080", "")).doesNotContain("http");
        }
        for (String sender : List.of(cast.referrer(), cast.colleague())) {
            for (MimeMessage mail : mails(sender)) {
                assertThat(text(mail)).doesNotContain(cast.placeName());
            }
        }
        assertThat(mails(cast.referrer())).isNotEmpty();
        assertThat(mails(cast.coordinator())).hasSize(1);
        assertThat(text(mails(cast.coordinator()).get(0)))
                .contains("2 mises en relation sans réponse (" + cast.placeName() + ")");
    }

    @Test
    void what_was_read_in_the_application_or_has_moved_on_is_not_mailed_any_more() throws Exception {
        UUID id = valley.sent(cast, MONDAY, false);
        time.at(Valley.instant(MONDAY), outbox::workOff);
        String notice = as(cast.mediator()).get("/notices").path("items[0].id");
        as(cast.mediator()).post("/notices/" + notice + "/read").then().statusCode(204);
        round(MONDAY.plusMinutes(1));
        assertThat(mails(cast.mediator())).isEmpty();
        assertThat(mails(cast.otherMediator())).hasSize(1);
        UUID other = valley.sent(cast, MONDAY.plusMinutes(2), false);
        time.at(Valley.instant(MONDAY.plusMinutes(2)), outbox::workOff);
        valley.bySender(cast, MONDAY.plusMinutes(3), other, "CANCEL", Map.of("reason", "NO_NEWS"));
        round(MONDAY.plusMinutes(3));
        assertThat(mails(cast.mediator())).isEmpty();
        assertThat(id).isNotEqualTo(other);
    }

    @Test
    void a_mail_server_that_is_away_gets_the_mail_once_when_it_is_back_within_the_hours() throws Exception {
        MailServer.off();
        List<String> lines;
        try {
            valley.sent(cast, MONDAY.plusHours(3), false);
            lines = LoggedLines.during(() -> {
                round(MONDAY.plusHours(3));
                round(MONDAY.plusHours(3).plusMinutes(30));
                round(MONDAY.plusHours(6));
            });
        } finally {
            MailServer.on();
        }
        assertThat(lines).anyMatch(line -> line.contains("MAIL"));
        assertThat(lines).noneMatch(line -> line.contains(Valley.address(cast.mediator())));
        assertThat(database.column(
                        "select failure from outbox_event where key = ? and kind = 'MAIL'",
                        Town.member(cast.mediator())))
                .hasSize(1);
        round(MONDAY.plusHours(7));
        assertThat(mails(cast.mediator()))
                .as("back, but it is nine in the evening")
                .isEmpty();
        round(MONDAY.plusDays(1));
        round(MONDAY.plusDays(1).plusMinutes(10));
        assertThat(mails(cast.mediator())).hasSize(1);
        round(MONDAY.plusDays(1).plusMinutes(20));
        assertThat(mails(cast.mediator())).hasSize(1);
    }

    @Test
    void a_mail_that_never_goes_out_is_a_dead_letter_that_the_administrator_can_try_again() throws Exception {
        MailServer.off();
        try {
            valley.sent(cast, MONDAY, false);
            for (int day = 0; day < 12; day++) {
                for (int hour = 0; hour < 4; hour++) {
                    round(MONDAY.plusDays(day).plusHours(hour));
                }
            }
        } finally {
            MailServer.on();
        }
        UUID member = Town.member(cast.mediator());
        String id = as(Town.ADMIN)
                .get("/outbox/dead-letters")
                .then()
                .statusCode(200)
                .body("find { it.about == '" + member + "' }.kind", equalTo("MAIL"))
                .body("find { it.about == '" + member + "' }.attempts", equalTo(24))
                .extract()
                .path("find { it.about == '" + member + "' }.id");
        as(Town.ADMIN).post("/outbox/dead-letters/" + id + "/retry").then().statusCode(204);
        round(MONDAY.plusDays(14));
        // A server that has just come back may leave the first connection without a word: it is given up, and asked
        // again.
        round(MONDAY.plusDays(14).plusMinutes(10));
        assertThat(mails(cast.mediator())).hasSize(1);
        assertThat(mails(cast.mediator()).get(0).getHeader("Message-ID")).containsExactly("<" + id + "@localhost>");
    }

    private void everything(String... moments) {
        for (String moment : moments) {
            time.at(Valley.instant(moment), timers::fire);
            round(LocalDateTime.parse(moment));
        }
    }

    private void round(LocalDateTime at) {
        time.at(Valley.instant(at), () -> {
            outbox.workOff();
            post.post();
            outbox.workOff();
        });
    }

    private List<MimeMessage> mails(String subject) throws MessagingException {
        String address = Valley.address(subject);
        return Arrays.stream(MailServer.inbox().getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return String.valueOf(mail.getContent());
    }
}
