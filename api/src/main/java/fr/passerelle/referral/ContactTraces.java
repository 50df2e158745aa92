package fr.passerelle.referral;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.ContactTrace.Kind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The dated facts of referrals. */
@ApplicationScoped
class ContactTraces implements PanacheRepositoryBase<ContactTrace, UUID> {

    private final Caller caller;
    private final Time time;

    ContactTraces(Caller caller, Time time) {
        this.caller = caller;
        this.time = time;
    }

    void met(UUID referral, LocalDate day) {
        persist(trace(referral, Kind.SESSION, day));
    }

    void attempted(UUID referral, AttemptChannel channel, boolean reached, LocalDate day) {
        ContactTrace attempt = trace(referral, Kind.ATTEMPT, day);
        attempt.channel = channel;
        attempt.reached = reached;
        persist(attempt);
    }

    long attempts(UUID referral) {
        return getEntityManager()
                .createQuery(
                        "select count(*) from ContactTrace where referralId = :referral and kind = :kind", Long.class)
                .setParameter("referral", referral)
                .setParameter("kind", Kind.ATTEMPT)
                .getSingleResult();
    }

    boolean none(UUID referral) {
        return count("referralId", referral) == 0;
    }

    Optional<Instant> latest(UUID referral) {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select max(recordedAt) from ContactTrace where referralId = :referral", Instant.class)
                .setParameter("referral", referral)
                .getSingleResult());
    }

    private ContactTrace trace(UUID referral, Kind kind, LocalDate day) {
        return new ContactTrace(UuidCreator.getTimeOrderedEpoch(), referral, kind, day, time.now(), caller.memberId());
    }
}
