package fr.passerelle.platform.time;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** French working days: Monday to Friday, without the public holidays of metropolitan France (Code du travail, L3133-1). */
@ApplicationScoped
public class WorkingDays {

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

    /** The working day that comes {@code count} working days after {@code day}; {@code day} itself is not counted. */
    public LocalDate after(LocalDate day, int count) {
        LocalDate reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** How many working days lie after {@code from} up to {@code to}; 0 on the same day. */
    public int between(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to.isBefore(from) ? from : to)
                .map(day -> day.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !isPublicHoliday(day);
    }

    public boolean isPublicHoliday(LocalDate day) {
        return holidays.isHoliday(day);
    }
}
