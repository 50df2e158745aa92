package fr.passerelle.imports;

import fr.passerelle.network.FiledPlace;
import fr.passerelle.network.FiledService;
import fr.passerelle.network.PlaceCard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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

        boolean changesCard() {
            return !after.equals(before) || !Objects.equals(closedBefore, closedAfter);
        }
    }

    /** A place that several rows feed was before as the first found it, and is after as the last left it. */
    void keep(UUID run, UUID place, @Nullable FiledPlace before, FiledPlace after) {
        List<FiledService> offered =
                before == null || before.services().equals(after.services()) ? null : before.services();
        entities.createNativeQuery("""
                        insert into import_change (run_id, place_id, before, after, closed_before, closed_after,
                                                   services_before, services_after)
                        values (:run, :place, cast(:before as jsonb), cast(:after as jsonb), cast(:closedBefore as date),
                                cast(:closedAfter as date), cast(:servicesBefore as jsonb), cast(:servicesAfter as jsonb))
                        on conflict (run_id, place_id) do update
                          set after = excluded.after, closed_after = excluded.closed_after,
                              services_after = excluded.services_after""")
                .setParameter("run", run)
                .setParameter("place", place)
                .setParameter("before", before == null ? null : Cards.write(before.card()))
                .setParameter("after", Cards.write(after.card()))
                .setParameter("closedBefore", before == null ? null : text(before.closedOn()))
                .setParameter("closedAfter", text(after.closedOn()))
                .setParameter("servicesBefore", offered == null ? null : Cards.write(offered))
                .setParameter("servicesAfter", offered == null ? null : Cards.write(after.services()))
                .executeUpdate();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
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
