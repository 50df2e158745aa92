package fr.passerelle.territory;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nothing was loaded, and why. */
final class LoadRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LoadRefusal refusal;
    private final transient List<String> items;

    /** @param items what it is about: INSEE codes, or for a file its part, line, column and fault */
    LoadRefused(LoadRefusal refusal, List<String> items) {
        super(Stream.concat(Stream.of(refusal.sentence()), items.stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ")));
        this.refusal = refusal;
        this.items = items;
    }

    LoadRefused(LoadRefusal refusal, Throwable cause) {
        super(refusal.sentence(), cause);
        this.refusal = refusal;
        this.items = List.of();
    }

    /** @param line counted from 1; 0 when the fault is the whole file's */
    static LoadRefused unreadable(String part, long line, String column, String fault) {
        return new LoadRefused(
                LoadRefusal.FILE_UNREADABLE, List.of(part, line == 0 ? "" : String.valueOf(line), column, fault));
    }

    LoadRefusal refusal() {
        return refusal;
    }

    List<String> items() {
        return items;
    }
}
