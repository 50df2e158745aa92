package fr.passerelle.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.network.PlaceTimes;
import fr.passerelle.platform.time.OfficeHours;
import fr.passerelle.platform.time.Openings;
import fr.passerelle.platform.time.Openings.Stretch;
import fr.passerelle.platform.time.Time;
import fr.passerelle.platform.time.WorkingDays;
import fr.passerelle.referral.TimerDecision.Taken;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When what falls due: the domain's delays over weekends, holidays, months, the change of season and odd opening days. */
class TimerPlanTest {

    private static final WorkingDays WORKING_DAYS = new WorkingDays();
    private static final OfficeHours OFFICE = new OfficeHours(WORKING_DAYS);
    private static final PlaceTimes UNKNOWN = new PlaceTimes(OFFICE, false, false);

    @ParameterizedTest(name = "sent {0}, urgent {1}")
    @CsvSource({
        // A plain Monday; a Friday evening; over Easter; over 14 July; over the change to summer and to winter time.
        "2026-03-02T10:00, false, 2026-03-04T09:00, 2026-03-06T09:00, 2026-03-16T09:00, 2026-04-01T09:00",
        "2026-03-02T10:00, true,  2026-03-03T09:00, 2026-03-04T09:00, 2026-03-09T09:00, 2026-04-01T09:00",
        "2026-03-06T18:30, false, 2026-03-10T09:00, 2026-03-12T09:00, 2026-03-20T09:00, 2026-04-07T09:00",
        "2026-04-02T10:00, false, 2026-04-07T09:00, 2026-04-09T09:00, 2026-04-17T09:00, 2026-05-04T09:00",
        "2026-07-13T10:00, true,  2026-07-15T09:00, 2026-07-16T09:00, 2026-07-21T09:00, 2026-08-12T09:00",
        "2026-03-27T10:00, false, 2026-03-31T09:00, 2026-04-02T09:00, 2026-04-13T09:00, 2026-04-27T09:00",
        "2026-10-23T10:00, false, 2026-10-27T09:00, 2026-10-29T09:00, 2026-11-06T09:00, 2026-11-23T09:00",
        "2026-12-24T10:00, false, 2026-12-29T09:00, 2026-12-31T09:00, 2027-01-11T09:00, 2027-01-25T09:00"
    })
    void silence_climbs_from_the_place_to_the_coordinator_and_ends_after_thirty_days(
            String sent,
            boolean urgent,
            LocalDateTime place,
            LocalDateTime sender,
            LocalDateTime coordinator,
            LocalDateTime end) {
        assertThat(dueOf(plan(UNKNOWN).of(sent(at(sent), urgent, null), List.of())))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        TimerKind.REMIND_PLACE, place,
                        TimerKind.TELL_SENDER_AND_MANAGER, sender,
                        TimerKind.TELL_COORDINATOR, coordinator,
                        TimerKind.EXPIRE, end));
    }

    @Test
    void a_place_that_opens_on_wednesdays_is_reminded_on_its_second_wednesday_and_its_sender_told_as_ever() {
        PlaceTimes wednesdays = new PlaceTimes(opensOn(DayOfWeek.WEDNESDAY, 14), true, false);
        Map<TimerKind, LocalDateTime> due =
                dueOf(plan(wednesdays).of(sent(at("2026-03-02T10:00"), false, null), List.of()));
        assertThat(due.get(TimerKind.REMIND_PLACE)).isEqualTo("2026-03-11T14:00");
        assertThat(due.get(TimerKind.TELL_SENDER_AND_MANAGER)).isEqualTo("2026-03-06T09:00");
        assertThat(due.get(TimerKind.TELL_COORDINATOR)).isEqualTo("2026-03-16T09:00");
    }

    @Test
    void a_bus_is_reminded_at_its_next_stop_once_two_working_days_have_passed() {
        PlaceTimes bus = new PlaceTimes(opensOn(DayOfWeek.TUESDAY, 10), true, true);
        assertThat(dueOf(plan(bus).of(sent(at("2026-03-02T10:00"), false, null), List.of()))
                        .get(TimerKind.REMIND_PLACE))
                .isEqualTo("2026-03-10T10:00");
        assertThat(dueOf(plan(bus).of(sent(at("2026-03-05T10:00"), false, null), List.of()))
                        .get(TimerKind.REMIND_PLACE))
                .isEqualTo("2026-03-10T10:00");
    }

    @Test
    void a_place_that_is_away_for_good_is_reminded_as_if_its_hours_were_unknown() {
        PlaceTimes away = new PlaceTimes(day -> List.of(), true, false);
        assertThat(plan(away).of(sent(at("2026-03-02T10:00"), false, null), List.of()))
                .isEqualTo(plan(UNKNOWN).of(sent(at("2026-03-02T10:00"), false, null), List.of()));
    }

    @Test
    void what_was_agreed_by_phone_for_a_later_day_counts_from_that_day() {
        List<Timer> plan = plan(UNKNOWN).of(sent(at("2026-03-02T10:00"), false, at("2026-03-18T15:00")), List.of());
        assertThat(dueOf(plan).get(TimerKind.REMIND_PLACE)).isEqualTo("2026-03-20T09:00");
        assertThat(dueOf(plan).get(TimerKind.EXPIRE)).isEqualTo("2026-04-17T09:00");
        assertThat(plan).allMatch(timer -> timer.since().equals(at("2026-03-18T15:00")));
    }

    @Test
    void accepted_without_first_contact_climbs_after_five_and_ten_working_days_from_the_slot_if_there_is_one() {
        Instant accepted = at("2026-03-04T10:00");
        assertThat(dueOf(plan(UNKNOWN).of(open(ReferralStatus.ACCEPTED, accepted, null, accepted, null), List.of())))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        TimerKind.REMIND_FIRST_CONTACT, local("2026-03-11T09:00"),
                        TimerKind.TELL_NOT_REACHED, local("2026-03-18T09:00"),
                        TimerKind.MUTE, local("2026-05-04T09:00"),
                        TimerKind.EXPIRE_MUTE, local("2027-03-04T09:00")));
        assertThat(dueOf(plan(UNKNOWN)
                                .of(
                                        open(ReferralStatus.ACCEPTED, accepted, at("2026-03-16T14:00"), accepted, null),
                                        List.of()))
                        .get(TimerKind.REMIND_FIRST_CONTACT))
                .isEqualTo("2026-03-23T09:00");
    }

    @Test
    void a_sign_of_life_puts_off_the_question_and_the_end() {
        Map<TimerKind, LocalDateTime> due = dueOf(plan(UNKNOWN)
                .of(
                        open(ReferralStatus.IN_PROGRESS, at("2026-03-02T10:00"), null, at("2026-04-20T10:00"), null),
                        List.of()));
        assertThat(due.get(TimerKind.MUTE)).isEqualTo("2026-06-19T09:00");
        assertThat(due.get(TimerKind.EXPIRE_MUTE)).isEqualTo("2027-04-20T09:00");
    }

    @Test
    void a_hold_is_looked_at_again_on_its_review_date_or_when_the_place_next_opens() {
        Instant held = at("2026-03-02T10:00");
        TimerFacts facts = open(ReferralStatus.ON_HOLD, held, null, held, LocalDate.of(2026, 3, 14));
        assertThat(dueOf(plan(UNKNOWN).of(facts, List.of())).get(TimerKind.REVIEW_HOLD))
                .isEqualTo("2026-03-16T09:00");
        PlaceTimes saturdays = new PlaceTimes(opensOn(DayOfWeek.SATURDAY, 9), true, false);
        assertThat(dueOf(plan(saturdays).of(facts, List.of())).get(TimerKind.REVIEW_HOLD))
                .isEqualTo("2026-03-14T09:00");
        PlaceTimes away = new PlaceTimes(day -> List.of(), true, false);
        assertThat(dueOf(plan(away).of(facts, List.of())).get(TimerKind.REVIEW_HOLD))
                .as("as if its hours were unknown")
                .isEqualTo("2026-03-16T09:00");
        assertThat(dueOf(plan(UNKNOWN).of(facts, List.of())).get(TimerKind.MUTE))
                .as("not mute before the review")
                .isEqualTo("2026-05-13T09:00");
    }

    @Test
    void the_person_is_asked_a_month_after_closing_unless_nobody_may_ask() {
        Instant closed = at("2026-01-31T10:00");
        TimerFacts facts = new TimerFacts(ReferralStatus.CLOSED, false, closed, closed, null, closed, null, true);
        assertThat(dueOf(plan(UNKNOWN).of(facts, List.of())))
                .containsExactlyEntriesOf(Map.of(TimerKind.ASK_PERSON, local("2026-03-02T09:00")));
        assertThat(plan(UNKNOWN)
                        .of(
                                new TimerFacts(ReferralStatus.CLOSED, false, closed, closed, null, closed, null, false),
                                List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DRAFT", "DECLINED", "EXPIRED", "CANCELLED", "ENTERED_IN_ERROR"})
    void nothing_is_due_of_what_was_not_sent_or_has_ended_without_help(ReferralStatus status) {
        Instant moment = at("2026-03-02T10:00");
        assertThat(plan(UNKNOWN).of(new TimerFacts(status, false, moment, moment, null, moment, null, true), List.of()))
                .isEmpty();
    }

    @Test
    void the_end_leaves_a_working_day_after_a_late_reminder() {
        Instant sent = at("2026-03-02T10:00");
        Instant late = at("2026-04-03T11:00");
        Taken reminder = new Taken(new Timer(TimerKind.REMIND_PLACE, sent, sent), late, false);
        assertThat(dueOf(plan(UNKNOWN).of(sent(sent, false, null), List.of(reminder)))
                        .get(TimerKind.EXPIRE))
                .as("Friday, then Easter Monday")
                .isEqualTo("2026-04-07T09:00");
    }

    @Test
    void over_two_years_every_step_is_later_than_the_one_before_urgent_is_sooner_and_all_is_at_nine_on_a_working_day() {
        Random dice = new Random(20261122);
        for (int i = 0; i < 20_000; i++) {
            Instant sent = at("2026-01-01T00:00").plus(dice.nextInt(2 * 365 * 24 * 60), ChronoUnit.MINUTES);
            List<Timer> usual = plan(UNKNOWN).of(sent(sent, false, null), List.of());
            List<Timer> urgent = plan(UNKNOWN).of(sent(sent, true, null), List.of());
            for (int step = 0; step < usual.size(); step++) {
                LocalDateTime due = dueOf(usual).get(usual.get(step).kind());
                assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(9, 0));
                assertThat(WORKING_DAYS.isWorkingDay(due.toLocalDate())).isTrue();
                assertThat(urgent.get(step).dueAt())
                        .isBeforeOrEqualTo(usual.get(step).dueAt());
                if (step > 0) {
                    assertThat(usual.get(step).dueAt())
                            .isAfter(usual.get(step - 1).dueAt());
                    assertThat(urgent.get(step).dueAt())
                            .isAfter(urgent.get(step - 1).dueAt());
                }
            }
            assertThat(WORKING_DAYS.between(
                            sent.atZone(Time.ZONE).toLocalDate(),
                            dueOf(usual).get(TimerKind.TELL_SENDER_AND_MANAGER).toLocalDate()))
                    .isEqualTo(4);
        }
    }

    private static TimerPlan plan(PlaceTimes place) {
        return new TimerPlan(DelaySettings.USUAL, OFFICE, place);
    }

    private static TimerFacts sent(Instant moment, boolean urgent, @Nullable Instant appointment) {
        return new TimerFacts(ReferralStatus.SENT, urgent, moment, moment, appointment, moment, null, true);
    }

    private static TimerFacts open(
            ReferralStatus status,
            Instant since,
            @Nullable Instant appointment,
            Instant lastSign,
            @Nullable LocalDate review) {
        return new TimerFacts(status, false, since, since, appointment, lastSign, review, true);
    }

    private static Openings opensOn(DayOfWeek weekday, int hour) {
        return day -> day.getDayOfWeek() == weekday
                ? List.of(new Stretch(day.atTime(hour, 0), day.atTime(hour + 3, 0)))
                : List.of();
    }

    private static Map<TimerKind, LocalDateTime> dueOf(List<Timer> timers) {
        return timers.stream()
                .collect(Collectors.toMap(
                        Timer::kind, timer -> timer.dueAt().atZone(Time.ZONE).toLocalDateTime()));
    }

    private static LocalDateTime local(String text) {
        return LocalDateTime.parse(text);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Time.ZONE).toInstant();
    }
}
