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
import java.util.TreeMap;
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
        return held(desk.open(id, Side.RECEIVER), appointment, Map.of());
    }

    @TeamTransaction
    ReferralResponse missed(UUID id, UUID appointment) {
        return missed(desk.open(id, Side.RECEIVER), appointment, Map.of());
    }

    @TeamTransaction
    ReferralResponse cancelled(UUID id, UUID appointment) {
        return cancelled(desk.open(id, Side.RECEIVER), appointment, Map.of());
    }

    /** The same, said by the sending team for a place that has no member here. */
    @TeamTransaction
    ReferralResponse report(UUID id, UUID appointment, ReportAppointmentRequest request) {
        Referral referral = desk.open(id, Side.REPORTED_BY_REFERRER);
        Map<String, String> word = word(referral, request);
        return switch (request.how()) {
            case HELD -> held(referral, appointment, word);
            case MISSED -> missed(referral, appointment, word);
            case CANCELLED -> cancelled(referral, appointment, word);
        };
    }

    private ReferralResponse held(Referral referral, UUID appointment, Map<String, String> word) {
        LocalDate day = dayOf(tell(referral, appointment, AppointmentState.HELD, word));
        traces.met(referral.id, day);
        if (referral.firstContactOn == null) {
            referral.firstContactOn = day;
        }
        if (referral.status == ReferralStatus.ACCEPTED) {
            referralDesk.carryOutAfterFact(ReferralCommand.START, referral, accepted -> {
                accepted.moveTo(ReferralStatus.IN_PROGRESS, ReferralCommand.START, time.now());
                return Change.of(accepted, Map.of("firstContactOn", day.toString()))
                        .with(word);
            });
        }
        return desk.follow(referral);
    }

    private ReferralResponse missed(Referral referral, UUID appointment, Map<String, String> word) {
        tell(referral, appointment, AppointmentState.MISSED, word);
        return desk.follow(referral, ReferralEvent.APPOINTMENT_MISSED);
    }

    private ReferralResponse cancelled(Referral referral, UUID appointment, Map<String, String> word) {
        tell(referral, appointment, AppointmentState.CANCELLED, word);
        return desk.follow(referral, ReferralEvent.APPOINTMENT_CANCELLED);
    }

    private Appointment tell(Referral referral, UUID asked, AppointmentState told, Map<String, String> word) {
        UUID id = referral.id;
        Appointment appointment = appointments.of(id, asked);
        if (!appointment.is(AppointmentState.BOOKED)) {
            throw new Problem(ProblemType.ALREADY_DONE, "This appointment was told to be " + appointment.state + ".")
                    .about(id);
        }
        if (told != AppointmentState.CANCELLED && dayOf(appointment).isAfter(time.today())) {
            throw new Problem(ProblemType.RULE_NOT_MET, "How it went is told on its day or later.").about(id);
        }
        appointments.tell(appointment, told);
        Map<String, String> detail = new TreeMap<>(word);
        detail.put("appointment", appointment.startsAt.toString());
        audit.record("APPOINTMENT_" + told, AppointmentDesk.purpose(referral), List.of(id), detail);
        return appointment;
    }

    private static Map<String, String> word(Referral referral, ReportAppointmentRequest request) {
        try {
            return WordOfPlace.of(referral, request);
        } catch (Problem refused) {
            throw refused.about(referral.id);
        }
    }

    private static LocalDate dayOf(Appointment appointment) {
        return appointment.startsAt.atZone(Time.ZONE).toLocalDate();
    }
}
