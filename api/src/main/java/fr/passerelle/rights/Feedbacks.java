package fr.passerelle.rights;

import fr.passerelle.platform.audit.Audit;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.FollowedReferrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Kept with the referral and erased with it; shown to the team that made it, never to the place. */
@ApplicationScoped
class Feedbacks {

    private final EntityManager entities;
    private final FollowedReferrals followed;
    private final Audit audit;
    private final Caller caller;
    private final Time time;

    Feedbacks(EntityManager entities, FollowedReferrals followed, Audit audit, Caller caller, Time time) {
        this.entities = entities;
        this.followed = followed;
        this.audit = audit;
        this.caller = caller;
        this.time = time;
    }

    /** What the person told by phone or face to face, written down by the team that made the referral. */
    @TeamTransaction
    Feedback record(UUID referral, FeedbackAnswer answer) {
        followed.requireSentByOwnTeam(referral);
        return keep(referral, answer);
    }

    @TeamTransaction
    Optional<Feedback> ofOwnTeam(UUID referral) {
        followed.requireSentByOwnTeam(referral);
        audit.record("READ", "FOLLOW_A_REFERRAL", List.of(referral), Map.of());
        return of(referral);
    }

    Optional<Feedback> of(UUID referral) {
        List<Tuple> said = entities.createNativeQuery(
                        "select answer, given_on, given_by from person_feedback where referral_id = :referral",
                        Tuple.class)
                .setParameter("referral", referral)
                .getResultList();
        return said.stream().map(Feedbacks::read).findFirst();
    }

    /** @param referral one that the caller may speak for */
    Feedback keep(UUID referral, FeedbackAnswer answer) {
        Feedback.GivenBy by = caller.isPerson() ? Feedback.GivenBy.PERSON : Feedback.GivenBy.REFERRER;
        entities.createNativeQuery("""
                        insert into person_feedback (referral_id, answer, given_on, given_by)
                        values (:referral, :answer, :today, :by)
                        on conflict (referral_id) do update
                          set answer = excluded.answer, given_on = excluded.given_on, given_by = excluded.given_by""")
                .setParameter("referral", referral)
                .setParameter("answer", answer.name())
                .setParameter("today", time.today())
                .setParameter("by", by.name())
                .executeUpdate();
        audit.record("FEEDBACK", caller.isPerson() ? "OWN_DECISION" : "FOLLOW_A_REFERRAL", List.of(referral), Map.of());
        return new Feedback(answer, time.today(), by);
    }

    private static Feedback read(Tuple row) {
        return new Feedback(
                FeedbackAnswer.valueOf(row.get(0, String.class)),
                row.get(1, LocalDate.class),
                Feedback.GivenBy.valueOf(row.get(2, String.class)));
    }
}
