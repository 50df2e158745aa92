package fr.passerelle.statistics;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.network.PlaceKindGroups;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.time.Quarter;
import fr.passerelle.platform.time.Time;
import fr.passerelle.statistics.PublishedCountsResponse.Cell;
import fr.passerelle.statistics.PublishedCountsResponse.Rate;
import fr.passerelle.statistics.PublishedCountsResponse.Table;
import fr.passerelle.statistics.PublishedQuartersResponse.PublishedQuarter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Hands out what is published, and what follows from it. It reads nothing else. */
@ApplicationScoped
class ReadPublishedCounts {

    private final EntityManager entities;
    private final Caller caller;

    ReadPublishedCounts(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** @throws Problem not-found (404) for another territory than the caller's */
    PublishedQuartersResponse quarters(String territory) {
        requireOwn(territory);
        List<Tuple> rows = entities.createNativeQuery("""
                        select quarter, published_at from published_quarter q
                         where exists (select 1 from published_count c
                                        where c.territory_code = :territory and c.quarter = q.quarter)
                         order by quarter desc""", Tuple.class)
                .setParameter("territory", territory)
                .getResultList();
        return new PublishedQuartersResponse(rows.stream()
                .map(row -> new PublishedQuarter(
                        Quarter.of(row.get(0, LocalDate.class)).toString(), publishedOn(row)))
                .toList());
    }

    /** @throws Problem not-found (404) for another territory than the caller's, or a quarter that is not published */
    PublishedCountsResponse of(String territory, Quarter quarter) {
        List<PublishedQuarter> published = quarters(territory).items();
        PublishedQuarter asked = published.stream()
                .filter(one -> one.quarter().equals(quarter.toString()))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        ProblemType.NOT_FOUND, "This quarter is not published: it is not over, or before the first."));
        Map<EventMeasure, Map<PublishedTable, List<Cell>>> cells = cells(territory, quarter);
        Map<EventMeasure, ReaderBounds> known = new EnumMap<>(EventMeasure.class);
        cells.forEach((measure, tables) -> known.put(measure, bounds(tables)));
        return new PublishedCountsResponse(
                territory,
                asked.quarter(),
                asked.publishedOn(),
                asked.equals(published.get(published.size() - 1)),
                known.values().stream().allMatch(bounds -> bounds.fewest() == 0),
                cells.entrySet().stream()
                        .map(entry -> measure(entry.getKey(), entry.getValue(), known))
                        .toList(),
                Arrays.stream(PublishedRate.values())
                        .map(rate -> {
                            PublishedRate.Range range = rate.range(known);
                            return new Rate(rate, range.from(), range.to());
                        })
                        .toList());
    }

    private void requireOwn(String territory) {
        if (!territory.equals(caller.coordinatedTerritory().orElse(null))) {
            throw new Problem(ProblemType.NOT_FOUND, "You do not coordinate a territory with this code.");
        }
    }

    private Map<EventMeasure, Map<PublishedTable, List<Cell>>> cells(String territory, Quarter quarter) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select measure, table_name, cell, epci_name, rounded from published_count
                         where territory_code = :territory and quarter = :quarter order by epci_name, cell""", Tuple.class)
                .setParameter("territory", territory)
                .setParameter("quarter", quarter.firstDay())
                .getResultList();
        Map<EventMeasure, Map<PublishedTable, List<Cell>>> cells = new TreeMap<>();
        rows.stream()
                .sorted(Comparator.comparingInt(row -> place(row.get(1, String.class), row.get(2, String.class))))
                .forEach(row -> cells.computeIfAbsent(
                                EventMeasure.valueOf(row.get(0, String.class)), none -> new TreeMap<>())
                        .computeIfAbsent(PublishedTable.valueOf(row.get(1, String.class)), none -> new ArrayList<>())
                        .add(new Cell(row.get(2, String.class), row.get(3, String.class), row.get(4, Integer.class))));
        return cells;
    }

    /** Months and EPCI stand as they were read; the others in the order of their own list. */
    private static int place(String table, String cell) {
        return switch (PublishedTable.valueOf(table)) {
            case MONTH, EPCI -> 0;
            case ORIENTATION_TYPE -> OrientationType.valueOf(cell).ordinal();
            case PLACE_KIND -> PlaceKindGroups.all().indexOf(cell);
        };
    }

    private static PublishedCountsResponse.Measure measure(
            EventMeasure measure, Map<PublishedTable, List<Cell>> tables, Map<EventMeasure, ReaderBounds> known) {
        int fewest = Objects.requireNonNull(known.get(measure)).fewest();
        return new PublishedCountsResponse.Measure(
                measure,
                fewest == 0 ? null : SmallCounts.roundedDown(fewest),
                tables.entrySet().stream()
                        .map(table -> new Table(table.getKey(), table.getValue()))
                        .toList());
    }

    private static ReaderBounds bounds(Map<PublishedTable, List<Cell>> tables) {
        return ReaderBounds.of(tables.values().stream()
                .map(table -> table.stream()
                        .map(cell -> new ShownCell(cell.cell(), cell.rounded()))
                        .toList())
                .toList());
    }

    private static LocalDate publishedOn(Tuple row) {
        return row.get(1, Instant.class).atZone(Time.ZONE).toLocalDate();
    }
}
