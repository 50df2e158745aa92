package fr.passerelle.imports;

import fr.passerelle.network.FiledPlace;
import fr.passerelle.network.FiledService;
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
import java.util.Objects;
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

    /**
     * @param before none: the import created the place
     * @param servicesBefore none: the import left the place's services alone
     */
    record Change(
            UUID placeId,
            @Nullable PlaceCard before,
            PlaceCard after,
            @Nullable LocalDate closedBefore,
            @Nullable LocalDate closedAfter,
            @Nullable List<FiledService> servicesBefore,
            @Nullable List<FiledService> servicesAfter) {

        /** What the import did not touch may have changed since. */
        boolean leftIt(FiledPlace place) {
            return (!changesCard() || place.card().equals(after) && Objects.equals(place.closedOn(), closedAfter))
                    && (servicesAfter == null || place.services().equals(servicesAfter));
        }

        private boolean changesCard() {
            return !after.equals(before) || !Objects.equals(closedBefore, closedAfter);
        }

        /** As it was before, where it was there; what the import did not touch stays as it is now. */
        FiledPlace undone(FiledPlace now) {
            return new FiledPlace(
                    changesCard() ? Objects.requireNonNull(before) : now.card(),
                    now.territoryCode(),
                    changesCard() ? closedBefore : now.closedOn(),
                    servicesBefore == null ? now.services() : servicesBefore);
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
                    insert into import_change (run_id, place_id, before, after, closed_before, closed_after,
                                               services_before, services_after)
                    values (?, ?, cast(? as jsonb), cast(? as jsonb), ?, ?, cast(? as jsonb), cast(? as jsonb))
                    on conflict (run_id, place_id) do update
                      set after = excluded.after, closed_after = excluded.closed_after,
                          services_after = excluded.services_after""")) {
                for (Map.Entry<UUID, FiledPlace> change : after.entrySet()) {
                    FiledPlace was = before.get(change.getKey());
                    FiledPlace is = change.getValue();
                    List<FiledService> offered =
                            was == null || was.services().equals(is.services()) ? null : was.services();
                    keep.setObject(1, run);
                    keep.setObject(2, change.getKey());
                    keep.setString(3, was == null ? null : Cards.write(was.card()));
                    keep.setString(4, Cards.write(is.card()));
                    keep.setObject(5, was == null ? null : was.closedOn(), Types.DATE);
                    keep.setObject(6, is.closedOn(), Types.DATE);
                    keep.setString(7, offered == null ? null : Cards.write(offered));
                    keep.setString(8, offered == null ? null : Cards.write(is.services()));
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
                        select place_id, cast(before as text), cast(after as text), closed_before, closed_after,
                               cast(services_before as text), cast(services_after as text)
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
                day(row.get(4)),
                services(row.get(5, String.class)),
                services(row.get(6, String.class)));
    }

    private static @Nullable List<FiledService> services(@Nullable String json) {
        return json == null ? null : Cards.readList(json, FiledService.class);
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
