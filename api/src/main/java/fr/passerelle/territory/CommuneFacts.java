package fr.passerelle.territory;

import fr.passerelle.territory.Territories.Figure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
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

    /** Today's communes of every territory that is loaded, each with the codes that became it. */
    List<ListedCommune> listed() {
        return rows(entities.createNativeQuery("""
                        select c.insee_code, c.name, c.territory_code, c.longitude, c.latitude, c.postcodes,
                               array(select f.former_code from commune_former_code f where f.insee_code = c.insee_code
                                     union select r.insee_code from commune r where r.replaced_by = c.insee_code
                                     order by 1),
                               c.population, c.epci_name
                          from commune c where c.replaced_by is null
                         order by c.insee_code""")).map(CommuneFacts::listed).toList();
    }

    private static ListedCommune listed(@Nullable Object[] row) {
        return new ListedCommune(
                text(row[0]),
                text(row[1]),
                texts(row[6]),
                texts(row[5]),
                text(row[2]),
                (int) number(row[7]),
                number(row[3]),
                number(row[4]),
                row[8] == null ? null : text(row[8]));
    }

    List<CensusCommune> census(Collection<String> territories) {
        return rows(entities.createNativeQuery("""
                        select insee_code, name, territory_code, epci_code, epci_name, population, longitude, latitude
                          from commune where territory_code = any(:territories) and replaced_by is null
                         order by insee_code""").setParameter("territories", territories.toArray(String[]::new)))
                .map(row -> new CensusCommune(
                        text(row[0]),
                        text(row[1]),
                        text(row[2]),
                        row[3] == null ? null : text(row[3]),
                        row[4] == null ? null : text(row[4]),
                        (int) number(row[5]),
                        number(row[6]),
                        number(row[7])))
                .toList();
    }

    Map<String, Map<Indicator, Figure>> indicators(String territory) {
        Map<String, Map<Indicator, Figure>> byCommune = new HashMap<>();
        rows(entities.createNativeQuery("""
                        select i.insee_code, i.indicator, i.state, i.value, i.vintage
                          from commune_indicator i join commune c using (insee_code)
                         where c.territory_code = :territory and c.replaced_by is null""").setParameter("territory", territory))
                .forEach(row -> byCommune
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

    private static Stream<@Nullable Object[]> rows(Query query) {
        return ((List<?>) query.getResultList()).stream().map(row -> (Object[]) row);
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
