package fr.passerelle.referral;

import fr.passerelle.platform.audit.Audit;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One dated try to reach the person: a fact on the referral, not a status, and it leaves the ETag as it is. */
@ApplicationScoped
class RecordAttempt {

    private final ReferralRows referrals;
    private final ContactTraces traces;
    private final ReferralViews views;
    private final PlanTimers timers;
    private final Audit audit;
    private final Caller caller;

    RecordAttempt(
            ReferralRows referrals,
            ContactTraces traces,
            ReferralViews views,
            PlanTimers timers,
            Audit audit,
            Caller caller) {
        this.referrals = referrals;
        this.traces = traces;
        this.views = views;
        this.timers = timers;
        this.audit = audit;
        this.caller = caller;
    }

    @TeamTransaction
    ReferralResponse attempt(UUID id, RecordAttemptRequest request) {
        Referral referral = referrals.lock(id);
        Set<Side> sides = referral.sidesOf(caller.actingTeamId());
        if (!sides.contains(Side.RECEIVER)) {
            throw new Problem(ProblemType.NOT_YOUR_SIDE, "The place that has the referral records attempts.").about(id);
        }
        if (referral.status == ReferralStatus.DRAFT || referral.status.hasEnded()) {
            throw ReferralDesk.notAllowed(referral, sides);
        }
        traces.attempted(id, request.channel(), request.reached(), request.happenedOn());
        traces.flush();
        timers.replan(referral);
        audit.record(
                "ATTEMPT",
                "HELP_A_PERSON",
                List.of(id),
                Map.of(
                        "channel", request.channel().name(),
                        "reached", request.reached().toString(),
                        "on", request.happenedOn().toString()));
        return views.whole(referral);
    }
}
