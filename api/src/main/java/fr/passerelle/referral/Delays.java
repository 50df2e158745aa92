package fr.passerelle.referral;

import fr.passerelle.platform.time.Time;
import fr.passerelle.platform.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/** By when each side is expected to do its part, in French working days. Source: « No silent referral ». */
@ApplicationScoped
class Delays {

    private static final int ANSWER = 2;
    private static final int ANSWER_WHEN_URGENT = 1;
    private static final int SILENT = 4;
    private static final int SILENT_WHEN_URGENT = 2;
    private static final int FIRST_CONTACT = 5;
    private static final int DAYS_IN_PROGRESS = 60;

    private final WorkingDays workingDays;
    private final Time time;

    Delays(WorkingDays workingDays, Time time) {
        this.workingDays = workingDays;
        this.time = time;
    }

    LocalDate answerBy(Instant sentAt, boolean urgent) {
        return workingDays.after(day(sentAt), urgent ? ANSWER_WHEN_URGENT : ANSWER);
    }

    LocalDate firstContactBy(Instant acceptedAt) {
        return workingDays.after(day(acceptedAt), FIRST_CONTACT);
    }

    LocalDate outcomeBy(Instant startedAt) {
        return day(startedAt).plusDays(DAYS_IN_PROGRESS);
    }

    /** What was sent before this moment is to be answered today, or was to be before. */
    Instant dueIfSentBefore(boolean urgent) {
        return sentBefore(urgent ? ANSWER_WHEN_URGENT : ANSWER);
    }

    /** What was sent before this moment and has no answer is silent: the sender is told, whatever the place's days. */
    Instant silentIfSentBefore(boolean urgent) {
        return sentBefore(urgent ? SILENT_WHEN_URGENT : SILENT);
    }

    private Instant sentBefore(int allowed) {
        LocalDate day = time.today();
        while (workingDays.after(day, allowed).isAfter(time.today())) {
            day = day.minusDays(1);
        }
        return day.plusDays(1).atStartOfDay(Time.ZONE).toInstant();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Time.ZONE).toLocalDate();
    }
}
