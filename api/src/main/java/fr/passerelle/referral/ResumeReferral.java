package fr.passerelle.referral;

import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.idempotency.Answer;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.ReferralDesk.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** The wait is over. */
@ApplicationScoped
class ResumeReferral {

    private final ReferralDesk desk;
    private final Time time;

    ResumeReferral(ReferralDesk desk, Time time) {
        this.desk = desk;
        this.time = time;
    }

    @TeamTransaction
    Answer<ReferralResponse> resume(UUID id, Conditions conditions) {
        return desk.carryOut(ReferralCommand.RESUME, id, Map.of(), conditions, referral -> {
            referral.holdReason = null;
            referral.reviewOn = null;
            referral.moveTo(ReferralStatus.IN_PROGRESS, ReferralCommand.RESUME, time.now());
            return Change.of(referral, Map.of());
        });
    }
}
