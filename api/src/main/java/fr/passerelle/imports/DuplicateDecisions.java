package fr.passerelle.imports;

import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a row of a source is a place or not: said once, held for later imports. */
@ApplicationScoped
class DuplicateDecisions {

    private final EntityManager entities;
    private final Caller caller;
    private final Time time;

    DuplicateDecisions(EntityManager entities, Caller caller, Time time) {
        this.entities = entities;
        this.caller = caller;
        this.time = time;
    }

    /**
     * @param place or none
     * @param otherKey instead of a place, another row of the same source
     */
    record Pair(
            RowChoice verdict,
            @Nullable UUID place,
            @Nullable String otherKey) {}

    /** By the row's key. */
    Map<String, List<Pair>> of(UUID source) {
        Map<String, List<Pair>> pairs = new HashMap<>();
        for (Object row : entities.createNativeQuery(
                        "select origin_key, verdict, place_id, other_key from duplicate_decision where source_id = :source",
                        Object[].class)
                .setParameter("source", source)
                .getResultList()) {
            Object[] column = (Object[]) row;
            pairs.computeIfAbsent((String) column[0], key -> new ArrayList<>())
                    .add(new Pair(RowChoice.valueOf((String) column[1]), (UUID) column[2], (String) column[3]));
        }
        return pairs;
    }

    void hold(UUID source, String key, Pair pair) {
        entities.createNativeQuery("""
                        insert into duplicate_decision (source_id, origin_key, place_id, other_key, verdict, decided_by, decided_at)
                        values (:source, :key, :place, :other, :verdict, :by, :now)
                        on conflict (source_id, origin_key, place_id, other_key) do update
                          set verdict = excluded.verdict, decided_by = excluded.decided_by, decided_at = excluded.decided_at""")
                .setParameter("source", source)
                .setParameter("key", key)
                .setParameter("place", pair.place)
                .setParameter("other", pair.otherKey)
                .setParameter("verdict", pair.verdict.name())
                .setParameter("by", caller.memberId())
                .setParameter("now", time.now())
                .executeUpdate();
    }

    /** Nothing has been said of this row any more. */
    void forget(UUID source, String key) {
        entities.createNativeQuery("delete from duplicate_decision where source_id = :source and origin_key = :key")
                .setParameter("source", source)
                .setParameter("key", key)
                .executeUpdate();
    }
}
