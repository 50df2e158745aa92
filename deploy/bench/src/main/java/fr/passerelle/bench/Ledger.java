package fr.passerelle.bench;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What the clients of one run were promised: every command that was acknowledged, with the key it was sent with. */
final class Ledger {

    /** @param revision the referral's, as the answer's ETag said */
    record Acknowledged(String key, String referral, String command, int revision) {}

    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicLong retries = new AtomicLong();
    private final AtomicInteger left;

    Ledger(int commands) {
        left = new AtomicInteger(commands);
    }

    boolean isOver() {
        return left.get() <= 0;
    }

    void add(Acknowledged command) {
        acknowledged.add(command);
        left.decrementAndGet();
    }

    void retried() {
        retries.incrementAndGet();
    }

    void fault(String what) {
        faults.add(what);
    }

    Collection<Acknowledged> acknowledged() {
        return acknowledged;
    }

    Collection<String> faults() {
        return faults;
    }

    long retries() {
        return retries.get();
    }
}
