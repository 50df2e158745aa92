package fr.passerelle.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Referrals of the acting team: row-level security leaves out all others. */
@ApplicationScoped
class ReferralRows implements PanacheRepositoryBase<Referral, UUID> {

    /** Two commands on one referral come one after the other, so that the second sees what the first did. */
    Optional<Referral> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @return whether this was the first reading; it leaves the ETag as it is */
    boolean markFirstRead(UUID id, Instant now) {
        return update("firstReadAt = ?1 where id = ?2 and firstReadAt is null", now, id) == 1;
    }

    boolean hasFollowUp(UUID id) {
        return count("previousReferralId = ?1 and previousLink = ?2", id, LinkKind.AGAIN) > 0;
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
}
