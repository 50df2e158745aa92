package fr.passerelle.referral;

import fr.passerelle.platform.time.Time;
import fr.passerelle.platform.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** By when each side is expected to do its part, in French working days, by the delays of the referral's territory. */
@ApplicationScoped
class Delays {

    private final WorkingDays workingDays;
    private final Time time;
    private final KnownDelays known;

    Delays(WorkingDays workingDays, Time time, KnownDelays known) {
        this.workingDays = workingDays;
        this.time = time;
        this.known = known;
    }

    LocalDate answerBy(String territory, Instant sentAt, boolean urgent) {
        return workingDays.after(day(sentAt), known.of(territory).answer(urgent));
    }

    LocalDate firstContactBy(String territory, Instant acceptedAt) {
        return workingDays.after(day(acceptedAt), known.of(territory).firstContactDays());
    }

    LocalDate outcomeBy(String territory, Instant startedAt) {
        return day(startedAt).plusDays(known.of(territory).muteDays());
    }

    /** What was sent before this moment is to be answered today, or was to be before. */
    Instant dueIfSentBefore(String territory, boolean urgent) {
        return sentBefore(known.of(territory).answer(urgent));
    }

    /** What was sent before this moment and has no answer is silent: the sender is told, whatever the place's days. */
    Instant silentIfSentBefore(String territory, boolean urgent) {
        return sentBefore(known.of(territory).silent(urgent));
    }

    /** Of an appointment before this moment, a working day later, somebody is to say how it went. */
    Instant wordDueIfMetBefore() {
        return sentBefore(1);
    }

    private Instant sentBefore(int allowed) {
        LocalDate day = time.today();
        while (workingDays.after(day, allowed).isAfter(time.today())) {
            day = day.minusDays(1);
        }
        return day.plusDays(1).atStartOfDay(Time.ZONE).toInstant();
    }

    List<String> territoriesWithTheirOwn() {
        return known.chosen().keySet().stream().sorted().toList();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Time.ZONE).toLocalDate();
    }

    /** Whether its sender has waited for an answer for longer than they should. */
    boolean isSilent(Referral referral, Agenda agenda) {
        return referral.status == ReferralStatus.SENT
                && agenda.orAgreed(Objects.requireNonNull(referral.sentAt))
                        .isBefore(silentIfSentBefore(referral.territoryCode, referral.urgent));
    }
}
