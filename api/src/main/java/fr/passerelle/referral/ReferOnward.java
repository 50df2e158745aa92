package fr.passerelle.referral;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.idempotency.Answer;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.ReferralDesk.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The place refers the person onward, or back as a social need: a linked draft of its own, sent with a new agreement. */
@ApplicationScoped
class ReferOnward {

    private final ReferralDesk desk;
    private final ReferralRows referrals;
    private final Caller caller;
    private final Time time;

    ReferOnward(ReferralDesk desk, ReferralRows referrals, Caller caller, Time time) {
        this.desk = desk;
        this.referrals = referrals;
        this.caller = caller;
        this.time = time;
    }

    @TeamTransaction
    Answer<ReferralResponse> onward(UUID id, ReferOnwardRequest request, Conditions conditions) {
        return desk.carryOut(ReferralCommand.REFER_ONWARD, id, request, conditions, referral -> {
            if (!request.orientationType().leadsToReferral()) {
                throw Problem.field(
                        ProblemType.RULE_NOT_MET, "orientationType", "must be one that leads to a referral");
            }
            Referral draft = referral.linkedDraft(
                    UuidCreator.getTimeOrderedEpoch(),
                    LinkKind.ONWARD,
                    caller.actingTeamId(),
                    caller.memberId(),
                    time.now());
            draft.orientationType = request.orientationType();
            referrals.persist(draft);
            return Change.created(draft);
        });
    }
}
