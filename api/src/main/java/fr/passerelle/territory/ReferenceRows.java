package fr.passerelle.territory;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a reference in a few statements for a whole territory; what is equal already is not written, nor counted. */
@ApplicationScoped
class ReferenceRows {

    private final EntityManager entities;
    private final ObjectMapper json = new ObjectMapper();

    ReferenceRows(EntityManager entities) {
        this.entities = entities;
    }

    record Written(int created, int updated) {}

    /** A commune without an outline here keeps the one it has; one that is back is no longer replaced. */
    Written communes(List<ReferenceCommune> communes, Map<String, String> outlines) {
        ArrayNode rows = json.createArrayNode();
        for (ReferenceCommune commune : communes) {
            ObjectNode row = rows.addObject()
                    .put("code", commune.code())
                    .put("territory", commune.territoryCode())
                    .put("name", commune.name())
                    .put("search_name", CommuneName.searchable(commune.name()))
                    .put("population", commune.population() == null ? 0 : commune.population())
                    .put("longitude", commune.longitude())
                    .put("latitude", commune.latitude())
                    .put("epci_code", commune.epciCode())
                    .put("epci_name", commune.epciName());
            ArrayNode postcodes = row.putArray("postcodes");
            commune.postcodes().forEach(postcodes::add);
            String outline = outlines.get(commune.code());
            if (outline != null) {
                row.putRawValue("outline", new RawValue(outline));
            }
        }
        return written("""
                with written as (
                  insert into commune as c (insee_code, territory_code, name, search_name, population, longitude, latitude,
                                            epci_code, epci_name, postcodes, outline)
                  select r.code, r.territory, r.name, r.search_name, r.population, r.longitude, r.latitude, r.epci_code,
                         r.epci_name, r.postcodes, r.outline
                    from jsonb_to_recordset(cast(:rows as jsonb))
                         as r(code text, territory text, name text, search_name text, population integer,
                              longitude double precision, latitude double precision, epci_code text, epci_name text,
                              postcodes text[], outline jsonb)
                  on conflict (insee_code) do update
                     set name = excluded.name, search_name = excluded.search_name, population = excluded.population,
                         longitude = excluded.longitude, latitude = excluded.latitude, epci_code = excluded.epci_code,
                         epci_name = excluded.epci_name, postcodes = excluded.postcodes,
                         outline = coalesce(excluded.outline, c.outline), replaced_by = null
                   where (c.name, c.search_name, c.population, c.longitude, c.latitude, c.epci_code, c.epci_name,
                          c.postcodes, c.outline, c.replaced_by)
                         is distinct from
                         (excluded.name, excluded.search_name, excluded.population, excluded.longitude,
                          excluded.latitude, excluded.epci_code, excluded.epci_name, excluded.postcodes,
                          coalesce(excluded.outline, c.outline), cast(null as text))
                  returning old.insee_code is null as created)
                select count(*) filter (where created), count(*) filter (where not created) from written""", rows);
    }

    /** For communes that stay as they are. */
    Written outlines(Map<String, String> outlines) {
        ArrayNode rows = json.createArrayNode();
        outlines.forEach(
                (code, outline) -> rows.addObject().put("code", code).putRawValue("outline", new RawValue(outline)));
        return written("""
                with written as (
                  update commune c set outline = r.outline
                    from jsonb_to_recordset(cast(:rows as jsonb)) as r(code text, outline jsonb)
                   where c.insee_code = r.code and c.replaced_by is null and c.outline is distinct from r.outline
                  returning c.insee_code)
                select 0, count(*) from written""", rows);
    }

    Written indicators(List<ReferenceIndicator> indicators) {
        ArrayNode rows = json.createArrayNode();
        for (ReferenceIndicator one : indicators) {
            rows.addObject()
                    .put("code", one.code())
                    .put("indicator", one.indicator().name())
                    .put("state", one.state().name())
                    .put("value", one.value())
                    .put("source", one.source())
                    .put("vintage", one.vintage());
        }
        return written("""
                with written as (
                  insert into commune_indicator as i (insee_code, indicator, state, value, source, vintage)
                  select r.code, r.indicator, r.state, r.value, r.source, r.vintage
                    from jsonb_to_recordset(cast(:rows as jsonb))
                         as r(code text, indicator text, state text, value double precision, source text, vintage smallint)
                    join commune c on c.insee_code = r.code
                  on conflict (insee_code, indicator) do update
                     set state = excluded.state, value = excluded.value, source = excluded.source,
                         vintage = excluded.vintage
                   where (i.state, i.value, i.source, i.vintage)
                         is distinct from (excluded.state, excluded.value, excluded.source, excluded.vintage)
                  returning old.insee_code is null as created)
                select count(*) filter (where created), count(*) filter (where not created) from written""", rows);
    }

    /** A retired code that is a commune's own again is no longer retired. */
    Written formerCodes(Map<String, String> today) {
        entities.createNativeQuery("""
                        delete from commune_former_code f using commune c
                         where c.insee_code = f.former_code and c.replaced_by is null""").executeUpdate();
        ArrayNode rows = json.createArrayNode();
        today.forEach((former, code) -> rows.addObject().put("former", former).put("code", code));
        return written("""
                with written as (
                  insert into commune_former_code as f (former_code, insee_code)
                  select r.former, r.code from jsonb_to_recordset(cast(:rows as jsonb)) as r(former text, code text)
                   where not exists (select from commune c where c.insee_code = r.former and c.replaced_by is null)
                  on conflict (former_code) do update set insee_code = excluded.insee_code
                   where f.insee_code <> excluded.insee_code
                  returning old.former_code is null as created)
                select count(*) filter (where created), count(*) filter (where not created) from written""", rows);
    }

    /** What became part of another stays readable by its code; whatever pointed to it points to the other. */
    void replace(String commune, String successor) {
        for (String statement : List.of(
                "update commune set replaced_by = :successor where insee_code = :commune or replaced_by = :commune",
                "update commune_former_code set insee_code = :successor where insee_code = :commune")) {
            entities.createNativeQuery(statement)
                    .setParameter("commune", commune)
                    .setParameter("successor", successor)
                    .executeUpdate();
        }
    }

    private Written written(String statement, ArrayNode rows) {
        if (rows.isEmpty()) {
            return new Written(0, 0);
        }
        @Nullable
        Object[] counts = (Object[]) entities.createNativeQuery(statement)
                .setParameter("rows", rows.toString())
                .getSingleResult();
        return new Written(((Number) counts[0]).intValue(), ((Number) counts[1]).intValue());
    }
}
