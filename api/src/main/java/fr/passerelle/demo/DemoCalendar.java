package fr.passerelle.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** French working days before and after the day the fiction is told on. */
final class DemoCalendar {

    private static final Set<MonthDay> FIXED_HOLIDAYS = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    private final LocalDate today;

    DemoCalendar(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    /** 0 is today, whatever day it is; 1 the last working day before. */
    LocalDate workingDaysAgo(int count) {
        LocalDate day = today;
        for (int left = count; left > 0; left--) {
            do {
                day = day.minusDays(1);
            } while (!isWorkingDay(day));
        }
        return day;
    }

    static LocalDate plusWorkingDays(LocalDate from, int count) {
        LocalDate day = from;
        for (int left = count; left > 0; left--) {
            day = workingDayFrom(day.plusDays(1));
        }
        return day;
    }

    static LocalDate workingDayFrom(LocalDate from) {
        LocalDate day = from;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    static boolean isWorkingDay(LocalDate day) {
        long afterEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !FIXED_HOLIDAYS.contains(MonthDay.from(day))
                && afterEaster != 1
                && afterEaster != 39
                && afterEaster != 50;
    }

    /** Meeus's Gregorian rule, in Butcher's form. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
