package fr.passerelle.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.statistics.EventMeasure;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Every end of a referral is told as what it is, and nothing else is told as an end. */
class TellEventsTest {

    @Test
    void each_reason_to_decline_is_a_measure_of_its_own() {
        assertThat(Arrays.stream(DeclineReason.values())
                        .map(reason -> TellEvents.end(ReferralStatus.DECLINED, null, reason.name())))
                .doesNotHaveDuplicates()
                .doesNotContainNull()
                .hasSize((int) Arrays.stream(EventMeasure.values())
                        .filter(measure -> measure.name().startsWith("DECLINED_"))
                        .count());
    }

    @Test
    void a_closed_one_was_with_or_without_help() {
        for (Outcome outcome : Outcome.values()) {
            assertThat(TellEvents.end(ReferralStatus.CLOSED, outcome.name(), null))
                    .isEqualTo(outcome.isDelivered() ? EventMeasure.CLOSED_HELPED : EventMeasure.CLOSED_NOT_HELPED);
        }
    }

    @Test
    void what_goes_on_or_was_entered_in_error_has_no_end() {
        assertThat(Arrays.stream(ReferralStatus.values())
                        .filter(status -> status != ReferralStatus.CLOSED && status != ReferralStatus.DECLINED)
                        .filter(status -> TellEvents.end(status, null, null) != null))
                .containsExactlyInAnyOrder(ReferralStatus.EXPIRED, ReferralStatus.CANCELLED);
    }
}
