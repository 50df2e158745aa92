package fr.passerelle.referral;

import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One referral of a walk: what the actors know of it while they walk, and everything that was asked of it. */
final class WalkedReferral {

    /** What time or the person did, which holds no version: when it was begun and when it was over. */
    record Visit(long begun, long ended) {}

    final String id;
    final UUID senderTeam;
    final Queue<WalkTry> tries = new ConcurrentLinkedQueue<>();
    final Queue<Visit> fires = new ConcurrentLinkedQueue<>();
    final Queue<Visit> withdrawals = new ConcurrentLinkedQueue<>();

    /** How often a creation that was tried again with its key was answered with it. */
    final AtomicInteger createdAgain = new AtomicInteger();

    volatile @Nullable String code;
    private ReferralStatus status = ReferralStatus.DRAFT;
    private int revision = 1;
    private @Nullable UUID receiverTeam;
    private boolean handedOver;

    WalkedReferral(String id, UUID senderTeam) {
        this.id = id;
        this.senderTeam = senderTeam;
    }

    /** What the latest acknowledged answer said; others may have been quicker meanwhile, as for real people. */
    record Known(
            ReferralStatus status, int revision, @Nullable UUID receiverTeam, boolean handedOver) {}

    synchronized Known known() {
        return new Known(status, revision, receiverTeam, handedOver);
    }

    void add(WalkTry answered) {
        tries.add(answered);
        if (answered.moved()) {
            learn(answered);
        } else {
            learnOfItsEnd(answered.said());
        }
    }

    /** A refusal names the present status: so one hears that time or the person has ended it. */
    private synchronized void learnOfItsEnd(String refusal) {
        for (ReferralStatus ended : List.of(ReferralStatus.EXPIRED, ReferralStatus.CANCELLED)) {
            if (!status.hasEnded() && refusal.contains(" " + ended)) {
                status = ended;
                revision++;
            }
        }
    }

    private synchronized void learn(WalkTry answered) {
        if (answered.revision() > revision) {
            revision = answered.revision();
            status = answered.reached();
            handedOver |= answered.intention().command() == ReferralCommand.HAND_OVER;
            if (answered.intention().command() == ReferralCommand.SEND) {
                receiverTeam = answered.intention().to();
            }
        }
    }
}
