package fr.passerelle.referral;

import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A territory's coordinator reads and chooses its delays, within bounds. */
@ApplicationScoped
class ChangeDelays {

    private final TerritoryDelayRows rows;
    private final Caller caller;
    private final Time time;

    ChangeDelays(TerritoryDelayRows rows, Caller caller, Time time) {
        this.rows = rows;
        this.caller = caller;
        this.time = time;
    }

    @TeamTransaction
    DelaysResponse read(String territory) {
        requireCoordinated(territory);
        Optional<TerritoryDelays> chosen = rows.findByIdOptional(territory);
        return DelaysResponse.of(
                territory,
                chosen.map(row -> row.settings).orElse(DelaySettings.USUAL),
                chosen.map(row -> row.version).orElse(0));
    }

    @TeamTransaction
    DelaysResponse change(String territory, DelaySettings asked, Conditions conditions) {
        requireCoordinated(territory);
        TerritoryDelays row = begun(territory);
        conditions.requireVersion(row.version);
        DelayBounds.require(asked);
        row.settings = asked;
        row.version++;
        row.changedAt = time.now();
        row.changedBy = caller.memberId();
        rows.persist(row);
        rows.flush();
        workOutAnew(territory);
        return DelaysResponse.of(territory, asked, row.version);
    }

    /** Two first choices at once wait for each other at the territory itself: there is no row yet to lock. */
    private TerritoryDelays begun(String territory) {
        rows.getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('referral_delays ' || :territory))")
                .setParameter("territory", territory)
                .getSingleResult();
        return rows.findByIdOptional(territory).orElseGet(() -> TerritoryDelays.of(territory));
    }

    /** Also of the referrals under way: the coordinator sees none of them, so the database does it as its owner. */
    private void workOutAnew(String territory) {
        rows.getEntityManager()
                .createNativeQuery("select plan_timers_anew(:territory, :now)")
                .setParameter("territory", territory)
                .setParameter("now", time.now())
                .getSingleResult();
    }

    private void requireCoordinated(String territory) {
        if (!territory.equals(caller.coordinatedTerritory().orElse(null))) {
            throw new Problem(ProblemType.NOT_FOUND, "You do not coordinate a territory with this code.");
        }
    }
}
