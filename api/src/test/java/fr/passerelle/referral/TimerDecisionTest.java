package fr.passerelle.referral;

import static fr.passerelle.referral.TimerKind.EXPIRE;
import static fr.passerelle.referral.TimerKind.EXPIRE_MUTE;
import static fr.passerelle.referral.TimerKind.MUTE;
import static fr.passerelle.referral.TimerKind.REMIND_PLACE;
import static fr.passerelle.referral.TimerKind.REVIEW_HOLD;
import static fr.passerelle.referral.TimerKind.TELL_COORDINATOR;
import static fr.passerelle.referral.TimerKind.TELL_SENDER_AND_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.referral.TimerDecision.Taken;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Late, once, never in a burst. Days are whole here: day 0 is when the referral was sent. */
class TimerDecisionTest {

    private static final Instant SENT = Instant.parse("2026-03-02T08:00:00Z");
    private static final List<Timer> LADDER = List.of(
            timer(REMIND_PLACE, 2), timer(TELL_SENDER_AND_MANAGER, 4), timer(TELL_COORDINATOR, 14), timer(EXPIRE, 30));

    @Test
    void nothing_happens_before_its_time() {
        assertThat(decide(1, LADDER).isNothing()).isTrue();
    }

    @Test
    void each_step_speaks_to_its_own_audience_when_it_is_due() {
        assertThat(decide(2, LADDER).told()).containsExactly(ReferralEvent.ANSWER_DUE);
        assertThat(decide(4, LADDER, taken(REMIND_PLACE, 2)).told())
                .containsExactly(ReferralEvent.SILENT, ReferralEvent.SILENT_AT_PLACE);
        assertThat(decide(14, LADDER, taken(REMIND_PLACE, 2), taken(TELL_SENDER_AND_MANAGER, 4))
                        .told())
                .containsExactly(ReferralEvent.SILENT_IN_TERRITORY);
    }

    @Test
    void a_step_that_was_taken_never_speaks_again() {
        assertThat(decide(3, LADDER, taken(REMIND_PLACE, 2)).isNothing()).isTrue();
        assertThat(decide(3, LADDER, skipped(REMIND_PLACE, 2)).isNothing()).isTrue();
    }

    @Test
    void after_an_outage_each_audience_hears_one_word_and_the_place_is_told_first() {
        TimerDecision late = decide(20, LADDER);
        assertThat(late.told())
                .containsExactly(
                        ReferralEvent.ANSWER_DUE,
                        ReferralEvent.SILENT,
                        ReferralEvent.SILENT_AT_PLACE,
                        ReferralEvent.SILENT_IN_TERRITORY);
        assertThat(late.told().stream().map(ReferralEvent::audience)).doesNotHaveDuplicates();
        assertThat(late.skipped()).isEmpty();
    }

    @Test
    void of_two_steps_for_one_audience_only_the_furthest_speaks() {
        List<Timer> hold = List.of(timer(REVIEW_HOLD, 10), timer(MUTE, 70));
        TimerDecision late = decide(80, hold);
        assertThat(late.told()).containsExactly(ReferralEvent.NO_NEWS, ReferralEvent.NO_NEWS_FROM_PLACE);
        assertThat(late.spoken()).extracting(Timer::kind).containsExactly(MUTE);
        assertThat(late.skipped()).extracting(Timer::kind).containsExactly(REVIEW_HOLD);
    }

    @Test
    void what_was_reminded_ends_and_says_nothing_else() {
        TimerDecision end = decide(31, LADDER, taken(REMIND_PLACE, 2), taken(TELL_SENDER_AND_MANAGER, 4));
        assertThat(end.end()).isEqualTo(timer(EXPIRE, 30));
        assertThat(end.told()).isEmpty();
        assertThat(end.skipped()).extracting(Timer::kind).containsExactly(TELL_COORDINATOR);
    }

    @Test
    void nothing_ends_that_was_never_reminded() {
        TimerDecision late = decide(45, LADDER);
        assertThat(late.end()).isNull();
        assertThat(late.told()).contains(ReferralEvent.ANSWER_DUE, ReferralEvent.SILENT);
        List<Timer> farStop = List.of(timer(REMIND_PLACE, 60), timer(EXPIRE, 30));
        assertThat(decide(31, farStop).told())
                .as("a place that was not due to be reminded yet")
                .containsExactly(ReferralEvent.ANSWER_DUE);
        assertThat(decide(31, farStop, skipped(REMIND_PLACE, 3)).end())
                .as("a skipped reminder reminded nobody")
                .isNull();
    }

    @Test
    void a_reminder_of_an_earlier_step_of_the_life_cycle_does_not_count_for_a_later_end() {
        List<Timer> open = List.of(timer(MUTE, 60), timer(EXPIRE_MUTE, 365));
        Taken earlier = new Taken(new Timer(REMIND_PLACE, SENT.minusSeconds(5), SENT), SENT, false);
        assertThat(decide(400, open, earlier).end()).isNull();
        assertThat(decide(400, open, earlier).told())
                .containsExactly(ReferralEvent.NO_NEWS, ReferralEvent.NO_NEWS_FROM_PLACE);
        assertThat(decide(400, open, taken(MUTE, 60)).end()).isNotNull();
    }

    @Test
    void whoever_moves_on_day_by_day_hears_each_word_once_and_the_end_last() {
        List<Taken> taken = new java.util.ArrayList<>();
        List<ReferralEvent> told = new java.util.ArrayList<>();
        int ended = -1;
        for (int day = 0; day < 40 && ended < 0; day++) {
            TimerDecision decision = TimerDecision.at(day(day), LADDER, taken);
            for (Timer timer : decision.spoken()) {
                taken.add(new Taken(timer, day(day), false));
            }
            told.addAll(decision.told());
            ended = decision.end() == null ? -1 : day;
        }
        assertThat(told)
                .containsExactly(
                        ReferralEvent.ANSWER_DUE,
                        ReferralEvent.SILENT,
                        ReferralEvent.SILENT_AT_PLACE,
                        ReferralEvent.SILENT_IN_TERRITORY);
        assertThat(ended).isEqualTo(30);
    }

    private static TimerDecision decide(int day, List<Timer> plan, Taken... taken) {
        return TimerDecision.at(day(day), plan, Arrays.asList(taken));
    }

    private static Taken taken(TimerKind kind, int day) {
        return new Taken(timer(kind, day), day(day), false);
    }

    private static Taken skipped(TimerKind kind, int day) {
        return new Taken(timer(kind, day), day(day), true);
    }

    private static Timer timer(TimerKind kind, int day) {
        return new Timer(kind, SENT, day(day));
    }

    private static Instant day(int day) {
        return SENT.plusSeconds(day * 86_400L);
    }
}
