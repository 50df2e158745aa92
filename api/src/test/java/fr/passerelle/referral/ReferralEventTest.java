package fr.passerelle.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferralEventTest {

    private static final Set<ReferralStatus> OPEN = EnumSet.of(
            ReferralStatus.SENT, ReferralStatus.ACCEPTED, ReferralStatus.IN_PROGRESS, ReferralStatus.ON_HOLD);

    @Test
    void the_sender_alone_is_told_where_the_place_has_no_member() {
        assertThat(ReferralEvent.forTheSenderAlone(List.of(ReferralEvent.SILENT, ReferralEvent.SILENT_AT_PLACE)))
                .containsExactly(ReferralEvent.SILENT);
        assertThat(ReferralEvent.forTheSenderAlone(List.of(ReferralEvent.ANSWER_DUE)))
                .as("what was for the place is to be asked of it")
                .containsExactly(ReferralEvent.REPORT_DUE);
        assertThat(ReferralEvent.forTheSenderAlone(List.of())).isEmpty();
    }

    @Test
    void nothing_is_told_of_a_draft_and_no_word_about_silence_once_it_is_broken() {
        for (ReferralEvent event : ReferralEvent.values()) {
            assertThat(event.standsIn(ReferralStatus.DRAFT)).as(event.name()).isFalse();
            boolean inSome = EnumSet.allOf(ReferralStatus.class).stream().anyMatch(event::standsIn);
            assertThat(inSome).as(event.name()).isTrue();
        }
        for (ReferralEvent silence : List.of(
                ReferralEvent.RECEIVED,
                ReferralEvent.ANSWER_DUE,
                ReferralEvent.SILENT,
                ReferralEvent.SILENT_AT_PLACE,
                ReferralEvent.SILENT_IN_TERRITORY)) {
            assertThat(EnumSet.allOf(ReferralStatus.class).stream().filter(silence::standsIn))
                    .as(silence.name())
                    .containsExactly(ReferralStatus.SENT);
        }
    }

    @Test
    void a_question_and_its_answer_stand_while_the_referral_is_open_and_an_end_in_its_own_status_only() {
        for (ReferralStatus status : ReferralStatus.values()) {
            assertThat(ReferralEvent.QUESTION_TO_PLACE.standsIn(status)).isEqualTo(OPEN.contains(status));
            assertThat(ReferralEvent.ANSWER_TO_SENDER.standsIn(status)).isEqualTo(OPEN.contains(status));
            assertThat(ReferralEvent.DECLINED.standsIn(status)).isEqualTo(status == ReferralStatus.DECLINED);
            assertThat(ReferralEvent.EXPIRED_AT_PLACE.standsIn(status)).isEqualTo(status == ReferralStatus.EXPIRED);
        }
    }
}
