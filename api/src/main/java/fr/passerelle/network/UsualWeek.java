package fr.passerelle.network;

import fr.passerelle.platform.time.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hours as one says them on paper: what is the same in each of the next four weeks, public holidays left aside.
 *
 * @param known whether the hours can be read at all
 * @param varies whether some day differs from week to week or depends on a word (« sur rendez-vous »): that day is not
 *     among {@code days}
 */
public record UsualWeek(boolean known, boolean varies, Map<DayOfWeek, List<Hours>> days) {

    private static final int WEEKS = 4;

    /** From when to when; equal: day and night. */
    public record Hours(LocalTime from, LocalTime to) {}

    static UsualWeek of(OpeningTimes times, WorkingDays calendar, @Nullable String hours, LocalDate today) {
        if (!times.known(hours)) {
            return new UsualWeek(false, false, Map.of());
        }
        Map<DayOfWeek, List<Hours>> days = new EnumMap<>(DayOfWeek.class);
        boolean varies = false;
        for (int offset = 0; offset < 7; offset++) {
            Set<List<OpenSpan>> seen = new HashSet<>();
            LocalDate first = today.plusDays(offset);
            for (int week = 0; week < WEEKS; week++) {
                LocalDate day = first.plusWeeks(week);
                if (!calendar.isPublicHoliday(day)) {
                    seen.add(times.on(hours, day).stream()
                            .map(span -> since(span, day))
                            .toList());
                }
            }
            List<OpenSpan> usual = seen.size() == 1 ? seen.iterator().next() : List.of();
            boolean same = seen.size() == 1 && usual.stream().allMatch(OpenSpan::certain);
            varies |= !same;
            if (same && !usual.isEmpty()) {
                days.put(
                        first.getDayOfWeek(),
                        usual.stream().map(UsualWeek::hours).toList());
            }
        }
        return new UsualWeek(true, varies, days);
    }

    /** The same stretch, told from a day that is always the same one, so that weeks can be compared. */
    private static OpenSpan since(OpenSpan span, LocalDate day) {
        LocalDateTime from = span.from().minusDays(day.toEpochDay());
        return new OpenSpan(from, span.to().minusDays(day.toEpochDay()), span.certain());
    }

    private static Hours hours(OpenSpan span) {
        return new Hours(span.from().toLocalTime(), span.to().toLocalTime());
    }
}
