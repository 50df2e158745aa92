package fr.passerelle.referral;

import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.idempotency.Answer;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.ReferralDesk.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The place waits for something, and says when it will look again. */
@ApplicationScoped
class HoldReferral {

    private static final int LONGEST_DAYS = 30;

    private final ReferralDesk desk;
    private final Time time;

    HoldReferral(ReferralDesk desk, Time time) {
        this.desk = desk;
        this.time = time;
    }

    @TeamTransaction
    Answer<ReferralResponse> hold(UUID id, HoldReferralRequest request, Conditions conditions) {
        return desk.carryOut(ReferralCommand.HOLD, id, request, conditions, referral -> {
            LocalDate today = time.today();
            if (!request.reviewOn().isAfter(today) || request.reviewOn().isAfter(today.plusDays(LONGEST_DAYS))) {
                throw Problem.field(
                        ProblemType.RULE_NOT_MET,
                        "reviewOn",
                        "must be from tomorrow on, and " + LONGEST_DAYS + " days from today at most");
            }
            referral.holdReason = request.reason();
            referral.reviewOn = request.reviewOn();
            referral.moveTo(ReferralStatus.ON_HOLD, ReferralCommand.HOLD, time.now());
            return Change.of(
                    referral,
                    Map.of(
                            "reason", request.reason().name(),
                            "reviewOn", request.reviewOn().toString()));
        });
    }
}
