package fr.passerelle.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.outbox.OutboxNow;
import fr.passerelle.platform.time.Time;
import fr.passerelle.platform.time.WorkingDays;
import fr.passerelle.referral.TimersNow;
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
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A year with a 29 February, both changes of the hour and every public holiday, hour by hour and once each night, over the real database: each
 * timer speaks once, in the hour in which it is due, and no mail leaves outside the hours of whoever gets it.
 */
@QuarkusTest
@WithTestResource(value = MailServer.class, scope = TestResourceScope.GLOBAL)
class SimulatedYearTest {

    private static final LocalDateTime BEGIN = LocalDateTime.parse("2031-09-01T00:00");
    private static final int DAYS = 366;
    private static final int COURSES = 90;

    private final WorkingDays workingDays = new WorkingDays();

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

    /** Something that somebody does at a moment. */
    private record Deed(LocalDateTime at, Runnable work) {}

    /** A mail as it left. */
    private record Left(String to, Instant at) {}

    private final PriorityQueue<Deed> deeds = new PriorityQueue<>(Comparator.comparing(Deed::at));
    private final Map<UUID, String> courses = new HashMap<>();
    private final Map<String, Predicate<LocalDateTime>> hoursOf = new HashMap<>();
    private final List<Left> left = new ArrayList<>();
    private List<Cast> casts = List.of();

    @BeforeEach
    void three_places_with_hours_of_their_own() {
        database.run("delete from outbox_event");
        MailServer.take();
        Predicate<LocalDateTime> office = moment ->
                workingDays.isWorkingDay(moment.toLocalDate()) && moment.getHour() >= 9 && moment.getHour() < 17;
        Predicate<LocalDateTime> afternoons = moment ->
                workingDays.isWorkingDay(moment.toLocalDate()) && moment.getHour() >= 14 && moment.getHour() < 18;
        Predicate<LocalDateTime> wednesdays = moment ->
                moment.getDayOfWeek() == DayOfWeek.WEDNESDAY && moment.getHour() >= 9 && moment.getHour() < 12;
        casts = List.of(valley.cast(null), valley.cast("Mo-Fr 14:00-18:00"), valley.cast("We 09:00-12:00"));
        List<Predicate<LocalDateTime>> hours = List.of(office, afternoons, wednesdays);
        for (int i = 0; i < casts.size(); i++) {
            Cast cast = casts.get(i);
            for (String somebody : cast.everybody()) {
                hoursOf.put(somebody, office);
            }
            hoursOf.put(cast.mediator(), hours.get(i));
            hoursOf.put(cast.otherMediator(), hours.get(i));
        }
    }

    @AfterEach
    void nobody_is_told_of_other_tests() {
        casts.forEach(valley::leave);
    }

    @Test
    void each_timer_speaks_once_in_its_hour_and_no_mail_leaves_outside_the_hours() {
        Random dice = new Random(5);
        for (int i = 0; i < COURSES; i++) {
            Cast cast = casts.get(i % casts.size());
            int day = i < 6 ? 1 : dice.nextInt(DAYS - 45);
            plan(cast, BEGIN.plusDays(day).plusHours(dice.nextInt(24)).plusMinutes(dice.nextInt(60)), i, dice);
        }
        Instant end = Valley.instant(BEGIN.plusDays(DAYS));
        for (Instant now = Valley.instant(BEGIN); !now.isAfter(end); now = now.plus(Duration.ofHours(1))) {
            int hour = now.atZone(Time.ZONE).getHour();
            if (hour == 3 || hour >= 7 && hour <= 20) {
                hour(now);
            }
        }

        assertThat(left).hasSizeGreaterThan(100);
        for (Left mail : left) {
            assertThat(hoursOf.get(mail.to()))
                    .as("%s at %s: %s", mail.to(), mail.at(), toldTo(mail))
                    .accepts(mail.at().atZone(Time.ZONE).toLocalDateTime());
        }
        UUID[] ids = courses.keySet().toArray(UUID[]::new);
        assertThat(database.column("""
                        select kind || ' due ' || due_at || ' taken ' || taken_at from referral_timer
                         where referral_id = any (?) and taken_at <> due_at""", (Object) ids))
                .as("taken in the very hour")
                .isEmpty();
        assertThat(database.column(
                        "select kind from referral_timer where referral_id = any (?) and taken_at is null and due_at < ?",
                        ids,
                        java.sql.Timestamp.from(end)))
                .as("nothing was forgotten")
                .isEmpty();
        assertThat(database.column("select count(*) from outbox_event")).containsExactly(0L);
        assertThat(database.column("""
                        select kind from notice where referral_id = any (?) and kind not in ('REVIEW_DUE', 'NO_NEWS', 'NO_NEWS_FROM_PLACE')
                         group by referral_id, member_id, kind having count(*) > 1""", (Object) ids))
                .as("nobody is told anything twice")
                .isEmpty();
        courses.forEach(this::wentAsItHadTo);
        assertThat(courses.values()).contains("SILENT", "ACCEPTED", "MUTE", "HELD", "CLOSED", "DECLINED", "CANCELLED");
    }

    @Test
    void after_an_outage_of_two_weeks_everybody_gets_one_mail_and_each_word_once() {
        Cast cast = casts.get(0);
        LocalDateTime monday = LocalDateTime.parse("2031-10-06T10:00");
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            UUID id = valley.sent(cast, monday.plusMinutes(i), i % 2 == 0);
            if (i % 4 == 3) {
                valley.atPlace(cast, monday.plusHours(1), id, "ACCEPT", Map.of());
            }
            ids.add(id);
        }
        hour(Valley.instant("2031-10-06T15:00"));
        left.clear();
        hour(Valley.instant("2031-10-22T03:00"));
        assertThat(left).as("the servers are back in the middle of the night").isEmpty();
        hour(Valley.instant("2031-10-22T09:00"));
        assertThat(left)
                .extracting(Left::to)
                .contains(cast.mediator(), cast.otherMediator(), cast.referrer())
                .doesNotHaveDuplicates();
        for (int hour = 10; hour < 17; hour++) {
            hour(Valley.instant("2031-10-22T%02d:00".formatted(hour)));
        }
        assertThat(left).extracting(Left::to).doesNotHaveDuplicates();
        assertThat(database.column("""
                        select kind from notice where referral_id = any (?)
                         group by referral_id, member_id, kind having count(*) > 1""", (Object) ids.toArray(UUID[]::new))).isEmpty();
        assertThat(database.column("""
                        select count(*) from audit_entry where action = 'REMIND' and referral_ids && ?
                         group by referral_ids having count(*) > 1""", (Object) ids.toArray(UUID[]::new))).isEmpty();
    }

    private List<Object> toldTo(Left mail) {
        return database.column(
                "select kind || ' ' || created_at || ' mail ' || mail_at from notice where member_id = ? and mail_at <= ?"
                        + " order by mail_at desc limit 3",
                Town.member(mail.to()),
                java.sql.Timestamp.from(mail.at()));
    }

    /** Seven courses in turn; whatever a course does, it does some hours or days after being sent. */
    private void plan(Cast cast, LocalDateTime sentAt, int turn, Random dice) {
        String course = List.of("SILENT", "ACCEPTED", "MUTE", "HELD", "CLOSED", "DECLINED", "CANCELLED")
                .get(turn % 7);
        deeds.add(new Deed(sentAt, () -> {
            UUID id = valley.sent(cast, sentAt, dice.nextInt(4) == 0);
            courses.put(id, course);
            LocalDateTime answer = sentAt.plusHours(1 + dice.nextInt(60));
            switch (course) {
                case "DECLINED" -> atPlace(cast, answer, id, "DECLINE", Map.of("reason", "NO_PLACE_LEFT"));
                case "CANCELLED" ->
                    deeds.add(new Deed(
                            answer, () -> valley.bySender(cast, answer, id, "CANCEL", Map.of("reason", "NO_NEWS"))));
                case "ACCEPTED" -> {
                    atPlace(cast, answer, id, "ACCEPT", Map.of());
                    LocalDateTime tried = answer.plusDays(dice.nextInt(9));
                    deeds.add(new Deed(tried.plusHours(1), () -> valley.attempt(cast, tried.plusHours(1), id)));
                }
                case "MUTE" -> started(cast, answer, id);
                case "HELD" -> {
                    started(cast, answer, id);
                    LocalDateTime held = answer.plusDays(2);
                    LocalDate review = held.toLocalDate().plusDays(10 + dice.nextInt(20));
                    atPlace(cast, held, id, "HOLD", Map.of("reason", "WAITING_LIST", "reviewOn", review.toString()));
                    LocalDateTime resumed = review.atTime(23, 0).plusDays(15);
                    atPlace(cast, resumed, id, "RESUME", Map.of());
                    atPlace(cast, resumed.plusDays(1), id, "CLOSE", Map.of("outcome", "SKILL_GAINED"));
                }
                case "CLOSED" -> {
                    started(cast, answer, id);
                    atPlace(cast, answer.plusDays(3), id, "CLOSE", Map.of("outcome", "PROCEDURE_DONE"));
                }
                default -> {
                    // Silent: nobody does anything.
                }
            }
        }));
    }

    private void started(Cast cast, LocalDateTime answer, UUID id) {
        atPlace(cast, answer, id, "ACCEPT", Map.of());
        LocalDateTime met = answer.plusDays(1);
        atPlace(
                cast,
                met,
                id,
                "START",
                Map.of("firstContactOn", met.toLocalDate().toString()));
    }

    private void atPlace(Cast cast, LocalDateTime at, UUID id, String command, Map<String, ?> request) {
        deeds.add(new Deed(at, () -> valley.atPlace(cast, at, id, command, request)));
    }

    private void hour(Instant now) {
        LocalDateTime local = now.atZone(Time.ZONE).toLocalDateTime();
        while (!deeds.isEmpty() && deeds.peek().at().isBefore(local)) {
            deeds.poll().work().run();
        }
        time.at(now, () -> {
            timers.fire();
            outbox.workOff();
            post.post();
            outbox.workOff();
        });
        for (MimeMessage mail : MailServer.take()) {
            left.add(new Left(recipient(mail), now));
        }
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString().replaceFirst("@.*", "");
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void wentAsItHadTo(UUID id, String course) {
        List<String> steps = database
                .column(
                        "select kind from referral_timer where referral_id = ? and taken_at is not null order by due_at",
                        id)
                .stream()
                .map(String.class::cast)
                .toList();
        String status = (String)
                database.column("select status from referral where id = ?", id).get(0);
        switch (course) {
            case "SILENT" -> {
                assertThat(steps)
                        .containsExactlyInAnyOrder(
                                "REMIND_PLACE", "TELL_SENDER_AND_MANAGER", "TELL_COORDINATOR", "EXPIRE");
                assertThat(steps).endsWith("EXPIRE");
                assertThat(status).isEqualTo("EXPIRED");
                assertThat(told(id, "ANSWER_DUE")).isEqualTo(2);
                assertThat(told(id, "SILENT")).isEqualTo(1);
                assertThat(told(id, "EXPIRED")).isEqualTo(1);
            }
            case "ACCEPTED" -> assertThat(steps).contains("REMIND_FIRST_CONTACT");
            case "MUTE" -> {
                boolean longAgo = database.column(
                                "select status_since from referral where id = ? and status_since < ?",
                                id,
                                java.sql.Timestamp.from(Valley.instant(BEGIN.plusDays(DAYS - 70))))
                        .isEmpty();
                if (!longAgo) {
                    assertThat(steps).contains("MUTE");
                    assertThat(told(id, "NO_NEWS_FROM_PLACE")).isEqualTo(1);
                }
            }
            case "DECLINED", "CANCELLED" -> assertThat(steps).doesNotContain("EXPIRE", "MUTE");
            case "HELD" -> {
                if (status.equals("CLOSED")) {
                    assertThat(steps.stream().filter("REVIEW_HOLD"::equals)).hasSize(1);
                    assertThat(told(id, "REVIEW_DUE")).isEqualTo(2);
                }
            }
            default -> assertThat(steps).doesNotContain("EXPIRE");
        }
    }

    private long told(UUID id, String kind) {
        return (Long) database.column("select count(*) from notice where referral_id = ? and kind = ?", id, kind)
                .get(0);
    }
}
