package fr.passerelle.referral;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What the walkers of one walk share: the referrals, and how many steps are left. */
final class WalkGround {

    /** More, and the actors would hardly ever meet at one. */
    private static final int AT_ONCE = 14;

    private final Map<String, WalkedReferral> all = new ConcurrentHashMap<>();
    private final CopyOnWriteArrayList<WalkedReferral> latest = new CopyOnWriteArrayList<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicInteger left;

    WalkGround(int commands) {
        left = new AtomicInteger(commands);
    }

    boolean oneMore() {
        return left.decrementAndGet() >= 0;
    }

    /** @return a new one, or the same again where a command was tried again with its key */
    WalkedReferral born(String id, UUID senderTeam) {
        WalkedReferral referral = new WalkedReferral(id, senderTeam);
        WalkedReferral earlier = all.putIfAbsent(id, referral);
        if (earlier != null) {
            return earlier;
        }
        latest.add(referral);
        return referral;
    }

    /** Those under way, not too many of them. */
    List<WalkedReferral> open() {
        latest.removeIf(one -> one.known().status().hasEnded());
        return latest.stream().limit(AT_ONCE).toList();
    }

    List<WalkedReferral> all() {
        return List.copyOf(all.values());
    }

    void fault(String what) {
        faults.add(what);
    }

    Queue<String> faults() {
        return faults;
    }
}
