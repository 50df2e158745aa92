package fr.passerelle.referral;

import java.time.Instant;

/**
 * Something that falls due by itself.
 *
 * @param since what it counts from: with its kind it tells one timer of a referral from all others
 */
record Timer(TimerKind kind, Instant since, Instant dueAt) {

    boolean isSame(Timer other) {
        return kind == other.kind && since.equals(other.since);
    }

    Timer notBefore(Instant moment) {
        return dueAt.isBefore(moment) ? new Timer(kind, since, moment) : this;
    }
}
