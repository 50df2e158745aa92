package fr.passerelle.referral;

import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.idempotency.Answer;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.ReferralDesk.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** The place and the person have met or spoken: the first trace. */
@ApplicationScoped
class StartReferral {

    private final ReferralDesk desk;
    private final ContactTraces traces;
    private final Appointments appointments;
    private final Time time;

    StartReferral(ReferralDesk desk, ContactTraces traces, Appointments appointments, Time time) {
        this.desk = desk;
        this.traces = traces;
        this.appointments = appointments;
        this.time = time;
    }

    @TeamTransaction
    Answer<ReferralResponse> start(UUID id, StartReferralRequest request, Conditions conditions) {
        return desk.carryOut(ReferralCommand.START, id, request, conditions, referral -> {
            referral.firstContactOn = request.firstContactOn();
            traces.met(id, request.firstContactOn());
            appointments.heldOn(id, request.firstContactOn());
            referral.moveTo(ReferralStatus.IN_PROGRESS, ReferralCommand.START, time.now());
            return Change.of(
                    referral, Map.of("firstContactOn", request.firstContactOn().toString()));
        });
    }
}
