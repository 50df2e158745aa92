package fr.passerelle.referral;

import fr.passerelle.platform.audit.Audit;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Shows one referral or what of it may be printed; each reading leaves a line in its history. */
@ApplicationScoped
class ReadReferral {

    private static final Set<ReferralStatus> ON_PAPER = EnumSet.of(
            ReferralStatus.SENT, ReferralStatus.ACCEPTED, ReferralStatus.IN_PROGRESS, ReferralStatus.ON_HOLD);

    private final ReferralRows referrals;
    private final ReferralViews views;
    private final Audit audit;
    private final Caller caller;
    private final Time time;
    private final Event<ReferralOpened> openings;

    ReadReferral(
            ReferralRows referrals,
            ReferralViews views,
            Audit audit,
            Caller caller,
            Time time,
            Event<ReferralOpened> openings) {
        this.referrals = referrals;
        this.views = views;
        this.audit = audit;
        this.caller = caller;
        this.time = time;
        this.openings = openings;
    }

    @TeamTransaction
    ReferralResponse read(UUID id) {
        Referral referral = referrals.visible(id);
        Set<Side> sides = referral.sidesOf(caller.actingTeamId());
        boolean first = isFirstReading(referral, sides);
        audit.record(first ? "FIRST_READ" : "READ", purpose(sides), List.of(id), Map.of());
        if (first) {
            referrals.getEntityManager().refresh(referral);
        }
        openings.fire(new ReferralOpened(id));
        return views.whole(referral);
    }

    /** Somebody goes home with it, or it waits on a desk: only while there is something to go for. */
    @TeamTransaction
    ReferralOnPaper print(UUID id, ReferralPaper paper) {
        Referral referral = referrals.visible(id);
        Set<Side> sides = referral.sidesOf(caller.actingTeamId());
        if (paper == ReferralPaper.PERSON_SHEET && !sides.contains(Side.SENDER)) {
            throw new Problem(ProblemType.NOT_YOUR_SIDE, "The person's sheet is printed by the side that sends.")
                    .about(id);
        }
        if (!ON_PAPER.contains(referral.status)) {
            throw ReferralDesk.notAllowed(referral, sides);
        }
        if (isFirstReading(referral, sides)) {
            audit.record("FIRST_READ", purpose(sides), List.of(id), Map.of());
        }
        audit.record("PRINT", purpose(sides), List.of(id), Map.of("paper", paper.name()));
        return views.onPaper(referral);
    }

    private boolean isFirstReading(Referral referral, Set<Side> sides) {
        return referral.status == ReferralStatus.SENT
                && sides.contains(Side.RECEIVER)
                && referrals.markFirstRead(referral.id, time.now());
    }

    static String purpose(Set<Side> sides) {
        return sides.contains(Side.SENDER) ? "FOLLOW_A_REFERRAL" : "HELP_A_PERSON";
    }
}
