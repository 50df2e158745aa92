package fr.passerelle.referral;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.idempotency.Answer;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.ReferralDesk.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** After a no, a silence or an end without help: the same need as a new linked draft, to be sent with a new agreement. */
@ApplicationScoped
class ReferAgain {

    private final ReferralDesk desk;
    private final ReferralRows referrals;
    private final Caller caller;
    private final Time time;

    ReferAgain(ReferralDesk desk, ReferralRows referrals, Caller caller, Time time) {
        this.desk = desk;
        this.referrals = referrals;
        this.caller = caller;
        this.time = time;
    }

    @TeamTransaction
    Answer<ReferralResponse> again(UUID id, Conditions conditions) {
        return desk.carryOut(ReferralCommand.REFER_AGAIN, id, Map.of(), conditions, referral -> {
            Referral draft = referral.linkedDraft(
                    UuidCreator.getTimeOrderedEpoch(),
                    LinkKind.AGAIN,
                    caller.actingTeamId(),
                    caller.memberId(),
                    time.now());
            referrals.persist(draft);
            return Change.created(draft);
        });
    }
}
