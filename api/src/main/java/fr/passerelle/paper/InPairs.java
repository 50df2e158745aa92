package fr.passerelle.paper;

import java.util.List;
import java.util.stream.IntStream;

/** Two to a line, read line by line: whoever hears it hears it in its order. */
final class InPairs {

    private InPairs() {}

    static <T> List<List<T>> of(List<T> all) {
        return IntStream.range(0, (all.size() + 1) / 2)
                .mapToObj(line -> all.subList(2 * line, Math.min(all.size(), 2 * line + 2)))
                .toList();
    }
}
