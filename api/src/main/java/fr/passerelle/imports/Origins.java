package fr.passerelle.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What each source last said of which place. */
@ApplicationScoped
class Origins {

    private final EntityManager entities;

    Origins(EntityManager entities) {
        this.entities = entities;
    }

    /** What was decided when the source no longer named a place. */
    enum Absence {
        KEPT,
        CLOSED
    }

    /** @param open whether the place has not closed */
    record Origin(
            UUID placeId,
            String territoryCode,
            byte[] digest,
            @Nullable Absence absence,
            boolean open) {

        /** @param card of a place or a service */
        boolean says(Object card) {
            return Arrays.equals(digest, Cards.digest(card));
        }
    }

    /** Every row that this source ever brought, by its key: about 200 bytes each. */
    Map<String, Origin> of(UUID source) {
        return origins("""
                select o.origin_key, o.place_id, p.territory_code, o.digest, o.absence, p.closed_on is null
                  from place_origin o join place p on p.id = o.place_id where o.source_id = :source""", Map.of("source", source));
    }

    Map<String, Origin> of(UUID source, Collection<String> keys) {
        return origins("""
                select o.origin_key, o.place_id, p.territory_code, o.digest, o.absence, p.closed_on is null
                  from place_origin o join place p on p.id = o.place_id
                 where o.source_id = :source and o.origin_key = any(:keys)""", Map.of("source", source, "keys", keys.toArray(String[]::new)));
    }

    private Map<String, Origin> origins(String sql, Map<String, Object> values) {
        var query = entities.createNativeQuery(sql, Object[].class);
        values.forEach(query::setParameter);
        Map<String, Origin> found = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] column = (Object[]) row;
            Absence absence = column[4] == null ? null : Absence.valueOf((String) column[4]);
            found.put(
                    (String) column[0],
                    new Origin((UUID) column[1], (String) column[2], (byte[]) column[3], absence, (Boolean) column[5]));
        }
        return found;
    }

    /**
     * The places that files of structures brought, by what they call them: one's own sources before the national ones.
     *
     * @param territory null: the national ones only
     */
    Map<String, UUID> structures(@Nullable String territory) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select o.origin_key, o.place_id from place_origin o join directory_source s on s.id = o.source_id
                         where s.format in ('DATA_INCLUSION_STRUCTURES', 'MEDNUM')
                           and (s.territory_code is null or s.territory_code = cast(:territory as text))
                         order by s.territory_code nulls first, s.key""", Tuple.class)
                .setParameter("territory", territory)
                .getResultList();
        Map<String, UUID> places = new HashMap<>();
        rows.forEach(row -> places.put(row.get(0, String.class), row.get(1, UUID.class)));
        return places;
    }

    /** The cards as JSON, by key. */
    Map<String, String> cards(UUID source, Collection<String> keys) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select origin_key, cast(card as text) from place_origin
                         where source_id = :source and origin_key = any(:keys)""", Tuple.class)
                .setParameter("source", source)
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, String.class)));
    }

    /** From now on the source feeds the rows' places, and this is what it said last. */
    void keep(ImportRun run, Collection<ImportRow> rows, Instant now) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement keep = connection.prepareStatement("""
                    insert into place_origin (source_id, origin_key, place_id, card, digest, run_id, seen_at)
                    values (?, ?, ?, cast(? as jsonb), ?, ?, ?)
                    on conflict (source_id, origin_key) do update
                      set place_id = excluded.place_id, card = excluded.card, digest = excluded.digest,
                          run_id = excluded.run_id, seen_at = excluded.seen_at, absence = null""")) {
                for (ImportRow row : lastOfEachKey(rows)) {
                    keep.setObject(1, run.sourceId);
                    keep.setString(2, row.originKey);
                    keep.setObject(3, row.target());
                    keep.setString(4, row.card);
                    keep.setBytes(5, Cards.digest(row.said()));
                    keep.setObject(6, run.id);
                    keep.setTimestamp(7, Timestamp.from(now));
                    keep.addBatch();
                }
                keep.executeBatch();
            }
        });
    }

    /** One statement may hold several rows, and takes each key once. */
    private static Collection<ImportRow> lastOfEachKey(Collection<ImportRow> rows) {
        Map<String, ImportRow> last = new LinkedHashMap<>();
        rows.forEach(row -> last.put(row.originKey, row));
        return last.values();
    }

    /** What the source said before these rows' import; nothing, when they were new. */
    void giveBack(ImportRun run, Collection<ImportRow> rows) {
        forget(run.sourceId, keys(rows.stream().filter(row -> row.base == null)));
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement update = connection.prepareStatement("""
                    update place_origin set card = cast(? as jsonb), digest = ?, absence = ?
                     where source_id = ? and origin_key = ?""")) {
                for (ImportRow row : rows) {
                    Object base = row.saidBefore();
                    if (base != null) {
                        update.setString(1, row.base);
                        update.setBytes(2, Cards.digest(base));
                        update.setString(3, row.reopens ? Absence.CLOSED.name() : null);
                        update.setObject(4, run.sourceId);
                        update.setString(5, row.originKey);
                        update.addBatch();
                    }
                }
                update.executeBatch();
            }
        });
    }

    private void forget(UUID source, String[] keys) {
        entities.createNativeQuery("delete from place_origin where source_id = :source and origin_key = any(:keys)")
                .setParameter("source", source)
                .setParameter("keys", keys)
                .executeUpdate();
    }

    void decide(UUID source, Collection<ImportRow> absent, @Nullable Absence absence) {
        if (absent.isEmpty()) {
            return;
        }
        entities.createNativeQuery(
                        "update place_origin set absence = :absence where source_id = :source and origin_key = any(:keys)")
                .setParameter("absence", absence == null ? null : absence.name())
                .setParameter("source", source)
                .setParameter("keys", keys(absent.stream()))
                .executeUpdate();
    }

    private static String[] keys(Stream<ImportRow> rows) {
        return rows.map(row -> row.originKey).toArray(String[]::new);
    }

    /** Every row of the source that this import did not miss was seen. */
    void seen(ImportRun run, Instant now) {
        entities.createNativeQuery("""
                        update place_origin o set seen_at = :now, run_id = :run
                         where o.source_id = :source and o.absence is null and o.run_id <> :run
                           and exists (select 1 from place p where p.id = o.place_id
                                         and p.territory_code = coalesce(cast(:territory as text), p.territory_code))
                           and not exists (select 1 from import_row r where r.run_id = :run and r.outcome = 'ABSENT'
                                             and r.origin_key = o.origin_key)""")
                .setParameter("now", now)
                .setParameter("run", run.id)
                .setParameter("source", run.sourceId)
                .setParameter("territory", run.territoryCode)
                .executeUpdate();
    }
}
