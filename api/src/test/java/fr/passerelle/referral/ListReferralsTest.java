package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.platform.time.Time;
import fr.passerelle.platform.time.WorkingDays;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import fr.passerelle.testing.Trail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each side's piles, in a town of their own so that every list is known whole. */
@QuarkusTest
class ListReferralsTest {

    @Inject
    Stage stage;

    @Inject
    Newcomers newcomers;

    @Inject
    Trail trail;

    @Inject
    TestDatabase database;

    private final Map<ReferralStatus, String> byStatus = new EnumMap<>(ReferralStatus.class);
    private Stage.Course course;
    private String sender;
    private String receiver;
    private String silent;
    private String urgentSilent;

    @BeforeEach
    void one_referral_in_each_status_and_two_silent_ones() {
        UUID senders = newcomers.team("Service");
        UUID receivers = newcomers.team("Lieu");
        sender = newcomers.memberOf(senders, "REFERRER");
        receiver = newcomers.memberOf(receivers, "MEDIATOR");
        course = new Stage.Course(
                senders, Town.member(sender), newcomers.placeOf(receivers), receivers, Town.OTHER_TERRITORY);
        Arrays.stream(ReferralStatus.values()).forEach(status -> byStatus.put(status, stage.referral(status, course)));
        silent = stage.referral(ReferralStatus.SENT, course);
        sentOn(silent, lastDayThatIs(4), false);
        urgentSilent = stage.referral(ReferralStatus.SENT, course);
        sentOn(urgentSilent, lastDayThatIs(2), true);
    }

    @Test
    void the_sender_finds_each_referral_in_one_pile() {
        assertThat(ids(list(sender, "SENDER", "NEEDS_ME")))
                .containsExactlyInAnyOrder(
                        byStatus.get(ReferralStatus.DRAFT),
                        silent,
                        urgentSilent,
                        byStatus.get(ReferralStatus.DECLINED),
                        byStatus.get(ReferralStatus.EXPIRED));
        assertThat(ids(list(sender, "SENDER", "WAITING"))).containsExactly(byStatus.get(ReferralStatus.SENT));
        assertThat(ids(list(sender, "SENDER", "IN_PROGRESS")))
                .containsExactlyInAnyOrder(
                        byStatus.get(ReferralStatus.ACCEPTED),
                        byStatus.get(ReferralStatus.IN_PROGRESS),
                        byStatus.get(ReferralStatus.ON_HOLD));
        assertThat(ids(list(sender, "SENDER", "ENDED")))
                .containsExactlyInAnyOrder(
                        byStatus.get(ReferralStatus.CLOSED),
                        byStatus.get(ReferralStatus.CANCELLED),
                        byStatus.get(ReferralStatus.ENTERED_IN_ERROR));
    }

    @Test
    void the_place_finds_each_referral_in_one_pile_and_never_a_draft() {
        assertThat(ids(list(receiver, "RECEIVER", "NEEDS_ME")))
                .containsExactlyInAnyOrder(byStatus.get(ReferralStatus.SENT), silent, urgentSilent);
        assertThat(ids(list(receiver, "RECEIVER", "WAITING"))).containsExactly(byStatus.get(ReferralStatus.ON_HOLD));
        assertThat(ids(list(receiver, "RECEIVER", "IN_PROGRESS")))
                .containsExactlyInAnyOrder(
                        byStatus.get(ReferralStatus.ACCEPTED), byStatus.get(ReferralStatus.IN_PROGRESS));
        assertThat(ids(list(receiver, "RECEIVER", "ENDED")))
                .containsExactlyInAnyOrder(
                        byStatus.get(ReferralStatus.CLOSED),
                        byStatus.get(ReferralStatus.DECLINED),
                        byStatus.get(ReferralStatus.EXPIRED),
                        byStatus.get(ReferralStatus.CANCELLED),
                        byStatus.get(ReferralStatus.ENTERED_IN_ERROR));
    }

    @Test
    void the_other_sides_list_is_empty_and_so_is_another_teams() {
        for (String pile : List.of("NEEDS_ME", "WAITING", "IN_PROGRESS", "ENDED")) {
            assertThat(ids(list(sender, "RECEIVER", pile))).isEmpty();
            assertThat(ids(list(receiver, "SENDER", pile))).isEmpty();
            assertThat(ids(list(Town.KARIM_OTHER_REFERRER, "SENDER", pile))).doesNotContainAnyElementsOf(everyId());
            assertThat(ids(list(Town.AMINA_OTHER_MEDIATOR, "RECEIVER", pile))).doesNotContainAnyElementsOf(everyId());
        }
        list(Town.PAUL_COORDINATOR, "SENDER", "NEEDS_ME").then().statusCode(403);
    }

    @Test
    void an_urgent_referral_is_silent_after_two_working_days_and_another_after_four() {
        String notYet = stage.referral(ReferralStatus.SENT, course);
        sentOn(notYet, lastDayThatIs(4).plusDays(1), false);
        String urgentNotYet = stage.referral(ReferralStatus.SENT, course);
        sentOn(urgentNotYet, lastDayThatIs(2).plusDays(1), true);
        assertThat(ids(list(sender, "SENDER", "NEEDS_ME")))
                .contains(silent, urgentSilent)
                .doesNotContain(notYet, urgentNotYet);
        list(sender, "SENDER", "WAITING").then().body("items.silent", everyItem(equalTo(false)));
        as(sender).get("/referrals/" + silent).then().body("silent", equalTo(true));
        as(sender).get("/referrals/" + notYet).then().body("silent", equalTo(false));
    }

    @Test
    void the_place_gets_the_urgent_first_then_the_oldest() {
        assertThat(ids(list(receiver, "RECEIVER", "NEEDS_ME")))
                .containsExactly(urgentSilent, silent, byStatus.get(ReferralStatus.SENT));
    }

    @Test
    void what_the_place_has_not_opened_is_told_from_what_it_has() {
        as(receiver).get("/referrals/" + silent).then().statusCode(200);
        assertThat(opened(receiver, "RECEIVER", false))
                .containsExactly(urgentSilent, byStatus.get(ReferralStatus.SENT));
        assertThat(opened(receiver, "RECEIVER", true)).containsExactly(silent);
        assertThat(opened(sender, "SENDER", true)).containsExactly(silent);
    }

    @Test
    void a_declined_referral_needs_the_sender_until_the_next_one_is_sent() {
        String declined = byStatus.get(ReferralStatus.DECLINED);
        String draft = Verbs.ask(sender, declined, ReferralCommand.REFER_AGAIN, "\"1\"")
                .path("id");
        assertThat(ids(list(sender, "SENDER", "NEEDS_ME"))).contains(declined, draft);
        Drafts.send(sender, draft, Town.PLACE).then().statusCode(200);
        assertThat(ids(list(sender, "SENDER", "NEEDS_ME"))).doesNotContain(declined, draft);
        assertThat(ids(list(sender, "SENDER", "ENDED"))).contains(declined);
    }

    @ParameterizedTest
    @CsvSource({"SENDER, NEEDS_ME", "SENDER, IN_PROGRESS", "RECEIVER, NEEDS_ME", "RECEIVER, TODAY", "RECEIVER, ENDED"})
    void pages_follow_each_other_and_the_first_says_how_many_there_are(String side, String pile) {
        String reader = side.equals("SENDER") ? sender : receiver;
        Response first = list(reader, side, pile);
        List<String> whole = ids(first);
        first.then().body("total", equalTo(whole.size())).body("next", nullValue());
        for (int size = 1; size < whole.size(); size++) {
            assertThat(pageAfterPage(reader, side, pile, size)).as("by " + size).containsExactlyElementsOf(whole);
        }
    }

    @Test
    void lines_of_one_moment_are_neither_skipped_nor_shown_twice() {
        List<String> whole = ids(list(receiver, "RECEIVER", "ENDED"));
        whole.forEach(id -> stage.set(id, "status_since = '2026-11-20T09:14:00.123456Z'"));
        assertThat(pageAfterPage(receiver, "RECEIVER", "ENDED", 2)).containsExactlyInAnyOrderElementsOf(whole);
    }

    @Test
    void what_is_answered_meanwhile_hides_no_other_line_from_the_next_page() {
        List<String> whole = ids(list(receiver, "RECEIVER", "NEEDS_ME"));
        Response first = page(receiver, "RECEIVER", "NEEDS_ME", null, 1);
        Verbs.ask(receiver, whole.get(0), ReferralCommand.ACCEPT, "\"1\"")
                .then()
                .statusCode(200);
        assertThat(ids(page(receiver, "RECEIVER", "NEEDS_ME", first.path("next"), 1)))
                .containsExactly(whole.get(1));
    }

    @Test
    void a_later_page_does_not_count_again() {
        String next = page(receiver, "RECEIVER", "ENDED", null, 2).path("next");
        page(receiver, "RECEIVER", "ENDED", next, 2)
                .then()
                .body("items", hasSize(2))
                .body("total", nullValue());
    }

    @Test
    void a_page_is_one_line_in_the_trail_with_exactly_what_it_showed() {
        long before = trail.length();
        List<String> shown = ids(page(receiver, "RECEIVER", "ENDED", null, 2));
        assertThat(trail.length()).isEqualTo(before + 1);
        Object[] traced = database.column(
                        "select unnest(referral_ids)::text from audit_entry where action = 'LIST' and team_id = ?",
                        course.receiverTeam())
                .toArray();
        assertThat(traced).containsExactlyInAnyOrderElementsOf(shown);
    }

    @Test
    void an_empty_page_is_a_line_in_the_trail_too() {
        long before = trail.length();
        assertThat(ids(list(sender, "RECEIVER", "ENDED"))).isEmpty();
        assertThat(trail.length()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "side=SENDER",
                "pile=ENDED",
                "side=NOBODY&pile=ENDED",
                "side=SENDER&pile=ALL",
                "side=SENDER&pile=MINE",
                "side=SENDER&pile=COLLEAGUES",
                "side=SENDER&pile=TODAY",
                "side=SENDER&pile=ENDED&size=0",
                "side=SENDER&pile=ENDED&size=101",
                "side=SENDER&pile=ENDED&cursor=MQ",
                "side=SENDER&pile=ENDED&cursor=not%20ours"
            })
    void a_question_that_makes_no_sense_is_refused(String query) {
        as(sender).get("/referrals?" + query).then().statusCode(400);
    }

    private List<String> everyId() {
        return Stream.concat(byStatus.values().stream(), Stream.of(silent, urgentSilent))
                .toList();
    }

    /** The latest day from which so many working days have passed until today. */
    private static LocalDate lastDayThatIs(int workingDays) {
        WorkingDays calendar = new WorkingDays();
        LocalDate today = LocalDate.now(Time.ZONE);
        return today.datesUntil(today.plusDays(1))
                .flatMap(day ->
                        Stream.iterate(day, earlier -> earlier.minusDays(1)).limit(60))
                .filter(day -> !calendar.after(day, workingDays).isAfter(today))
                .findFirst()
                .orElseThrow();
    }

    private void sentOn(String id, LocalDate day, boolean urgent) {
        stage.set(
                id,
                "urgent = " + urgent + ", sent_at = '"
                        + day.atTime(12, 0).atZone(Time.ZONE).toInstant() + "'");
    }

    private static List<String> pageAfterPage(String subject, String side, String pile, int size) {
        List<String> lines = new ArrayList<>();
        String next = null;
        do {
            Response answer = page(subject, side, pile, next, size);
            lines.addAll(ids(answer));
            next = answer.path("next");
        } while (next != null);
        return lines;
    }

    private static Response list(String subject, String side, String pile) {
        return page(subject, side, pile, null, 100);
    }

    private static List<String> opened(String subject, String side, boolean read) {
        return ids(as(subject)
                .queryParam("side", side)
                .queryParam("pile", "NEEDS_ME")
                .queryParam("read", read)
                .get("/referrals"));
    }

    private static Response page(String subject, String side, String pile, @Nullable String cursor, int size) {
        return as(subject)
                .queryParam("side", side)
                .queryParam("pile", pile)
                .queryParam("cursor", cursor == null ? "" : cursor)
                .queryParam("size", size)
                .get("/referrals");
    }

    private static List<String> ids(Response answer) {
        return answer.then().statusCode(200).extract().path("items.id");
    }
}
