package fr.passerelle.referral;

import fr.passerelle.platform.secrecy.Sealer;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The few words that go with referrals to places bound by secrecy; seals them, opens them, forgets them at the end. */
@ApplicationScoped
class ReferralNotes implements PanacheRepositoryBase<ReferralNote, UUID> {

    private final Sealer sealer;

    ReferralNotes(Sealer sealer) {
        this.sealer = sealer;
    }

    void write(UUID referral, String words) {
        persistAndFlush(new ReferralNote(referral, sealer.sealWords(context(referral), words)));
    }

    /** @return empty when there was none, and when the referral has ended */
    Optional<String> of(UUID referral) {
        return findByIdOptional(referral)
                .flatMap(ReferralNote::words)
                .map(words -> sealer.openWords(context(referral), words));
    }

    /** Whether a few words went with it, forgotten or not. */
    boolean wentWith(UUID referral) {
        return count("referralId", referral) > 0;
    }

    /** They help to receive the person; nobody needs them afterwards. */
    void forgetWords(UUID referral) {
        update("textKey = null, textContent = null where referralId = ?1", referral);
    }

    private static String context(UUID referral) {
        return "note:" + referral;
    }
}
