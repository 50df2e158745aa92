package fr.passerelle.platform.outbox;

import java.time.Instant;

/** Not now: the event waits until then, and this try does not count. */
public final class Postponed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Instant until;

    public Postponed(Instant until) {
        super("until " + until, null, false, false);
        this.until = until;
    }

    Instant until() {
        return until;
    }
}
