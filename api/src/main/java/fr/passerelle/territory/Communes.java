package fr.passerelle.territory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Communes as they are looked for. */
@ApplicationScoped
class Communes implements PanacheRepositoryBase<Commune, String> {

    private final EntityManager entities;

    Communes(EntityManager entities) {
        this.entities = entities;
    }

    /** Names that begin with what was typed first, then those that contain it; a postcode finds all its communes. */
    List<Commune> search(String typed, int limit) {
        String searched = CommuneName.searchable(typed);
        if (searched.isEmpty()) {
            return List.of();
        }
        if (searched.matches("[0-9]{2,5}")) {
            return entities.createNativeQuery("""
                            select c.* from commune c
                             where c.insee_code = :typed
                                or exists (select 1 from unnest(c.postcodes) as p where p like :typed || '%')
                             order by c.population desc, c.insee_code limit :limit""", Commune.class)
                    .setParameter("typed", searched)
                    .setParameter("limit", limit)
                    .getResultStream()
                    .map(Commune.class::cast)
                    .toList();
        }
        return find(
                        "searchName like ?1 or searchName like ?2 order by case when searchName like ?1 then 0 else 1 end,"
                                + " population desc, code",
                        searched + "%",
                        "% " + searched + "%")
                .page(0, limit)
                .list();
    }

    /** One GeoJSON FeatureCollection, put together by the database: outlines can be large and are never edited here. */
    String outlines(String territoryCode) {
        return (String) entities.createNativeQuery("""
                        select cast(jsonb_build_object('type', 'FeatureCollection', 'features', coalesce(jsonb_agg(
                                 jsonb_build_object('type', 'Feature', 'id', insee_code, 'geometry', outline,
                                   'properties', jsonb_build_object('code', insee_code, 'name', name,
                                                                    'population', population))
                                 order by insee_code), '[]')) as text)
                          from commune where territory_code = :territory and outline is not null""")
                .setParameter("territory", territoryCode)
                .getSingleResult();
    }
}
