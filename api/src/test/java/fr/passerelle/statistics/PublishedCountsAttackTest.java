package fr.passerelle.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.statistics.ReaderBounds.Bounds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What somebody who reads all tables of one measure and quarter can work out, by linear programming over all that could have happened. */
class PublishedCountsAttackTest {

    private static final Random DICE = new Random(20261123);
    private static final int TERRITORIES = 150;

    @Test
    void no_hidden_cell_of_a_random_territory_is_known_to_less_than_ten() {
        int[] attacked = new int[2];
        for (int i = 0; i < TERRITORIES; i++) {
            SmallTerritory territory = SmallTerritory.of(DICE);
            Map<PublishedTable, List<ShownCell>> published = HideCells.of(territory.tables());
            Attacker attacker = reading(territory, published);
            ReaderBounds bounds = ReaderBounds.of(published.values());
            published.forEach((table, cells) -> hidden(cells).forEach(cell -> {
                Optional<Bounds> known = attacker.reckons(territory.within(table, cell));
                attacked[0]++;
                known.ifPresent(between -> {
                    attacked[1]++;
                    assertThat(between.to() - between.from())
                            .as("%s of %s", table, published)
                            .isGreaterThanOrEqualTo(ReaderBounds.SPAN);
                });
                assertThat(known).as("our own bounds are the closest ones").isEqualTo(bounds.ofHidden(cells));
            }));
        }
        assertThat(attacked[0]).as("hidden cells").isGreaterThan(TERRITORIES);
        assertThat(attacked[1]).as("of them with an upper bound").isGreaterThan(TERRITORIES / 5);
    }

    /** Each rule left out by itself is found out by the same attacker. */
    @Test
    void the_same_attacker_breaks_whoever_publishes_naively() {
        assertThat(broken(SmallTerritory::total, tables -> alone(tables)))
                .as("small cells hidden, the others rounded, and the true total")
                .isGreaterThan(TERRITORIES / 5);
        assertThat(broken(none -> null, tables -> alone(tables)))
                .as("small cells hidden and the others rounded")
                .isPositive();
    }

    @Test
    void what_is_hidden_for_another_could_not_be_shown() {
        int hiddenForOthers = 0;
        for (int i = 0; i < TERRITORIES * 20; i++) {
            Map<PublishedTable, List<CountedCell>> tables =
                    SmallTerritory.of(DICE).tables();
            Map<PublishedTable, List<ShownCell>> published = HideCells.of(tables);
            for (PublishedTable table : PublishedTable.values()) {
                for (int cell = 0; cell < tables.get(table).size(); cell++) {
                    CountedCell counted = tables.get(table).get(cell);
                    if (published.get(table).get(cell).isHidden() && !counted.mustHide()) {
                        hiddenForOthers++;
                        Map<PublishedTable, List<ShownCell>> shown = new TreeMap<>(published);
                        shown.put(table, replaced(published.get(table), cell, ShownCell.shown(counted)));
                        ReaderBounds bounds = ReaderBounds.of(shown.values());
                        assertThat(shown.values().stream().allMatch(bounds::protects))
                                .as("%s with %s shown", published, counted)
                                .isFalse();
                    }
                }
            }
        }
        assertThat(hiddenForOthers).isGreaterThan(TERRITORIES / 10);
    }

    private static int broken(
            Function<SmallTerritory, Integer> total,
            Function<Map<PublishedTable, List<CountedCell>>, Map<PublishedTable, List<ShownCell>>> naive) {
        int broken = 0;
        for (int i = 0; i < TERRITORIES; i++) {
            SmallTerritory territory = SmallTerritory.of(DICE);
            Map<PublishedTable, List<ShownCell>> published = naive.apply(territory.tables());
            Attacker attacker = reading(territory, published);
            Integer said = total.apply(territory);
            if (said != null) {
                attacker.knows(IntStream.range(0, territory.unknowns()).toArray(), said);
            }
            if (published.entrySet().stream().anyMatch(table -> hidden(table.getValue())
                    .anyMatch(cell -> attacker.reckons(territory.within(table.getKey(), cell))
                            .filter(known -> known.to() - known.from() < ReaderBounds.SPAN)
                            .isPresent()))) {
                broken++;
            }
        }
        return broken;
    }

    /** Every cell by itself: hidden when it is small, else rounded. */
    private static Map<PublishedTable, List<ShownCell>> alone(Map<PublishedTable, List<CountedCell>> tables) {
        Map<PublishedTable, List<ShownCell>> shown = new TreeMap<>();
        tables.forEach((table, cells) -> shown.put(
                table,
                cells.stream()
                        .map(cell -> cell.mustHide() ? ShownCell.hidden(cell) : ShownCell.shown(cell))
                        .toList()));
        return shown;
    }

    private static Attacker reading(SmallTerritory territory, Map<PublishedTable, List<ShownCell>> published) {
        Attacker attacker = new Attacker(territory.unknowns());
        published.forEach((table, cells) -> {
            for (int cell = 0; cell < cells.size(); cell++) {
                attacker.reads(territory.within(table, cell), cells.get(cell));
            }
        });
        return attacker;
    }

    private static Stream<Integer> hidden(List<ShownCell> cells) {
        return Stream.iterate(0, cell -> cell + 1).limit(cells.size()).filter(cell -> cells.get(cell)
                .isHidden());
    }

    private static List<ShownCell> replaced(List<ShownCell> cells, int at, ShownCell cell) {
        return Stream.iterate(0, i -> i + 1)
                .limit(cells.size())
                .map(i -> i == at ? cell : cells.get(i))
                .toList();
    }
}
