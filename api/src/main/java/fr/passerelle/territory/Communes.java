package fr.passerelle.territory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Communes by their codes, and their outlines. */
@ApplicationScoped
class Communes implements PanacheRepositoryBase<Commune, String> {

    private final EntityManager entities;

    Communes(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Those of the communes that exist. One array goes to the database: a list of parameters would be translated from
     * HQL anew at each length of it.
     */
    List<Commune> all(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : entities.unwrap(Session.class).findMultiple(Commune.class, List.copyOf(codes)).stream()
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** Today's commune for a code of today's, for one that was retired, and for a part of Paris, Lyon or Marseille. */
    Optional<Commune> today(String code) {
        return findByIdOptional(code)
                .filter(commune -> commune.replacedBy == null)
                .or(() -> heir(code));
    }

    private Optional<Commune> heir(String code) {
        return entities.createNativeQuery("""
                        select c.* from commune c
                         where c.replaced_by is null
                           and (c.insee_code = (select replaced_by from commune where insee_code = :code)
                             or c.insee_code = (select insee_code from commune_former_code where former_code = :code))
                         limit 1""", Commune.class)
                .setParameter("code", code)
                .getResultStream()
                .map(Commune.class::cast)
                .findFirst();
    }

    /** The same for many codes at once, by the code that was asked; one that is nobody's is absent. */
    Map<String, Commune> today(Collection<String> codes) {
        List<?> rows = entities.createNativeQuery("""
                        select asked.code, coalesce(same.insee_code, heir.insee_code)
                          from unnest(cast(:codes as text[])) as asked(code)
                          left join commune same on same.insee_code = asked.code and same.replaced_by is null
                          left join commune gone on gone.insee_code = asked.code and gone.replaced_by is not null
                          left join commune_former_code former on former.former_code = asked.code
                          left join commune heir on heir.insee_code = coalesce(gone.replaced_by, former.insee_code)
                                                and heir.replaced_by is null
                         where coalesce(same.insee_code, heir.insee_code) is not null""", Object[].class)
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList();
        Map<String, String> now = new HashMap<>();
        rows.forEach(row -> now.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
        Map<String, Commune> communes = all(Set.copyOf(now.values())).stream()
                .collect(Collectors.toMap(commune -> commune.code, Function.identity()));
        Map<String, Commune> today = new HashMap<>();
        now.forEach((asked, code) -> today.put(asked, Objects.requireNonNull(communes.get(code))));
        return today;
    }

    /** Inhabitants a km² around a point: those of the communes whose own point lies within the radius. */
    double density(double latitude, double longitude, double radiusKm) {
        Number inhabitants = (Number) entities.createNativeQuery("""
                        select coalesce(sum(population), 0) from commune
                         where replaced_by is null and earth <@ cube_enlarge(on_earth(:latitude, :longitude), :radius, 3)
                           and earth <-> on_earth(:latitude, :longitude) <= :radius""")
                .setParameter("latitude", latitude)
                .setParameter("longitude", longitude)
                .setParameter("radius", radiusKm)
                .getSingleResult();
        return inhabitants.doubleValue() / (Math.PI * radiusKm * radiusKm);
    }

    Optional<Commune> nearest(double latitude, double longitude) {
        return entities.createNativeQuery(
                        "select * from commune where replaced_by is null order by earth <-> on_earth(:latitude, :longitude) limit 1",
                        Commune.class)
                .setParameter("latitude", latitude)
                .setParameter("longitude", longitude)
                .getResultStream()
                .map(Commune.class::cast)
                .findFirst();
    }

    /** One GeoJSON FeatureCollection, put together by the database: outlines can be large and are never edited here. */
    String outlines(String territoryCode) {
        return (String) entities.createNativeQuery("""
                        select cast(jsonb_build_object('type', 'FeatureCollection', 'features', coalesce(jsonb_agg(
                                 jsonb_build_object('type', 'Feature', 'id', insee_code, 'geometry', outline,
                                   'properties', jsonb_build_object('code', insee_code, 'name', name,
                                                                    'population', population))
                                 order by insee_code), '[]')) as text)
                          from commune where territory_code = :territory and outline is not null and replaced_by is null""")
                .setParameter("territory", territoryCode)
                .getSingleResult();
    }
}
