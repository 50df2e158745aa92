package fr.passerelle.referral;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.time.Time;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A week as it is numbered on a wall calendar (ISO 8601): from one midnight to another on the clock of Paris, so that
 * the two in which that clock changes last an hour more or less.
 */
record Week(LocalDate monday) {

    static final String PATTERN = "[0-9]{4}-W[0-5][0-9]";

    static Week with(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /**
     * @param text such as {@code 2026-W48}; none for the week of today
     * @throws Problem invalid-request (400) for a week that its year does not have
     */
    static Week of(@Nullable String text, LocalDate today) {
        if (text == null) {
            return with(today);
        }
        try {
            return new Week(LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE));
        } catch (DateTimeException noSuchWeek) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "week", "must be a week of its year, such as 2026-W48");
        }
    }

    String text() {
        return DateTimeFormatter.ISO_WEEK_DATE.format(monday).substring(0, "2026-W48".length());
    }

    LocalDate sunday() {
        return monday.plusDays(6);
    }

    Instant begins() {
        return monday.atStartOfDay(Time.ZONE).toInstant();
    }

    /** The first moment that is no longer of it. */
    Instant ends() {
        return monday.plusWeeks(1).atStartOfDay(Time.ZONE).toInstant();
    }
}
