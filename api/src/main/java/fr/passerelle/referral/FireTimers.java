package fr.passerelle.referral;

import fr.passerelle.platform.audit.Audit;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.TimerDecision.Taken;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What time does to one referral, as the application and for the sending team: it is locked and read again, what no
 * longer applies is dropped, and what is said or ended, the trail and the word to be passed on are one transaction.
 */
@ApplicationScoped
class FireTimers {

    private final ReferralRows referrals;
    private final PlanTimers timers;
    private final ExpireReferral expireReferral;
    private final PublishEvents events;
    private final Audit audit;
    private final Caller caller;
    private final Time time;

    FireTimers(
            ReferralRows referrals,
            PlanTimers timers,
            ExpireReferral expireReferral,
            PublishEvents events,
            Audit audit,
            Caller caller,
            Time time) {
        this.referrals = referrals;
        this.timers = timers;
        this.expireReferral = expireReferral;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.time = time;
    }

    void fire(UUID id, UUID senderTeam) {
        caller.actAsSystemFor(senderTeam);
        fireForTeam(id);
    }

    @TeamTransaction
    void fireForTeam(UUID id) {
        Referral referral = referrals.lock(id);
        List<Taken> taken = timers.taken(id);
        Instant now = time.now();
        TimerDecision decision = TimerDecision.at(now, timers.plan(referral, taken), taken);
        timers.take(referral, decision.spoken(), now, false);
        timers.take(referral, decision.skipped(), now, true);
        if (!decision.spoken().isEmpty() || !decision.skipped().isEmpty()) {
            String action = decision.told().isEmpty() ? "SKIP" : "REMIND";
            audit.record(action, "TIMER", List.of(id), inCodes(decision));
        }
        events.tell(id, referral.isReported() ? ReferralEvent.forTheSenderAlone(decision.told()) : decision.told());
        if (decision.end() == null) {
            timers.replan(referral);
        } else {
            timers.take(referral, List.of(decision.end()), now, false);
            expireReferral.expireForTeam(id);
        }
    }

    private static Map<String, String> inCodes(TimerDecision decision) {
        Map<String, String> detail = new TreeMap<>();
        detail.put("told", decision.told().stream().map(Enum::name).collect(Collectors.joining(",")));
        detail.put("steps", kinds(decision.spoken()));
        detail.put("skipped", kinds(decision.skipped()));
        detail.values().removeIf(String::isEmpty);
        return detail;
    }

    private static String kinds(List<Timer> timers) {
        return timers.stream().map(timer -> timer.kind().name()).collect(Collectors.joining(","));
    }
}
