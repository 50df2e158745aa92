package fr.passerelle.referral;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.time.Time;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The appointments of referrals. */
@ApplicationScoped
class Appointments implements PanacheRepositoryBase<Appointment, UUID> {

    /** A slip of the keyboard in the year would silence every timer until then. */
    private static final Period AHEAD = Period.ofYears(1);

    private static final String RECEIVED = "from Appointment a where exists (select 1 from Referral r"
            + " where r.id = a.referralId and r.receiverTeamId = ?1 and r.status <> 'DRAFT') and ";
    private static final String UNTOLD = "from Appointment a where exists (select 1 from Referral r"
            + " where r.id = a.referralId and r.receiverTeamId = ?1"
            + " and r.status in ('SENT', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD'))"
            + " and a.state = 'BOOKED' and a.startsAt < ?2";
    private static final String BY_START = " order by a.startsAt, a.id";

    private final Caller caller;
    private final Time time;

    Appointments(Caller caller, Time time) {
        this.caller = caller;
        this.time = time;
    }

    Agenda of(UUID referral) {
        return new Agenda(list("referralId", referral));
    }

    Map<UUID, Agenda> of(Collection<UUID> referrals) {
        if (referrals.isEmpty()) {
            return Map.of();
        }
        return list("referralId in ?1", referrals).stream()
                .collect(Collectors.groupingBy(
                        appointment -> appointment.referralId,
                        Collectors.collectingAndThen(Collectors.toList(), Agenda::new)));
    }

    /** Whatever became of them. */
    List<Appointment> receivedIn(Week week, UUID team) {
        return list(RECEIVED + "a.startsAt >= ?2 and a.startsAt < ?3" + BY_START, team, week.begins(), week.ends());
    }

    /** The oldest of which nobody said how they went, while somebody may. */
    List<Appointment> untoldBefore(Week week, UUID team, int atMost) {
        return find(UNTOLD + BY_START, team, week.begins()).range(0, atMost - 1).list();
    }

    long countUntoldBefore(Week week, UUID team) {
        return count(UNTOLD, team, week.begins());
    }

    /** @throws Problem not-found (404), also for an appointment of another referral */
    Appointment of(UUID referral, UUID id) {
        return find("id = ?1 and referralId = ?2", id, referral)
                .firstResultOptional()
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "This referral has no appointment with this id.")
                        .about(referral));
    }

    /**
     * @param field how the request names the day
     * @throws Problem rule-not-met (422) when it is over already, or more than a year ahead
     */
    Appointment book(UUID referral, Instant startsAt, int minutes, @Nullable String spot, String field) {
        Appointment appointment = planned(referral, startsAt, minutes, spot, field);
        appointment.bookedBy = caller.memberId();
        persist(appointment);
        return appointment;
    }

    /** The same, kept nowhere. */
    Appointment planned(UUID referral, Instant startsAt, int minutes, @Nullable String spot, String field) {
        Instant now = time.now();
        if (startsAt.isBefore(now)) {
            throw Problem.field(ProblemType.RULE_NOT_MET, field, "must be in the future");
        }
        if (startsAt.isAfter(now.atZone(Time.ZONE).plus(AHEAD).toInstant())) {
            throw Problem.field(ProblemType.RULE_NOT_MET, field, "must be within a year");
        }
        return new Appointment(UuidCreator.getTimeOrderedEpoch(), referral, startsAt, minutes, spot, now);
    }

    /** « La personne est venue » tells of that day's appointment too. */
    void heldOn(UUID referral, LocalDate day) {
        list("referralId = ?1 and state = ?2", referral, AppointmentState.BOOKED).stream()
                .filter(appointment ->
                        appointment.startsAt.atZone(Time.ZONE).toLocalDate().equals(day))
                .forEach(appointment -> tell(appointment, AppointmentState.HELD));
    }

    /** Nobody comes to what was called off; how a past one went stays unsaid. */
    void cancelAhead(UUID referral) {
        list("referralId = ?1 and state = ?2 and startsAt > ?3", referral, AppointmentState.BOOKED, time.now())
                .forEach(appointment -> tell(appointment, AppointmentState.CANCELLED));
    }

    void tell(Appointment appointment, AppointmentState told) {
        appointment.tell(told, time.now(), caller.member().orElse(null));
    }
}
