package fr.passerelle.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** Nine to five on working days: the hours of everybody whose hours are not known. */
@ApplicationScoped
public class OfficeHours implements Openings {

    private static final LocalTime BEGIN = LocalTime.of(9, 0);
    private static final LocalTime END = LocalTime.of(17, 0);

    private final WorkingDays workingDays;

    public OfficeHours(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    @Override
    public List<Stretch> on(LocalDate day) {
        return workingDays.isWorkingDay(day) ? List.of(new Stretch(day.atTime(BEGIN), day.atTime(END))) : List.of();
    }

    /** Nine o'clock on that day, or on the next working day. */
    public LocalDateTime onOrAfter(LocalDate day) {
        LocalDate reached = day;
        while (!workingDays.isWorkingDay(reached)) {
            reached = reached.plusDays(1);
        }
        return reached.atTime(BEGIN);
    }

    /** Nine o'clock on the working day that comes so many working days after. */
    public LocalDateTime workingDaysAfter(LocalDate day, int count) {
        return workingDays.after(day, count).atTime(BEGIN);
    }

    /** The moment itself when it is within office hours, else the next beginning. */
    public LocalDateTime next(LocalDateTime moment) {
        return from(moment).orElseThrow();
    }
}
