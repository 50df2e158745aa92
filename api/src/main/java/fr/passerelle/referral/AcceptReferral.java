package fr.passerelle.referral;

import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.idempotency.Answer;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.ReferralDesk.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** The place says yes, with a first slot if it has one. */
@ApplicationScoped
class AcceptReferral {

    private final ReferralDesk desk;
    private final Appointments appointments;
    private final Caller caller;
    private final Time time;

    AcceptReferral(ReferralDesk desk, Appointments appointments, Caller caller, Time time) {
        this.desk = desk;
        this.appointments = appointments;
        this.caller = caller;
        this.time = time;
    }

    @TeamTransaction
    Answer<ReferralResponse> accept(UUID id, AcceptReferralRequest request, Conditions conditions) {
        return desk.carryOut(ReferralCommand.ACCEPT, id, request, conditions, referral -> {
            if (request.proposedSlot() != null) {
                appointments.book(id, request.proposedSlot(), Appointment.USUAL_MINUTES, null, "proposedSlot");
            }
            referral.answeredAt = time.now();
            referral.claimIfFree(caller.memberId(), time.now());
            referral.moveTo(ReferralStatus.ACCEPTED, ReferralCommand.ACCEPT, time.now());
            return Change.of(
                    referral,
                    request.proposedSlot() == null
                            ? Map.of()
                            : Map.of("slot", request.proposedSlot().toString()));
        });
    }
}
