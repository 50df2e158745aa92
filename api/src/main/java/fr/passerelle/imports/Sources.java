package fr.passerelle.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.exchange.Exchange;
import fr.passerelle.exchange.SourceFormat;
import fr.passerelle.exchange.UnreadableSource;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.time.Time;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sources of one territory and the national ones. A coordinator's scope is their territory; who coordinates none
 * and may import is a platform administrator, whose scope is the nation.
 */
@ApplicationScoped
class Sources implements PanacheRepositoryBase<DirectorySource, UUID> {

    private final Exchange exchange;
    private final Caller caller;
    private final Time time;

    Sources(Exchange exchange, Caller caller, Time time) {
        this.exchange = exchange;
        this.caller = caller;
        this.time = time;
    }

    /** @return the territory whose rows the caller may touch; null: all */
    @Nullable
    String scope() {
        return caller.coordinatedTerritory().orElse(null);
    }

    /** One's own, and the national ones, by name. */
    List<DirectorySource> visible() {
        String scope = scope();
        return (scope == null
                        ? list("territoryCode is null")
                        : list("territoryCode is null or territoryCode = ?1", scope))
                .stream()
                        .sorted(Comparator.comparing((DirectorySource source) -> source.name)
                                .thenComparing(source -> source.key))
                        .toList();
    }

    /** One's own before a national one of the same key. */
    Optional<DirectorySource> byKey(String key) {
        return visible().stream().filter(source -> source.key.equals(key)).max(Comparator.comparing(this::isOwn));
    }

    DirectorySource require(String key) {
        return byKey(key).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "No source has this key here."));
    }

    boolean isOwn(DirectorySource source) {
        return Objects.equals(source.territoryCode, scope());
    }

    Map<UUID, DirectorySource> byId(Stream<UUID> ids) {
        return list("id in ?1", ids.distinct().toList()).stream()
                .collect(Collectors.toUnmodifiableMap(source -> source.id, source -> source));
    }

    DirectorySource open(String key, String name, SourceFormat format) {
        DirectorySource source = new DirectorySource(UuidCreator.getTimeOrderedEpoch(), scope(), key, name, format);
        persist(source);
        return source;
    }

    /**
     * @throws Problem not-allowed (403) for a national source that the caller does not keep, invalid-request (400) when
     *     the address and how often it is fetched do not go together, rule-not-met (422) that names where the profile is
     *     wrong
     */
    DirectorySource save(String key, SourceRequest request) {
        if (request.pullEvery() != null && request.url() == null) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "url", "is needed to fetch the source regularly");
        }
        DirectorySource source = byKey(key).orElseGet(() -> open(key, request.name(), request.format()));
        if (!isOwn(source)) {
            throw new Problem(ProblemType.NOT_ALLOWED, "National sources are kept by the platform's administrators.");
        }
        source.name = request.name();
        source.format = request.format();
        source.profile = request.profile() == null ? null : profile(request.format(), request.profile());
        if (!Objects.equals(source.url, request.url())) {
            source.lastEtag = null;
        }
        source.url = request.url();
        if (source.pullEvery != request.pullEvery()) {
            source.pullEvery = request.pullEvery();
            source.nextPullAt =
                    request.pullEvery() == null ? null : request.pullEvery().after(time.now());
        }
        return source;
    }

    private String profile(SourceFormat format, Map<String, Object> sent) {
        String profile = Cards.write(sent);
        if (format != SourceFormat.HUB_TABLE) {
            return profile;
        }
        try {
            exchange.checkProfile(profile);
            return profile;
        } catch (UnreadableSource wrong) {
            String path = wrong.path().isEmpty() ? "profile" : "profile." + wrong.path();
            throw Problem.field(ProblemType.RULE_NOT_MET, path, Objects.requireNonNull(wrong.getMessage()));
        }
    }

    /** Places that a source feeds, by source. */
    Map<UUID, Long> places() {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("""
                        select o.source_id, count(distinct o.place_id) from place_origin o join place p on p.id = o.place_id
                         where p.closed_on is null and p.territory_code = coalesce(cast(:scope as text), p.territory_code)
                         group by o.source_id""", Tuple.class)
                .setParameter("scope", scope())
                .getResultList();
        return rows.stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get(0, UUID.class), row -> row.get(1, Long.class)));
    }

    /** When an import of one's scope was last applied, by source. */
    Map<UUID, Instant> lastApplied() {
        return getEntityManager()
                .createQuery("""
                        select r.sourceId, max(r.appliedAt) from ImportRun r
                         where r.status = 'APPLIED' and r.territoryCode is not distinct from :scope group by r.sourceId""", Object[].class)
                .setParameter("scope", scope())
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(row -> (UUID) row[0], row -> (Instant) row[1]));
    }
}
