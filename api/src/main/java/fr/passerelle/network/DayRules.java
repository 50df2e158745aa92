package fr.passerelle.network;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which days one rule of {@code opening_hours} is about. Maybe, where it names what only the place knows. */
final class DayRules {

    enum Match {
        YES,
        NO,
        MAYBE;

        static Match of(boolean known) {
            return known ? YES : NO;
        }

        Match and(Match other) {
            if (this == NO || other == NO) {
                return NO;
            }
            return this == YES && other == YES ? YES : MAYBE;
        }

        Match or(Match other) {
            if (this == YES || other == YES) {
                return YES;
            }
            return this == NO && other == NO ? NO : MAYBE;
        }
    }

    private DayRules() {}

    static Match match(Rule rule, LocalDate day, Predicate<LocalDate> publicHoliday) {
        return any(rule.getYears(), years -> Match.of(inYears(years, day)))
                .and(any(rule.getWeeks(), weeks -> Match.of(inWeeks(weeks, day))))
                .and(any(rule.getDates(), dates -> inDates(dates, day)))
                .and(inDays(rule, day, publicHoliday));
    }

    /** Nothing said is every day. */
    private static <T> Match any(@Nullable Collection<T> ranges, Function<T, Match> one) {
        return ranges == null || ranges.isEmpty()
                ? Match.YES
                : ranges.stream().map(one).reduce(Match.NO, Match::or);
    }

    /** « Mo-Fr,PH » is either; « PH Mo-Fr » is a public holiday on one of these days. */
    private static Match inDays(Rule rule, LocalDate day, Predicate<LocalDate> publicHoliday) {
        List<WeekDayRange> days = rule.getDays() == null ? List.of() : rule.getDays();
        List<Holiday> holidays = rule.getHolidays() == null ? List.of() : rule.getHolidays();
        Match weekday = any(days, range -> Match.of(inWeekDays(range, day)));
        if (holidays.isEmpty()) {
            return weekday;
        }
        Match holiday = any(holidays, one -> isHoliday(one, day, publicHoliday));
        if (days.isEmpty()) {
            return holiday;
        }
        return holidays.stream().anyMatch(Holiday::getUseAsWeekDay) ? weekday.or(holiday) : weekday.and(holiday);
    }

    private static Match isHoliday(Holiday holiday, LocalDate day, Predicate<LocalDate> publicHoliday) {
        return holiday.getType() == Holiday.Type.PH
                ? Match.of(publicHoliday.test(day.minusDays(holiday.getOffset())))
                : Match.MAYBE;
    }

    private static boolean inWeekDays(WeekDayRange range, LocalDate day) {
        LocalDate anchor = day.minusDays(range.getOffset());
        int first = range.getStartDay().ordinal();
        int last = range.getEndDay() == null ? first : range.getEndDay().ordinal();
        int asked = anchor.getDayOfWeek().ordinal();
        boolean inRange = first <= last ? asked >= first && asked <= last : asked >= first || asked <= last;
        List<Nth> nths = range.getNths();
        return inRange && (nths == null || nths.isEmpty() || nths.stream().anyMatch(nth -> isNth(nth, anchor)));
    }

    private static boolean isNth(Nth nth, LocalDate day) {
        int fromStart = (day.getDayOfMonth() - 1) / 7 + 1;
        int fromEnd = -((day.lengthOfMonth() - day.getDayOfMonth()) / 7 + 1);
        int last = nth.getEndNth() < 1 ? nth.getStartNth() : nth.getEndNth();
        return nth.getStartNth() < 0
                ? fromEnd == nth.getStartNth()
                : fromStart >= nth.getStartNth() && fromStart <= last;
    }

    private static boolean inWeeks(WeekRange range, LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int last = range.getEndWeek() < 0 ? range.getStartWeek() : range.getEndWeek();
        return inSteps(week, range.getStartWeek(), last, range.getInterval());
    }

    private static boolean inYears(YearRange range, LocalDate day) {
        int last = range.isOpenEnded()
                ? Integer.MAX_VALUE
                : range.getEndYear() < 0 ? range.getStartYear() : range.getEndYear();
        return inSteps(day.getYear(), range.getStartYear(), last, range.getInterval());
    }

    private static boolean inSteps(int asked, int first, int last, int interval) {
        return asked >= first && asked <= last && (interval <= 1 || (asked - first) % interval == 0);
    }

    private static Match inDates(DateRange range, LocalDate day) {
        DateWithOffset from = range.getStartDate();
        DateWithOffset to = range.getEndDate();
        if (isMovable(from) || (to != null && isMovable(to)) || range.getInterval() > 1) {
            return Match.MAYBE;
        }
        if (from.getYear() > 0) {
            LocalDate first = from.getMonth() == null
                    ? LocalDate.of(from.getYear(), 1, 1)
                    : YearMonth.of(from.getYear(), month(from)).atDay(firstDay(from));
            return Match.of(!day.isBefore(first) && (from.isOpenEnded() || !day.isAfter(lastDay(from, to, first))));
        }
        if (from.getMonth() == null) {
            return Match.MAYBE;
        }
        MonthDay asked = MonthDay.from(day);
        MonthDay first = MonthDay.of(month(from), firstDay(from));
        MonthDay last = end(from, to);
        boolean within = first.isAfter(last)
                ? !asked.isBefore(first) || !asked.isAfter(last)
                : !asked.isBefore(first) && !asked.isAfter(last);
        return Match.of(within || (from.isOpenEnded() && !asked.isBefore(first)));
    }

    /** Easter, « the first Sunday of May », « two days after »: kept and shown, not worked out. */
    private static boolean isMovable(DateWithOffset date) {
        return date.getVarDate() != null
                || date.getNthWeekDay() != null
                || date.getWeekDayOffset() != null
                || date.getDayOffset() != 0;
    }

    private static LocalDate lastDay(DateWithOffset from, @Nullable DateWithOffset to, LocalDate first) {
        int year = to != null && to.getYear() > 0 ? to.getYear() : first.getYear();
        if (to == null && from.getMonth() == null) {
            return LocalDate.of(year, 12, 31);
        }
        MonthDay last = end(from, to);
        LocalDate reached = YearMonth.of(year, last.getMonth()).atEndOfMonth();
        return last.isValidYear(year) && last.getDayOfMonth() < reached.getDayOfMonth() ? last.atYear(year) : reached;
    }

    private static MonthDay end(DateWithOffset from, @Nullable DateWithOffset to) {
        DateWithOffset last = to == null ? from : to;
        int month = last.getMonth() == null ? month(from) : month(last);
        return MonthDay.of(
                month, last.undefinedDay() ? MonthDay.of(month, 1).getMonth().maxLength() : last.getDay());
    }

    private static int month(DateWithOffset date) {
        return date.getMonth().ordinal() + 1;
    }

    private static int firstDay(DateWithOffset date) {
        return date.undefinedDay() ? 1 : date.getDay();
    }
}
