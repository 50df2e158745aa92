package fr.passerelle.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.time.Time;
import fr.passerelle.platform.time.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelaysTest {

    private static final String USUAL = "00";
    private static final String HASTY = "11";
    private static final DelaySettings IN_A_HURRY = new DelaySettings(1, 1, 3, 2, 6, 4, 20, 3, 6, 30, 14);

    private final Time time = new Time();
    private final WorkingDays workingDays = new WorkingDays();
    private final Delays delays = new Delays(workingDays, time, () -> Map.of(HASTY, IN_A_HURRY));

    @ParameterizedTest(name = "sent {0}, urgent {1}: answer by {2}")
    @CsvSource({
        "2026-03-02T10:00, false, 2026-03-04",
        "2026-03-02T10:00, true, 2026-03-03",
        "2026-03-06T18:00, false, 2026-03-10",
        "2026-04-02T10:00, false, 2026-04-07",
        "2026-07-13T10:00, true, 2026-07-15"
    })
    void a_place_answers_within_two_working_days_and_when_urgent_within_one(
            String sent, boolean urgent, LocalDate expected) {
        assertThat(delays.answerBy(USUAL, at(sent), urgent)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "sent {0}, urgent {1}, now {2}: silent {3}")
    @CsvSource({
        "2026-03-02T10:00, false, 2026-03-05T23:59, false",
        "2026-03-02T10:00, false, 2026-03-06T00:00, true",
        "2026-03-02T10:00, true, 2026-03-03T23:59, false",
        "2026-03-02T10:00, true, 2026-03-04T00:00, true",
        "2026-03-06T10:00, true, 2026-03-09T12:00, false",
        "2026-03-06T10:00, true, 2026-03-10T00:00, true",
        "2026-07-13T10:00, false, 2026-07-17T12:00, false",
        "2026-07-13T10:00, false, 2026-07-20T00:00, true"
    })
    void a_sent_referral_is_silent_after_four_working_days_and_when_urgent_after_two(
            String sent, boolean urgent, String now, boolean silent) {
        time.at(at(now), () -> assertThat(at(sent).isBefore(delays.silentIfSentBefore(USUAL, urgent)))
                .isEqualTo(silent));
    }

    @Test
    void a_referral_is_silent_while_it_waits_for_an_answer_and_not_before_the_day_that_was_agreed() {
        Referral referral = Referral.draft(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), at("2026-03-02T09:00"));
        referral.territoryCode = USUAL;
        referral.status = ReferralStatus.SENT;
        referral.sentAt = at("2026-03-02T10:00");
        Agenda agreed = new Agenda(List.of(new Appointment(
                new UUID(0, 4), referral.id, at("2026-03-04T10:00"), 30, null, at("2026-03-02T10:00"))));
        time.at(at("2026-03-06T00:00"), () -> {
            assertThat(delays.isSilent(referral, Agenda.EMPTY)).isTrue();
            assertThat(delays.isSilent(referral, agreed)).isFalse();
        });
        time.at(at("2026-03-10T00:00"), () -> assertThat(delays.isSilent(referral, agreed))
                .isTrue());
        referral.status = ReferralStatus.ACCEPTED;
        time.at(at("2026-03-10T00:00"), () -> assertThat(delays.isSilent(referral, Agenda.EMPTY))
                .isFalse());
    }

    @Test
    void on_every_day_of_two_years_silence_begins_on_the_day_that_the_delay_has_passed() {
        for (LocalDate today = LocalDate.of(2026, 1, 1); today.getYear() < 2028; today = today.plusDays(1)) {
            LocalDate now = today;
            time.at(now.atTime(9, 0).atZone(Time.ZONE).toInstant(), () -> {
                for (int ago = 0; ago < 15; ago++) {
                    LocalDate sent = now.minusDays(ago);
                    Instant evening = sent.atTime(20, 0).atZone(Time.ZONE).toInstant();
                    assertThat(evening.isBefore(delays.silentIfSentBefore(USUAL, false)))
                            .as("sent %s, today %s", sent, now)
                            .isEqualTo(!workingDays.after(sent, 4).isAfter(now));
                }
            });
        }
    }

    @Test
    void what_is_to_be_answered_today_was_sent_so_many_working_days_ago_or_before() {
        time.at(at("2026-03-09T12:00"), () -> {
            assertThat(delays.dueIfSentBefore(USUAL, false)).isEqualTo(at("2026-03-06T00:00"));
            assertThat(delays.dueIfSentBefore(USUAL, true)).isEqualTo(at("2026-03-09T00:00"));
            assertThat(delays.dueIfSentBefore(HASTY, false)).isEqualTo(at("2026-03-09T00:00"));
        });
    }

    @Test
    void how_a_meeting_went_is_to_be_said_a_working_day_later() {
        time.at(at("2026-03-09T12:00"), () -> assertThat(delays.wordDueIfMetBefore())
                .isEqualTo(at("2026-03-09T00:00")));
        time.at(at("2026-03-10T00:00"), () -> assertThat(delays.wordDueIfMetBefore())
                .isEqualTo(at("2026-03-10T00:00")));
    }

    @Test
    void first_contact_follows_within_five_working_days_and_the_outcome_within_sixty_days() {
        assertThat(delays.firstContactBy(USUAL, at("2026-03-02T10:00"))).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(delays.outcomeBy(USUAL, at("2026-03-02T10:00"))).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void a_territory_that_chose_its_own_delays_has_them_and_its_neighbour_has_not() {
        Instant monday = at("2026-03-02T10:00");
        assertThat(delays.answerBy(HASTY, monday, false)).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(delays.firstContactBy(HASTY, monday)).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(delays.outcomeBy(HASTY, monday)).isEqualTo(LocalDate.of(2026, 4, 1));
        time.at(at("2026-03-05T09:00"), () -> {
            assertThat(monday.isBefore(delays.silentIfSentBefore(HASTY, false))).isTrue();
            assertThat(monday.isBefore(delays.silentIfSentBefore(USUAL, false))).isFalse();
        });
        assertThat(delays.territoriesWithTheirOwn()).containsExactly(HASTY);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Time.ZONE).toInstant();
    }
}
