package fr.passerelle.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What somebody who reads all tables of one measure and quarter can work out. The tables share one total and nothing
 * else: any counts that add up to it in each of them are the edges of some full table (the north-west corner of a
 * transportation problem), so that these bounds are not only true but the closest there are.
 *
 * @param most none where no table is wholly shown: then whatever is hidden may be as large as one likes
 */
record ReaderBounds(int fewest, OptionalInt most) {

    /** How far apart the least and the greatest possible count of a hidden cell must be. */
    static final int SPAN = 10;

    static ReaderBounds of(Collection<List<ShownCell>> tables) {
        return new ReaderBounds(
                tables.stream().mapToInt(ReaderBounds::fewest).max().orElse(0),
                tables.stream()
                        .filter(table -> !table.isEmpty() && table.stream().noneMatch(ShownCell::isHidden))
                        .mapToInt(ReaderBounds::most)
                        .min());
    }

    /**
     * Between what each hidden cell of a table must lie.
     *
     * @return empty when the table hides nothing, or when what it hides has no upper bound
     */
    Optional<Bounds> ofHidden(List<ShownCell> table) {
        long hidden = table.stream().filter(ShownCell::isHidden).count();
        if (hidden == 0 || most.isEmpty()) {
            return Optional.empty();
        }
        int top = most.getAsInt() - fewest(table);
        // Of several, each may be nothing and the others all of it.
        return Optional.of(new Bounds(hidden == 1 ? Math.max(0, fewest - most(table)) : 0, top));
    }

    boolean protects(List<ShownCell> table) {
        return ofHidden(table)
                .map(bounds -> bounds.to() - bounds.from() >= SPAN)
                .orElse(true);
    }

    record Bounds(int from, int to) {}

    private static int fewest(List<ShownCell> table) {
        return table.stream().mapToInt(ShownCell::fewest).sum();
    }

    private static int most(List<ShownCell> table) {
        return table.stream()
                .filter(cell -> !cell.isHidden())
                .mapToInt(ShownCell::most)
                .sum();
    }
}
