package fr.passerelle.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays workingDays = new WorkingDays();

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2026-07-14, false, Bastille Day on a Tuesday",
        "2026-04-06, false, Easter Monday",
        "2027-03-29, false, Easter Monday of another year",
        "2026-05-01, false, Labour Day on a Friday",
        "2026-05-08, false, Victory Day",
        "2026-05-14, false, Ascension",
        "2026-05-25, false, Whit Monday",
        "2026-11-11, false, Armistice Day",
        "2026-12-25, false, Christmas on a Friday",
        "2026-01-01, false, New Year",
        "2026-04-03, true, Good Friday is a holiday in Alsace and Moselle only",
        "2026-12-26, false, a Saturday",
        "2026-07-12, false, a Sunday",
        "2026-07-13, true, the Monday before Bastille Day"
    })
    void public_holidays_and_weekends_are_no_working_days(LocalDate day, boolean working, String why) {
        assertThat(workingDays.isWorkingDay(day)).as(why).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 0, 2026-03-02",
        "2026-03-02, 1, 2026-03-03",
        "2026-03-06, 1, 2026-03-09",
        "2026-03-07, 1, 2026-03-09",
        "2026-07-13, 1, 2026-07-15",
        "2026-04-02, 2, 2026-04-07",
        "2026-04-30, 1, 2026-05-04",
        "2026-12-24, 1, 2026-12-28"
    })
    void working_days_are_counted_over_weekends_and_holidays(LocalDate day, int count, LocalDate reached) {
        assertThat(workingDays.after(day, count)).isEqualTo(reached);
    }

    /** Every day of eleven years, every delay the product knows: no sample could say more. */
    @Test
    void the_day_reached_is_a_working_day_with_exactly_so_many_working_days_behind_it() {
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2035; day = day.plusDays(1)) {
            for (int count = 1; count <= 10; count++) {
                LocalDate reached = workingDays.after(day, count);
                assertThat(isWorking(reached))
                        .as("%s + %s = %s", day, count, reached)
                        .isTrue();
                assertThat(day.plusDays(1).datesUntil(reached.plusDays(1)).filter(WorkingDaysTest::isWorking))
                        .as("%s + %s = %s", day, count, reached)
                        .hasSize(count);
            }
        }
    }

    /** The holidays of the Code du travail, L3133-1, worked out anew. */
    private static boolean isWorking(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        Set<LocalDate> holidays = Set.of(
                day.withDayOfYear(1),
                LocalDate.of(day.getYear(), 5, 1),
                easter.plusDays(1),
                LocalDate.of(day.getYear(), 7, 14),
                LocalDate.of(day.getYear(), 8, 15),
                LocalDate.of(day.getYear(), 11, 1),
                LocalDate.of(day.getYear(), 11, 11),
                LocalDate.of(day.getYear(), 12, 25));
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day)
                && !day.equals(easter.plusDays(39))
                && !day.equals(easter.plusDays(50))
                && !day.equals(LocalDate.of(day.getYear(), 5, 8));
    }

    /** Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
