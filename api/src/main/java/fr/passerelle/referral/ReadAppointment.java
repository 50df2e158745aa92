package fr.passerelle.referral;

import fr.passerelle.platform.audit.Audit;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** One appointment on its way out of the house: on paper for the person, as a line for a diary. */
@ApplicationScoped
class ReadAppointment {

    private final ReferralRows referrals;
    private final Appointments appointments;
    private final ReferralViews views;
    private final Audit audit;
    private final Caller caller;

    ReadAppointment(
            ReferralRows referrals, Appointments appointments, ReferralViews views, Audit audit, Caller caller) {
        this.referrals = referrals;
        this.appointments = appointments;
        this.views = views;
        this.audit = audit;
        this.caller = caller;
    }

    /** @throws Problem command-not-allowed (409) after the end, already-done (409) when nobody is to go there any more */
    @TeamTransaction
    AppointmentOnPaper print(UUID id, UUID asked) {
        Referral referral = referrals.visible(id);
        Set<Side> sides = referral.sidesOf(caller.actingTeamId());
        Appointment appointment = appointments.of(id, asked);
        if (referral.status.hasEnded()) {
            throw ReferralDesk.notAllowed(referral, sides);
        }
        if (!appointment.is(AppointmentState.BOOKED)) {
            throw new Problem(ProblemType.ALREADY_DONE, "This appointment was told to be " + appointment.state + ".")
                    .about(id);
        }
        audit.record("PRINT", purpose(sides), List.of(id), Map.of("paper", ReferralPaper.APPOINTMENT_SLIP.name()));
        return new AppointmentOnPaper(
                Objects.requireNonNull(referral.placeId), appointment.startsAt, appointment.minutes, appointment.spot);
    }

    @TeamTransaction
    byte[] calendar(UUID id, UUID asked) {
        Referral referral = referrals.visible(id);
        Appointment appointment = appointments.of(id, asked);
        audit.record("READ", purpose(referral.sidesOf(caller.actingTeamId())), List.of(id), Map.of());
        return AppointmentCalendar.of(appointment, referral.reference, views.placeOf(referral));
    }

    private static String purpose(Set<Side> sides) {
        return sides.contains(Side.SENDER) ? "FOLLOW_A_REFERRAL" : "HELP_A_PERSON";
    }
}
