package fr.passerelle.referral;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** What territories chose; every list asks it, so it is kept for a minute, on each server by itself. */
@ApplicationScoped
class TerritoryDelayRows implements KnownDelays, PanacheRepositoryBase<TerritoryDelays, String> {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Cache<String, Map<String, DelaySettings>> known =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build();

    @Override
    public Map<String, DelaySettings> chosen() {
        return known.get("all", all -> QuarkusTransaction.joiningExisting().call(() -> streamAll()
                .collect(Collectors.toUnmodifiableMap(row -> row.territoryCode, row -> row.settings))));
    }

    void forgetKnown() {
        known.invalidateAll();
    }
}
