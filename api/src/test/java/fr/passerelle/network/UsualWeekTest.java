package fr.passerelle.network;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.network.UsualWeek.Hours;
import fr.passerelle.platform.time.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From Sunday 22 November 2026; 25 December and 1 January are Fridays. */
class UsualWeekTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final WorkingDays calendar = new WorkingDays();
    private final OpeningTimes times = new OpeningTimes(calendar);

    @Test
    void the_same_days_of_four_weeks_are_a_usual_week() {
        UsualWeek week = week("Mo-Fr 09:00-12:30,14:00-17:00; Sa 09:00-12:00", TODAY);
        assertThat(week.known()).isTrue();
        assertThat(week.varies()).isFalse();
        assertThat(week.days()).hasSize(6).doesNotContainKey(DayOfWeek.SUNDAY);
        assertThat(week.days().get(DayOfWeek.FRIDAY)).isEqualTo(List.of(hours(9, 12, 30), hours(14, 17, 0)));
    }

    @Test
    void a_public_holiday_does_not_make_a_week_unusual() {
        UsualWeek week = week("Mo-Fr 09:00-12:00; PH off", LocalDate.parse("2026-12-20"));
        assertThat(week.varies()).isFalse();
        assertThat(week.days()).containsKey(DayOfWeek.FRIDAY);
    }

    @Test
    void a_day_that_differs_from_week_to_week_or_hangs_on_a_word_is_left_out_and_said() {
        UsualWeek firstMonday = week("Mo[1] 10:00-12:00; Tu 09:00-12:00", TODAY);
        assertThat(firstMonday.varies()).isTrue();
        assertThat(firstMonday.days()).containsOnlyKeys(DayOfWeek.TUESDAY);
        UsualWeek onAppointment = week("Mo 10:00-12:00 \"sur rendez-vous\"; Tu 09:00-12:00", TODAY);
        assertThat(onAppointment.varies()).isTrue();
        assertThat(onAppointment.days()).containsOnlyKeys(DayOfWeek.TUESDAY);
    }

    @Test
    void hours_that_cannot_be_read_are_not_known() {
        assertThat(week("voir le site", TODAY).known()).isFalse();
        assertThat(UsualWeek.of(times, calendar, null, TODAY).known()).isFalse();
    }

    private UsualWeek week(String hours, LocalDate today) {
        return UsualWeek.of(times, calendar, hours, today);
    }

    private static Hours hours(int from, int to, int minutes) {
        return new Hours(LocalTime.of(from, 0), LocalTime.of(to, minutes));
    }
}
