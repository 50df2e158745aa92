package fr.passerelle.exchange;

import fr.passerelle.exchange.RowNote.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a cleaning made of a value, with what it did to it.
 *
 * @param value null when nothing usable remains
 */
record Cleaned<T>(@Nullable T value, List<Step> steps) {

    record Step(
            Kind kind,
            CleaningRule rule,
            @Nullable String before,
            @Nullable String after) {

        static Step repaired(CleaningRule rule, @Nullable String before, @Nullable String after) {
            return new Step(Kind.REPAIRED, rule, before, after);
        }

        static Step flagged(CleaningRule rule, @Nullable String before, @Nullable String after) {
            return new Step(Kind.FLAGGED, rule, before, after);
        }

        static Step rejected(CleaningRule rule, @Nullable String before, @Nullable String after) {
            return new Step(Kind.REJECTED, rule, before, after);
        }
    }

    static <T> Cleaned<T> as(@Nullable T value) {
        return new Cleaned<>(value, List.of());
    }

    static <T> Cleaned<T> with(@Nullable T value, Step step) {
        return new Cleaned<>(value, List.of(step));
    }

    /** The next cleaning of what this one left. */
    <R> Cleaned<R> then(Function<T, Cleaned<R>> next) {
        if (value == null) {
            return new Cleaned<>(null, steps);
        }
        Cleaned<R> after = next.apply(value);
        List<Step> all = new ArrayList<>(steps);
        all.addAll(after.steps());
        return new Cleaned<>(after.value(), List.copyOf(all));
    }
}
