package fr.passerelle.referral;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Referrals of the acting team: row-level security leaves out all others. */
@ApplicationScoped
class ReferralRows implements PanacheRepositoryBase<Referral, UUID> {

    private final Caller caller;

    ReferralRows(Caller caller) {
        this.caller = caller;
    }

    /** @throws Problem acting-team-required (400) before anything is looked for, not-found (404) */
    Referral visible(UUID id) {
        caller.actingTeamId();
        return findByIdOptional(id).orElseThrow(() -> nothingVisible(id));
    }

    /**
     * Two commands on one referral come one after the other, so that the second sees what the first did.
     *
     * @throws Problem as {@link #visible}
     */
    Referral lock(UUID id) {
        caller.actingTeamId();
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> nothingVisible(id));
    }

    /** @return whether this was the first reading; it leaves the ETag as it is */
    boolean markFirstRead(UUID id, Instant now) {
        return update("firstReadAt = ?1 where id = ?2 and firstReadAt is null", now, id) == 1;
    }

    /** The onward referral that a place has really sent from this one. */
    Optional<Referral> sentOnward(UUID from, UUID onward) {
        return find(
                        "id = ?1 and previousReferralId = ?2 and previousLink = ?3 and status <> ?4",
                        onward,
                        from,
                        LinkKind.ONWARD,
                        ReferralStatus.DRAFT)
                .firstResultOptional();
    }

    private static Problem nothingVisible(UUID id) {
        return new Problem(ProblemType.NOT_FOUND, "No referral with this id is visible to your team.").about(id);
    }
}
