package fr.passerelle.referral;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.Map;

/**
 * A coordinator's counts: the database counts as its owner and hands out numbers, never a row. What senders report of
 * places without a member is counted apart: no rate of answers or of closed loops is made of it.
 */
@ApplicationScoped
class CountReferrals {

    private final EntityManager entities;
    private final Caller caller;

    CountReferrals(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    @TeamTransaction
    ReferralCountsResponse count(String territory) {
        if (!territory.equals(caller.coordinatedTerritory().orElse(null))) {
            throw new Problem(ProblemType.NOT_FOUND, "You do not coordinate a territory with this code.");
        }
        Map<ReferralStatus, Long> byPlaces = nothingYet();
        Map<ReferralStatus, Long> reported = nothingYet();
        entities.createNativeQuery("select status, reported, referrals from referral_counts(:territory)", Tuple.class)
                .setParameter("territory", territory)
                .getResultStream()
                .map(Tuple.class::cast)
                .forEach(row -> (((Tuple) row).get(1, Boolean.class) ? reported : byPlaces)
                        .put(
                                ReferralStatus.valueOf(((Tuple) row).get(0, String.class)),
                                ((Tuple) row).get(2, Long.class)));
        return new ReferralCountsResponse(territory, byPlaces, reported);
    }

    private static Map<ReferralStatus, Long> nothingYet() {
        Map<ReferralStatus, Long> counts = new EnumMap<>(ReferralStatus.class);
        for (ReferralStatus status : ReferralStatus.values()) {
            if (status != ReferralStatus.DRAFT && status != ReferralStatus.ENTERED_IN_ERROR) {
                counts.put(status, 0L);
            }
        }
        return counts;
    }
}
