package fr.passerelle.imports;

import fr.passerelle.network.FiledPlace;
import fr.passerelle.network.PlaceCard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** How each place was before an import and after it. */
@ApplicationScoped
class ImportChanges {

    private final EntityManager entities;

    ImportChanges(EntityManager entities) {
        this.entities = entities;
    }

    /** @param before none: the import created the place */
    record Change(
            UUID placeId,
            @Nullable PlaceCard before,
            PlaceCard after,
            @Nullable LocalDate closedBefore,
            @Nullable LocalDate closedAfter) {

        boolean leftIt(FiledPlace place) {
            return place.card().equals(after) && java.util.Objects.equals(place.closedOn(), closedAfter);
        }
    }

    /**
     * A place that several rows feed was before as the first found it, and is after as the last left it.
     *
     * @param before of the same places; none: the import created it
     */
    void keep(UUID run, Map<UUID, FiledPlace> before, Map<UUID, FiledPlace> after) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement keep = connection.prepareStatement("""
                    insert into import_change (run_id, place_id, before, after, closed_before, closed_after)
                    values (?, ?, cast(? as jsonb), cast(? as jsonb), ?, ?)
                    on conflict (run_id, place_id) do update
                      set after = excluded.after, closed_after = excluded.closed_after""")) {
                for (Map.Entry<UUID, FiledPlace> change : after.entrySet()) {
                    FiledPlace was = before.get(change.getKey());
                    keep.setObject(1, run);
                    keep.setObject(2, change.getKey());
                    keep.setString(3, was == null ? null : Cards.write(was.card()));
                    keep.setString(4, Cards.write(change.getValue().card()));
                    keep.setObject(5, was == null ? null : was.closedOn(), Types.DATE);
                    keep.setObject(6, change.getValue().closedOn(), Types.DATE);
                    keep.addBatch();
                }
                keep.executeBatch();
            }
        });
    }

    List<UUID> places(UUID run) {
        return entities.createNativeQuery(
                        "select place_id from import_change where run_id = :run order by place_id", UUID.class)
                .setParameter("run", run)
                .getResultList();
    }

    List<Change> of(UUID run, List<UUID> places) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select place_id, cast(before as text), cast(after as text), closed_before, closed_after
                          from import_change where run_id = :run and place_id = any(:places) order by place_id""", Tuple.class)
                .setParameter("run", run)
                .setParameter("places", places.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().map(ImportChanges::change).toList();
    }

    private static Change change(Tuple row) {
        String before = row.get(1, String.class);
        return new Change(
                row.get(0, UUID.class),
                before == null ? null : Cards.read(before),
                Cards.read(row.get(2, String.class)),
                day(row.get(3)),
                day(row.get(4)));
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
