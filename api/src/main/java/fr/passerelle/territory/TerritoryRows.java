package fr.passerelle.territory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The territories, and what is loaded of each. A commune that became part of another no longer counts. */
@ApplicationScoped
class TerritoryRows implements PanacheRepositoryBase<Territory, String> {

    private final EntityManager entities;

    TerritoryRows(EntityManager entities) {
        this.entities = entities;
    }

    record Contents(
            String territoryCode,
            int communes,
            int outlines,
            int indicatorsKnown,
            int indicatorsSecret,
            int indicatorsMissing,
            int formerCodes) {}

    /** @throws LoadRefused FICTIONAL_TERRITORY */
    void open(String code, String name) {
        entities.createNativeQuery("insert into territory (code, name) values (:code, :name) on conflict do nothing")
                .setParameter("code", code)
                .setParameter("name", name)
                .executeUpdate();
        refuseFictional(code);
    }

    /** @throws LoadRefused FICTIONAL_TERRITORY */
    void refuseFictional(String code) {
        if (count("code = ?1 and fictional", code) > 0) {
            throw new LoadRefused(LoadRefusal.FICTIONAL_TERRITORY, List.of(code));
        }
    }

    Set<String> communes(String territory) {
        return new HashSet<>(strings(
                "select insee_code from commune where territory_code = :code and replaced_by is null", territory));
    }

    boolean hasCommune(String code) {
        return !strings("select insee_code from commune where insee_code = :code and replaced_by is null", code)
                .isEmpty();
    }

    List<String> inAnotherTerritory(String territory, List<String> communes) {
        List<?> found = entities.createNativeQuery(
                        "select insee_code from commune where insee_code = any(:communes) and territory_code <> :territory"
                                + " order by 1")
                .setParameter("communes", communes.toArray(String[]::new))
                .setParameter("territory", territory)
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    List<String> withoutOutline(String territory) {
        return strings("""
                select name from commune where territory_code = :code and replaced_by is null and outline is null
                 order by population desc, insee_code""", territory);
    }

    List<String> withoutIndicators(String territory) {
        return strings("""
                select name from commune c where territory_code = :code and replaced_by is null
                   and not exists (select from commune_indicator i where i.insee_code = c.insee_code)
                 order by population desc, insee_code""", territory);
    }

    Contents contents(String territory) {
        return contentsOf(territory).get(0);
    }

    /** Of every territory, by code. */
    List<Contents> contents() {
        return contentsOf("");
    }

    private List<Contents> contentsOf(String onlyOrAll) {
        return entities.createNativeQuery("""
                        with figures as (
                          select c.territory_code, count(*) filter (where i.state = 'KNOWN') as known,
                                 count(*) filter (where i.state = 'SECRET') as secret,
                                 count(*) filter (where i.state = 'MISSING') as missing
                            from commune_indicator i join commune c using (insee_code)
                           where c.replaced_by is null and :only in ('', c.territory_code) group by c.territory_code),
                        retired as (
                          select c.territory_code, count(*) as codes
                            from commune_former_code f join commune c using (insee_code)
                           where :only in ('', c.territory_code) group by c.territory_code),
                        present as (
                          select territory_code, count(*) as communes, count(outline) as outlines
                            from commune where replaced_by is null and :only in ('', territory_code) group by territory_code)
                        select t.code, coalesce(p.communes, 0), coalesce(p.outlines, 0), coalesce(f.known, 0),
                               coalesce(f.secret, 0), coalesce(f.missing, 0), coalesce(r.codes, 0)
                          from territory t
                          left join present p on p.territory_code = t.code
                          left join figures f on f.territory_code = t.code
                          left join retired r on r.territory_code = t.code
                         where :only in ('', t.code) order by t.code""")
                .setParameter("only", onlyOrAll)
                .getResultStream()
                .map(row -> contents((Object[]) row))
                .toList();
    }

    private static Contents contents(Object[] row) {
        return new Contents(
                (String) row[0],
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private List<String> strings(String sql, String code) {
        List<?> found =
                entities.createNativeQuery(sql).setParameter("code", code).getResultList();
        return found.stream().map(String.class::cast).toList();
    }
}
