package fr.passerelle.referral;

import fr.passerelle.platform.audit.Audit;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.security.TeamTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The place and the person agree on a moment: a dated fact, not a status, and it leaves the ETag as it is. */
@ApplicationScoped
class BookAppointment {

    private final AppointmentDesk desk;
    private final Appointments appointments;
    private final Audit audit;

    BookAppointment(AppointmentDesk desk, Appointments appointments, Audit audit) {
        this.desk = desk;
        this.appointments = appointments;
        this.audit = audit;
    }

    @TeamTransaction
    ReferralResponse book(UUID id, BookAppointmentRequest request) {
        Referral referral = desk.open(id, Side.RECEIVER, Side.REPORTED_BY_REFERRER);
        try {
            Map<String, String> detail = new TreeMap<>(WordOfPlace.of(referral, request));
            Appointment booked =
                    appointments.book(id, request.startsAt(), request.length(), request.spot(), "startsAt");
            detail.put("appointment", booked.startsAt.toString());
            audit.record("APPOINTMENT_BOOKED", AppointmentDesk.purpose(referral), List.of(id), detail);
        } catch (Problem refused) {
            throw refused.about(id);
        }
        return desk.follow(referral, ReferralEvent.APPOINTMENT_BOOKED);
    }
}
