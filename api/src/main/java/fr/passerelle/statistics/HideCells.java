package fr.passerelle.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which cells of the tables of one measure and quarter are published: not those that must be hidden by themselves, and
 * none from which a hidden one could be worked out to less than ten. Source: the domain's rule « published counts ».
 */
final class HideCells<T extends Enum<T>> {

    private record Cell<T>(T table, CountedCell counted) {}

    private final Map<T, List<CountedCell>> tables;
    private final Set<Cell<T>> hidden = new HashSet<>();
    /** Would be shown by themselves, and are hidden for the sake of another. */
    private final List<Cell<T>> forOthers = new ArrayList<>();

    private HideCells(Map<T, List<CountedCell>> tables) {
        this.tables = tables;
    }

    /** @throws IllegalArgumentException when the tables are not of the same events */
    static <T extends Enum<T>> Map<T, List<ShownCell>> of(Map<T, List<CountedCell>> tables) {
        if (tables.values().stream().mapToInt(HideCells::total).distinct().count() > 1) {
            throw new IllegalArgumentException("the tables of one measure count the same events");
        }
        HideCells<T> cells = new HideCells<>(tables);
        cells.hideSmall();
        cells.hideUntilProtected();
        cells.showWhatNeedNotBeHidden();
        return cells.shown();
    }

    static List<ShownCell> allOf(List<CountedCell> table) {
        return table.stream().map(ShownCell::hidden).toList();
    }

    private void hideSmall() {
        tables.forEach((table, cells) ->
                cells.stream().filter(CountedCell::mustHide).forEach(cell -> hidden.add(new Cell<>(table, cell))));
    }

    /** Hiding one more never narrows what is known of another, so that this ends. */
    private void hideUntilProtected() {
        for (Optional<T> open = unprotected(); open.isPresent(); open = unprotected()) {
            Cell<T> smallest = smallestShown(open.get());
            hidden.add(smallest);
            forOthers.add(smallest);
        }
    }

    /** What was hidden for one table may have become needless by what was hidden for the next. */
    private void showWhatNeedNotBeHidden() {
        for (Cell<T> cell : forOthers) {
            hidden.remove(cell);
            if (unprotected().isPresent()) {
                hidden.add(cell);
            }
        }
    }

    private Optional<T> unprotected() {
        Map<T, List<ShownCell>> shown = shown();
        ReaderBounds bounds = ReaderBounds.of(shown.values());
        return shown.entrySet().stream()
                .filter(table -> !bounds.protects(table.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * There is one in a table that is not protected: the total is then bounded by a table that is wholly shown, so that
     * it is eleven or more of three organisations or more. If all of this table were hidden, a single cell would be
     * that total itself, which is shown; and each of several could be anything from none to that total.
     */
    private Cell<T> smallestShown(T table) {
        return tables.getOrDefault(table, List.of()).stream()
                .map(cell -> new Cell<>(table, cell))
                .filter(cell -> !hidden.contains(cell))
                .min(Comparator.comparing((Cell<T> cell) -> cell.counted().events())
                        .thenComparing(cell -> cell.counted().code()))
                .orElseThrow();
    }

    private Map<T, List<ShownCell>> shown() {
        Map<T, List<ShownCell>> shown = new TreeMap<>();
        tables.forEach((table, cells) -> shown.put(
                table,
                cells.stream()
                        .map(cell -> hidden.contains(new Cell<>(table, cell))
                                ? ShownCell.hidden(cell)
                                : ShownCell.shown(cell))
                        .toList()));
        return shown;
    }

    private static int total(Collection<CountedCell> table) {
        return table.stream().mapToInt(CountedCell::events).sum();
    }
}
