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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** « Je m'en occupe » and its contrary: a dated fact on the referral, not a status, and it leaves the ETag as it is. */
@ApplicationScoped
class ClaimReferral {

    private final ReferralRows referrals;
    private final ReferralViews views;
    private final Audit audit;
    private final Caller caller;
    private final Time time;

    ClaimReferral(ReferralRows referrals, ReferralViews views, Audit audit, Caller caller, Time time) {
        this.referrals = referrals;
        this.views = views;
        this.audit = audit;
        this.caller = caller;
        this.time = time;
    }

    /** @throws Problem claimed-by-colleague (409) when a colleague has it and it is not to be taken over */
    @TeamTransaction
    ReferralResponse claim(UUID id, ClaimReferralRequest request) {
        Referral referral = open(id);
        Optional<UUID> before = Optional.ofNullable(referral.claimedBy);
        if (before.filter(caller.memberId()::equals).isPresent()) {
            return views.whole(referral);
        }
        if (before.isPresent() && !request.takeOver()) {
            throw new Problem(
                            ProblemType.CLAIMED_BY_COLLEAGUE,
                            "Ask them, or send takeOver: true if they are away or agree.")
                    .about(id);
        }
        referral.claim(caller.memberId(), time.now());
        referrals.flush();
        audit.record(
                "CLAIM", "HELP_A_PERSON", List.of(id), before.isPresent() ? Map.of("takenOver", "true") : Map.of());
        return views.whole(referral);
    }

    /** Back to the whole team. Releasing what one does not have changes nothing. */
    @TeamTransaction
    ReferralResponse release(UUID id) {
        Referral referral = open(id);
        if (caller.memberId().equals(referral.claimedBy)) {
            referral.release();
            referrals.flush();
            audit.record("RELEASE", "HELP_A_PERSON", List.of(id), Map.of());
        }
        return views.whole(referral);
    }

    private Referral open(UUID id) {
        Referral referral = referrals.lock(id);
        Set<Side> sides = referral.sidesOf(caller.actingTeamId());
        if (!sides.contains(Side.RECEIVER)) {
            throw new Problem(ProblemType.NOT_YOUR_SIDE, "The team at the place says who deals with it.").about(id);
        }
        if (referral.status == ReferralStatus.DRAFT || referral.status.hasEnded()) {
            throw ReferralDesk.notAllowed(referral, sides);
        }
        return referral;
    }
}
