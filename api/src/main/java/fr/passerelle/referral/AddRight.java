package fr.passerelle.referral;

import fr.passerelle.platform.audit.Audit;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The decision came after the end: a dated fact that the sending team adds. The end itself, and the ETag, stay. */
@ApplicationScoped
class AddRight {

    private final ReferralRows referrals;
    private final ReferralViews views;
    private final Audit audit;
    private final Caller caller;
    private final Time time;

    AddRight(ReferralRows referrals, ReferralViews views, Audit audit, Caller caller, Time time) {
        this.referrals = referrals;
        this.views = views;
        this.audit = audit;
        this.caller = caller;
        this.time = time;
    }

    /** The same again changes nothing; the other one corrects it. */
    @TeamTransaction
    ReferralResponse add(UUID id, AddRightRequest request) {
        Referral referral = referrals.lock(id);
        Set<Side> sides = referral.sidesOf(caller.actingTeamId());
        if (!sides.contains(Side.SENDER)) {
            throw new Problem(ProblemType.NOT_YOUR_SIDE, "The team that referred learns the decision.").about(id);
        }
        if (referral.status != ReferralStatus.CLOSED) {
            throw ReferralDesk.notAllowed(referral, sides);
        }
        if (!referral.mayLeadToRight()) {
            throw Problem.field(
                            ProblemType.RULE_NOT_MET, "right", "is added to help that was given and said none itself")
                    .about(id);
        }
        if (referral.laterRight != request.right()) {
            referral.laterRight = request.right();
            referral.laterRightOn = time.today();
            referrals.flush();
            audit.record(
                    "ADD_RIGHT",
                    "FOLLOW_A_REFERRAL",
                    List.of(id),
                    Map.of("outcome", request.right().name()));
        }
        return views.whole(referral);
    }
}
