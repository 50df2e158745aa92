package fr.passerelle.territory;

import fr.passerelle.territory.Territories.Figure;
import fr.passerelle.territory.Territories.KnownCommune;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whole territories read at once, without an entity for each commune. */
@ApplicationScoped
class CommuneFacts {

    private final EntityManager entities;

    CommuneFacts(EntityManager entities) {
        this.entities = entities;
    }

    List<KnownCommune> knownCommunes(Collection<String> territories) {
        return rows("""
                select c.insee_code, c.name, c.territory_code, c.longitude, c.latitude, c.search_name, c.postcodes,
                       array(select f.former_code from commune_former_code f where f.insee_code = c.insee_code
                             union select r.insee_code from commune r where r.replaced_by = c.insee_code
                             order by 1)
                  from commune c where c.territory_code = any(:territories) and c.replaced_by is null
                 order by c.insee_code""", territories).map(CommuneFacts::known).toList();
    }

    private static KnownCommune known(@Nullable Object[] row) {
        return new KnownCommune(
                new CommunePoint(text(row[0]), text(row[1]), text(row[2]), number(row[3]), number(row[4])),
                text(row[5]),
                texts(row[6]),
                texts(row[7]));
    }

    Map<String, Map<Indicator, Figure>> indicators(String territory) {
        Map<String, Map<Indicator, Figure>> byCommune = new HashMap<>();
        rows("""
                select i.insee_code, i.indicator, i.state, i.value, i.vintage
                  from commune_indicator i join commune c using (insee_code)
                 where c.territory_code = any(:territories) and c.replaced_by is null""", List.of(territory)).forEach(row -> byCommune
                .computeIfAbsent(text(row[0]), code -> new EnumMap<>(Indicator.class))
                .put(Indicator.valueOf(text(row[1])), figure(row)));
        return byCommune;
    }

    private static Figure figure(@Nullable Object[] row) {
        return new Figure(
                IndicatorState.valueOf(text(row[2])),
                row[3] == null ? null : number(row[3]),
                row[4] == null ? null : (int) number(row[4]));
    }

    private Stream<@Nullable Object[]> rows(String sql, Collection<String> territories) {
        return ((List<?>) entities.createNativeQuery(sql)
                        .setParameter("territories", territories.toArray(String[]::new))
                        .getResultList())
                .stream().map(row -> (Object[]) row);
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : 0;
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof Object[] array
                ? Stream.of(array).map(String::valueOf).toList()
                : List.of();
    }
}
