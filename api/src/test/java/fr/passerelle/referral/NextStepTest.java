package fr.passerelle.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.time.Time;
import fr.passerelle.platform.time.WorkingDays;
import fr.passerelle.referral.NextStep.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose turn it is, and by when. A plain Monday, and the usual delays. */
class NextStepTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Delays DELAYS = new Delays(new WorkingDays(), new Time(), Map::of);

    private final Referral referral = Referral.draft(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), MONDAY);

    @BeforeEach
    void somewhere() {
        referral.territoryCode = "22";
    }

    @Test
    void in_every_status_one_thing_is_expected_of_one_side() {
        assertThat(in(ReferralStatus.DRAFT)).isEqualTo(new NextStep(Kind.SEND, Side.SENDER, null));
        assertThat(in(ReferralStatus.SENT)).isEqualTo(new NextStep(Kind.ANSWER, Side.RECEIVER, day(4)));
        assertThat(in(ReferralStatus.ACCEPTED)).isEqualTo(new NextStep(Kind.FIRST_CONTACT, Side.RECEIVER, day(9)));
        assertThat(in(ReferralStatus.IN_PROGRESS))
                .isEqualTo(new NextStep(Kind.OUTCOME, Side.RECEIVER, LocalDate.of(2026, 5, 1)));
        referral.reviewOn = day(20);
        assertThat(in(ReferralStatus.ON_HOLD)).isEqualTo(new NextStep(Kind.REVIEW, Side.RECEIVER, day(20)));
        for (ReferralStatus silent : Set.of(ReferralStatus.DECLINED, ReferralStatus.EXPIRED)) {
            assertThat(in(silent)).isEqualTo(new NextStep(Kind.CHOOSE_ANOTHER_PLACE, Side.SENDER, null));
        }
        for (ReferralStatus over : Set.of(ReferralStatus.CANCELLED, ReferralStatus.ENTERED_IN_ERROR)) {
            assertThat(in(over)).isEqualTo(new NextStep(Kind.NOTHING, null, null));
        }
    }

    @ParameterizedTest
    @EnumSource
    void after_an_end_without_help_another_place_is_to_be_chosen_and_after_help_nothing(Outcome outcome) {
        referral.outcome = outcome;
        boolean delivered = EnumSet.range(Outcome.FILED_AWAITING_DECISION, Outcome.REFERRED_ELSEWHERE)
                .contains(outcome);
        assertThat(in(ReferralStatus.CLOSED))
                .isEqualTo(
                        delivered
                                ? new NextStep(Kind.NOTHING, null, null)
                                : new NextStep(Kind.CHOOSE_ANOTHER_PLACE, Side.SENDER, null));
    }

    @Test
    void a_closing_of_which_no_outcome_is_known_asks_for_another_place() {
        assertThat(in(ReferralStatus.CLOSED).kind()).isEqualTo(Kind.CHOOSE_ANOTHER_PLACE);
    }

    @Test
    void an_urgent_one_is_answered_a_day_sooner() {
        referral.urgent = true;
        assertThat(in(ReferralStatus.SENT).by()).isEqualTo(day(3));
    }

    @Test
    void nothing_is_expected_before_the_day_that_was_agreed() {
        Appointment agreed =
                new Appointment(new UUID(5, 1), referral.id, Instant.parse("2026-03-16T09:00:00Z"), 30, null, MONDAY);
        Agenda agenda = new Agenda(List.of(agreed));
        referral.status = ReferralStatus.SENT;
        referral.sentAt = MONDAY;
        assertThat(NextStep.of(referral, agenda, DELAYS).by()).isEqualTo(day(18));
    }

    @Test
    void where_the_place_has_no_member_its_part_is_the_senders_to_ask_for() {
        referral.handedOverBy = HandOverChannel.PAPER;
        assertThat(in(ReferralStatus.SENT)).isEqualTo(new NextStep(Kind.ANSWER, Side.SENDER, day(4)));
        assertThat(in(ReferralStatus.ACCEPTED)).isEqualTo(new NextStep(Kind.FIRST_CONTACT, Side.SENDER, day(9)));
        assertThat(in(ReferralStatus.CANCELLED).of()).isNull();
    }

    private NextStep in(ReferralStatus status) {
        referral.status = status;
        referral.statusSince = MONDAY;
        referral.sentAt = status == ReferralStatus.DRAFT ? null : MONDAY;
        return NextStep.of(referral, Agenda.EMPTY, DELAYS);
    }

    private static LocalDate day(int ofMarch) {
        return LocalDate.of(2026, 3, ofMarch);
    }
}
