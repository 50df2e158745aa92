package fr.passerelle.referral;

import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.idempotency.Answer;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.ReferralDesk.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** « La personne est venue »: one action writes every step that a walk-in has already taken. */
@ApplicationScoped
class ReceiveReferral {

    private final ReferralDesk desk;
    private final ContactTraces traces;
    private final Appointments appointments;
    private final Caller caller;
    private final Time time;

    ReceiveReferral(ReferralDesk desk, ContactTraces traces, Appointments appointments, Caller caller, Time time) {
        this.caller = caller;
        this.desk = desk;
        this.traces = traces;
        this.appointments = appointments;
        this.time = time;
    }

    @TeamTransaction
    Answer<ReferralResponse> receive(UUID id, ReceiveReferralRequest request, Conditions conditions) {
        return desk.carryOut(ReferralCommand.RECEIVE, id, request, conditions, referral -> {
            Outcome outcome = request.outcome();
            if (outcome == Outcome.UNREACHABLE || outcome == Outcome.ABSENT || outcome == Outcome.REFERRED_ELSEWHERE) {
                throw Problem.field(
                        ProblemType.RULE_NOT_MET, "outcome", "is not the outcome of a visit that took place");
            }
            if (referral.answeredAt == null) {
                referral.answeredAt = time.now();
            }
            referral.claimIfFree(caller.memberId(), time.now());
            referral.firstContactOn = request.metOn();
            traces.met(id, request.metOn());
            appointments.heldOn(id, request.metOn());
            referral.outcome = outcome;
            referral.moveTo(
                    outcome == null ? ReferralStatus.IN_PROGRESS : ReferralStatus.CLOSED,
                    ReferralCommand.RECEIVE,
                    time.now());
            return Change.of(
                    referral,
                    outcome == null
                            ? Map.of("metOn", request.metOn().toString())
                            : Map.of("metOn", request.metOn().toString(), "outcome", outcome.name()));
        });
    }
}
