package fr.passerelle.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A territory of chance: how many events in each month, EPCI, type and kind of place at once, at whose organisations. */
final class SmallTerritory {

    private final int[] sizes;
    private final int[] events;
    private final Map<Integer, Set<Integer>> organisations = new HashMap<>();

    private SmallTerritory(int[] sizes) {
        this.sizes = sizes;
        this.events = new int[IntStream.of(sizes).reduce(1, (all, size) -> all * size)];
    }

    /** From a handful of events to some hundreds, most of them in the first cells of each table as in life. */
    static SmallTerritory of(Random dice) {
        SmallTerritory territory =
                new SmallTerritory(new int[] {3, dice.nextInt(1, 5), dice.nextInt(1, 4), dice.nextInt(1, 4)});
        int known = dice.nextInt(1, 12);
        int all = (int) Math.pow(10, dice.nextDouble(0.5, 2.7));
        for (int event = 0; event < all; event++) {
            int cell = 0;
            for (int size : territory.sizes) {
                cell = cell * size + Math.min(dice.nextInt(size), dice.nextInt(size));
            }
            territory.events[cell]++;
            territory
                    .organisations
                    .computeIfAbsent(cell, none -> new HashSet<>())
                    .add(dice.nextInt(known));
        }
        return territory;
    }

    int unknowns() {
        return events.length;
    }

    int total() {
        return IntStream.of(events).sum();
    }

    /** Which unknowns make up one cell of a table. */
    int[] within(PublishedTable table, int cell) {
        int after = IntStream.range(table.ordinal() + 1, sizes.length)
                .map(i -> sizes[i])
                .reduce(1, (all, size) -> all * size);
        return IntStream.range(0, events.length)
                .filter(unknown -> unknown / after % sizes[table.ordinal()] == cell)
                .toArray();
    }

    Map<PublishedTable, List<CountedCell>> tables() {
        Map<PublishedTable, List<CountedCell>> tables = new TreeMap<>();
        for (PublishedTable table : PublishedTable.values()) {
            tables.put(
                    table,
                    IntStream.range(0, sizes[table.ordinal()])
                            .mapToObj(cell -> counted(table, cell))
                            .toList());
        }
        return tables;
    }

    private CountedCell counted(PublishedTable table, int cell) {
        Set<Integer> there = new HashSet<>();
        int[] within = within(table, cell);
        for (int unknown : within) {
            there.addAll(organisations.getOrDefault(unknown, Set.of()));
        }
        return new CountedCell(
                String.valueOf(cell),
                IntStream.of(within).map(unknown -> events[unknown]).sum(),
                there.size());
    }
}
