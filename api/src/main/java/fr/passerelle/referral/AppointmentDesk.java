package fr.passerelle.referral;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What every fact about an appointment begins and ends with: whose it is to tell, and what follows from it. */
@ApplicationScoped
class AppointmentDesk {

    private static final Set<ReferralStatus> TAKEN_ON =
            EnumSet.of(ReferralStatus.ACCEPTED, ReferralStatus.IN_PROGRESS, ReferralStatus.ON_HOLD);

    private final ReferralRows referrals;
    private final ReferralViews views;
    private final PlanTimers timers;
    private final PublishEvents events;
    private final Caller caller;

    AppointmentDesk(
            ReferralRows referrals, ReferralViews views, PlanTimers timers, PublishEvents events, Caller caller) {
        this.referrals = referrals;
        this.views = views;
        this.timers = timers;
        this.events = events;
        this.caller = caller;
    }

    /**
     * @param by whose it is: the place's, or where the place has no member, of whoever reports what it said
     * @throws Problem not-found (404), not-your-side (403), command-not-allowed (409) before it was accepted or after its end
     */
    Referral open(UUID id, Side... by) {
        Referral referral = referrals.lock(id);
        Set<Side> sides = referral.sidesOf(caller.actingTeamId());
        if (Stream.of(by).noneMatch(sides::contains)) {
            throw new Problem(ProblemType.NOT_YOUR_SIDE, "The place that has the referral keeps its appointments.")
                    .about(id);
        }
        if (!TAKEN_ON.contains(referral.status)) {
            throw ReferralDesk.notAllowed(referral, sides);
        }
        return referral;
    }

    /** Why somebody keeps an appointment, as the trail says it. */
    static String purpose(Referral referral) {
        return referral.isReported() ? "REFER_A_PERSON" : "HELP_A_PERSON";
    }

    /** Nobody is told of what they typed themselves: of a reported one only its sender would be. */
    ReferralResponse follow(Referral referral, ReferralEvent... told) {
        referrals.flush();
        timers.replan(referral);
        if (!referral.isReported()) {
            events.tell(referral.id, List.of(told));
        }
        return views.whole(referral);
    }
}
