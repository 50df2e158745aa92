package fr.passerelle.referral;

import fr.passerelle.platform.audit.Audit;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.ReferralDesk.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How an appointment went, told once. On its day or later for held and missed; the first one that was held is the first
 * contact, and starts what was only accepted.
 */
@ApplicationScoped
class TellAppointment {

    private final AppointmentDesk desk;
    private final ReferralDesk referralDesk;
    private final Appointments appointments;
    private final ContactTraces traces;
    private final Audit audit;
    private final Time time;

    TellAppointment(
            AppointmentDesk desk,
            ReferralDesk referralDesk,
            Appointments appointments,
            ContactTraces traces,
            Audit audit,
            Time time) {
        this.desk = desk;
        this.referralDesk = referralDesk;
        this.appointments = appointments;
        this.traces = traces;
        this.audit = audit;
        this.time = time;
    }

    @TeamTransaction
    ReferralResponse held(UUID id, UUID appointment) {
        Referral referral = desk.open(id);
        LocalDate day = dayOf(tell(id, appointment, AppointmentState.HELD));
        traces.met(id, day);
        if (referral.firstContactOn == null) {
            referral.firstContactOn = day;
        }
        if (referral.status == ReferralStatus.ACCEPTED) {
            referralDesk.carryOutAfterFact(ReferralCommand.START, referral, accepted -> {
                accepted.moveTo(ReferralStatus.IN_PROGRESS, ReferralCommand.START, time.now());
                return Change.of(accepted, Map.of("firstContactOn", day.toString()));
            });
        }
        return desk.follow(referral);
    }

    @TeamTransaction
    ReferralResponse missed(UUID id, UUID appointment) {
        Referral referral = desk.open(id);
        tell(id, appointment, AppointmentState.MISSED);
        return desk.follow(referral, ReferralEvent.APPOINTMENT_MISSED);
    }

    @TeamTransaction
    ReferralResponse cancelled(UUID id, UUID appointment) {
        Referral referral = desk.open(id);
        tell(id, appointment, AppointmentState.CANCELLED);
        return desk.follow(referral, ReferralEvent.APPOINTMENT_CANCELLED);
    }

    private Appointment tell(UUID id, UUID asked, AppointmentState told) {
        Appointment appointment = appointments.of(id, asked);
        if (!appointment.is(AppointmentState.BOOKED)) {
            throw new Problem(ProblemType.ALREADY_DONE, "This appointment was told to be " + appointment.state + ".")
                    .about(id);
        }
        if (told != AppointmentState.CANCELLED && dayOf(appointment).isAfter(time.today())) {
            throw new Problem(ProblemType.RULE_NOT_MET, "How it went is told on its day or later.").about(id);
        }
        appointments.tell(appointment, told);
        audit.record(
                "APPOINTMENT_" + told,
                "HELP_A_PERSON",
                List.of(id),
                Map.of("appointment", appointment.startsAt.toString()));
        return appointment;
    }

    private static LocalDate dayOf(Appointment appointment) {
        return appointment.startsAt.atZone(Time.ZONE).toLocalDate();
    }
}
