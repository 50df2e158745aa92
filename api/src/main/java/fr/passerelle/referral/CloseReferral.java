package fr.passerelle.referral;

import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.idempotency.Answer;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.ReferralDesk.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** The place says what became of it; the referrer learns it. */
@ApplicationScoped
class CloseReferral {

    private final ReferralDesk desk;
    private final ReferralRows referrals;
    private final ContactTraces traces;
    private final Appointments appointments;
    private final Time time;

    CloseReferral(
            ReferralDesk desk, ReferralRows referrals, ContactTraces traces, Appointments appointments, Time time) {
        this.desk = desk;
        this.referrals = referrals;
        this.traces = traces;
        this.appointments = appointments;
        this.time = time;
    }

    @TeamTransaction
    Answer<ReferralResponse> close(UUID id, CloseReferralRequest request, Conditions conditions) {
        return desk.carryOut(ReferralCommand.CLOSE, id, request, conditions, referral -> {
            verify(referral, request);
            referral.outcome = request.outcome();
            referral.onwardReferralId = request.onwardReferralId();
            referral.moveTo(ReferralStatus.CLOSED, ReferralCommand.CLOSE, time.now());
            return Change.of(referral, Map.of("outcome", request.outcome().name()));
        });
    }

    private void verify(Referral referral, CloseReferralRequest request) {
        UUID id = referral.id;
        // What a place without a member did is its own word, dated by the report: its tries are not ours to count.
        if (!referral.isReported()) {
            verifyTraces(id, request);
        }
        boolean elsewhere = request.outcome() == Outcome.REFERRED_ELSEWHERE;
        boolean named = request.onwardReferralId() != null
                && referrals.sentOnward(id, request.onwardReferralId()).isPresent();
        if (!referral.isReported() && elsewhere != named || (!elsewhere && request.onwardReferralId() != null)) {
            throw Problem.field(
                    ProblemType.RULE_NOT_MET,
                    "onwardReferralId",
                    "names a referral sent onward from this one, with REFERRED_ELSEWHERE and only then");
        }
    }

    private void verifyTraces(UUID id, CloseReferralRequest request) {
        boolean missed = appointments.of(id).anyMissed();
        if (traces.none(id) && !missed) {
            throw Problem.field(
                    ProblemType.RULE_NOT_MET, "outcome", "first record a meeting or an attempt to reach the person");
        }
        if (request.outcome() == Outcome.UNREACHABLE && traces.attempts(id) < Outcome.ATTEMPTS_BEFORE_UNREACHABLE) {
            throw Problem.field(
                    ProblemType.RULE_NOT_MET,
                    "outcome",
                    "needs " + Outcome.ATTEMPTS_BEFORE_UNREACHABLE + " dated attempts");
        }
        if (request.outcome() == Outcome.ABSENT && !missed && traces.attempts(id) == 0) {
            throw Problem.field(
                    ProblemType.RULE_NOT_MET,
                    "outcome",
                    "needs a missed appointment, or an attempt to reach the person");
        }
    }
}
