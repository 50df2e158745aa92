package fr.passerelle.referral;

import fr.passerelle.network.OpenReferrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The database counts as its owner and hands out a number: who asks may be no member of the team. */
@ApplicationScoped
class CountOpenReferrals implements OpenReferrals {

    private final EntityManager entities;

    CountOpenReferrals(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public long at(UUID team) {
        return ((Number) entities.createNativeQuery("select open_referrals_of_team(:team)")
                        .setParameter("team", team)
                        .getSingleResult())
                .longValue();
    }
}
