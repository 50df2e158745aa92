package fr.passerelle.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How long somebody is there in one month. December 2026 has five Tuesdays and four Fridays. */
class DropInSessionTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    @Test
    void a_weekly_session_lasts_on_each_of_its_days_of_the_month() {
        assertThat(session(TUESDAY.minusWeeks(9), null, 1).hoursIn(DECEMBER)).isEqualTo(5 * 2.5);
        assertThat(session(TUESDAY.minusWeeks(8), null, 2).hoursIn(DECEMBER)).isEqualTo(3 * 2.5);
        assertThat(session(TUESDAY.minusWeeks(9), null, 2).hoursIn(DECEMBER)).isEqualTo(2 * 2.5);
        assertThat(session(TUESDAY.plusDays(3), null, 1).hoursIn(DECEMBER)).isEqualTo(4 * 2.5);
    }

    @Test
    void what_has_ended_or_has_not_begun_does_not_count() {
        assertThat(session(TUESDAY, TUESDAY.plusWeeks(1), 1).hoursIn(DECEMBER)).isEqualTo(2 * 2.5);
        assertThat(session(TUESDAY, TUESDAY, 1).hoursIn(DECEMBER)).isEqualTo(2.5);
        assertThat(session(TUESDAY.minusWeeks(9), TUESDAY.minusDays(1), 1).hoursIn(DECEMBER))
                .isZero();
        assertThat(session(TUESDAY.plusMonths(1), null, 1).hoursIn(DECEMBER)).isZero();
    }

    private static DropInSession session(LocalDate first, LocalDate last, int everyWeeks) {
        DropInSession session = DropInSession.at(UUID.randomUUID(), UUID.randomUUID());
        session.firstDay = first;
        session.lastDay = last;
        session.everyWeeks = (short) everyWeeks;
        session.startsAt = LocalTime.of(9, 30);
        session.endsAt = LocalTime.of(12, 0);
        return session;
    }
}
