package fr.passerelle.statistics;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One cell as everybody reads it.
 *
 * @param rounded to the nearest five; none: hidden, and why is not said
 */
record ShownCell(String code, @Nullable Integer rounded) {

    static ShownCell shown(CountedCell cell) {
        return new ShownCell(cell.code(), SmallCounts.rounded(cell.events()));
    }

    static ShownCell hidden(CountedCell cell) {
        return new ShownCell(cell.code(), null);
    }

    boolean isHidden() {
        return rounded == null;
    }

    /** What a reader knows of it by itself. */
    int fewest() {
        return rounded == null ? 0 : SmallCounts.fewest(rounded);
    }

    /** Of a cell that is shown only: a hidden one has no bound of its own. */
    int most() {
        return SmallCounts.most(Objects.requireNonNull(rounded));
    }
}
