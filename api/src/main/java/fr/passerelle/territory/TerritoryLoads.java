package fr.passerelle.territory;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.time.Time;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The loads, one at a time for each territory. Each step is a transaction of its own, so that others see how far it is. */
@ApplicationScoped
class TerritoryLoads implements PanacheRepositoryBase<TerritoryLoad, UUID> {

    /** Longer than any step takes; a process that ended in between leaves a load that will never move again. */
    private static final Duration ABANDONED = Duration.ofMinutes(20);

    private final Time time;

    TerritoryLoads(Time time) {
        this.time = time;
    }

    /** @throws Problem load-running (409) when the territory is being loaded already */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    TerritoryLoad open(String territory, String source) {
        endAbandoned();
        TerritoryLoad load = new TerritoryLoad(UuidCreator.getTimeOrderedEpoch(), territory, source, time.now());
        int opened = getEntityManager()
                .createNativeQuery("""
                        insert into territory_load (id, territory_code, status, step, started_at, progress_at, source)
                        values (:id, :territory, 'RUNNING', 'WAITING', :now, :now, :source) on conflict do nothing""")
                .setParameter("id", load.id)
                .setParameter("territory", territory)
                .setParameter("now", load.startedAt)
                .setParameter("source", source)
                .executeUpdate();
        if (opened == 0) {
            throw new Problem(
                    ProblemType.LOAD_RUNNING, "Wait until it has ended; GET the same address says how far it is.");
        }
        return load;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void reach(UUID id, TerritoryLoad.Step step) {
        findById(id).reach(step, time.now());
    }

    /** In the transaction of the load itself: it is done if and only if this says so. */
    @Transactional(Transactional.TxType.MANDATORY)
    void done(UUID id, ReferenceData data, LoadReport report) {
        findById(id).done(data, report, time.now());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(UUID id, LoadRefusal why, List<String> items) {
        findById(id).failed(why, items, time.now());
    }

    @Transactional
    Optional<TerritoryLoad> latest(String territory) {
        endAbandoned();
        return find("territoryCode = ?1 order by startedAt desc, id desc", territory)
                .firstResultOptional();
    }

    /** The last load of each territory. */
    @Transactional
    Map<String, TerritoryLoad> latest() {
        endAbandoned();
        List<?> latest = getEntityManager()
                .createNativeQuery(
                        "select distinct on (territory_code) * from territory_load"
                                + " order by territory_code, started_at desc, id desc",
                        TerritoryLoad.class)
                .getResultList();
        return latest.stream()
                .map(TerritoryLoad.class::cast)
                .collect(Collectors.toMap(load -> load.territoryCode, load -> load));
    }

    private void endAbandoned() {
        Instant now = time.now();
        getEntityManager()
                .createNativeQuery("""
                        update territory_load
                           set status = 'FAILED', step = 'ENDED', ended_at = :now, refusal = 'INTERRUPTED', refusal_items = '{}'
                         where status = 'RUNNING' and progress_at < :before""")
                .setParameter("now", now)
                .setParameter("before", now.minus(ABANDONED))
                .executeUpdate();
    }
}
